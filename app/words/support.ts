import type { Relation, Statement, Story } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { origins, type Origin, type StoryProvenance } from '../../src/query/provenance.ts';
import { dateWords } from './dates.ts';
import { capitalise, count, listWords, name, numberWord } from './sentences.ts';

/** "one origin", "two or three origins", "two to four origins". */
export function originCount(relation: Pick<Relation, 'support'>): string {
  const [fewest, most] = relation.support.origins;
  if (most === 0) return 'not reviewed yet';
  if (fewest === most) return count(fewest, 'origin');
  const range = most === fewest + 1 ? 'or' : 'to';
  return `${numberWord(fewest)} ${range} ${count(most, 'origin')}`;
}

/** The origins by name: "One origin: Reuters." with what is not certain said as such. */
export function originSentence(
  index: GraphIndex,
  parts: readonly StoryProvenance[],
  relation: Relation,
): string {
  if (parts.length === 0) return 'Nobody has reviewed these statements yet, so nothing is counted.';
  const { certain, perhaps, credited } = origins(parts);
  const names = [
    ...certain.map((origin) => originName(index, origin)),
    ...perhaps.map((origin) => `${certain.length > 0 ? 'perhaps ' : ''}${originName(index, origin)}`),
  ];
  const credits = listWords(
    credited.map((id) => name(index, id)),
    'or',
  );
  const open = certain.length === 0 && credits ? `, or ${credits}, credited elsewhere in the text` : '';
  return `${capitalise(originCount(relation))}: ${listWords(names)}${open}.`;
}

/** One sentence for each story: how many files carry it and whom it credits. */
export function storySentence(index: GraphIndex, part: StoryProvenance, locale?: string): string {
  const { story, articles } = part;
  const date = story.published.edtf ? dateWords(story.published.edtf, locale) : 'date not known';
  const text = `one text by ${publisherName(index, story)} (${date})`;
  const carried = `${count(articles.length, 'article carries', 'articles carry')} ${text}`;
  return `${capitalise(carried)}${creditWords(index, part)}.`;
}

function creditWords(index: GraphIndex, part: StoryProvenance): string {
  const credits = listWords(part.attributedTo.map((id) => name(index, id)));
  if (credits) return `, which credits ${credits}${part.ownVoice ? ' for some of these words' : ''}`;
  const elsewhere = listWords(part.story.derivedFrom.map((from) => name(index, from.publisher)));
  return elsewhere ? `, in its own words; elsewhere it credits ${elsewhere}` : '';
}

export function publisherName(index: GraphIndex, story: Story): string {
  return originName(index, { newsroom: story.publisher, inferred: story.publisherBasis === 'inferred' });
}

/** Whose word a statement is, outermost first: "Reuters, citing Vladimir Titorenko". */
export function speakerWords(index: GraphIndex, statement: Statement): string {
  const story = get(index.stories, statement.story);
  const reporter = capitalise(publisherName(index, story));
  if (statement.said.length === 0) return `${reporter}, in its own words`;
  return [reporter, ...statement.said.map((id) => name(index, id))].join(', citing ');
}

function originName(index: GraphIndex, { newsroom, inferred }: Origin): string {
  if (newsroom === null) return 'an unnamed newsroom';
  return `${name(index, newsroom)}${inferred ? ' (inferred)' : ''}`;
}
