import type { Relation, Statement, Story } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { origins, type Origin, type StoryProvenance } from '../../src/query/provenance.ts';
import { words } from './catalogue.ts';
import { dateWords } from './dates.ts';
import { capitalise, name } from './sentences.ts';

/** "one origin", "two or three origins", "two to four origins". */
export function originCount(relation: Pick<Relation, 'support'>): string {
  const [fewest, most] = relation.support.origins;
  return most === 0 ? words.support.unreviewed : words.support.origins(fewest, most);
}

/** The origins by name: "One origin: Reuters." with what is not certain said as such. */
export function originSentence(
  index: GraphIndex,
  parts: readonly StoryProvenance[],
  relation: Relation,
): string {
  if (parts.length === 0) return words.support.nothingCounted;
  const { certain, perhaps, credited } = origins(parts);
  const names = [
    ...certain.map((origin) => originName(index, origin)),
    ...perhaps.map((origin) => {
      const named = originName(index, origin);
      return certain.length > 0 ? words.support.perhaps(named) : named;
    }),
  ];
  const credits = credited.map((id) => name(index, id));
  const open = certain.length === 0 && credits.length > 0 ? words.support.creditedElsewhere(credits) : '';
  return words.support.named(originCount(relation), names, open);
}

/** One sentence for each story: how many files carry it and whom it credits. */
export function storySentence(index: GraphIndex, part: StoryProvenance, locale?: string): string {
  const { story, articles } = part;
  const date = publishedWords(story, locale);
  return words.support.carried(articles.length, publisherName(index, story), date, creditWords(index, part));
}

function creditWords(index: GraphIndex, part: StoryProvenance): string {
  const credits = part.attributedTo.map((id) => name(index, id));
  if (credits.length > 0) return words.support.credits(credits, part.ownVoice);
  const elsewhere = part.story.derivedFrom.map((from) => name(index, from.publisher));
  return elsewhere.length > 0 ? words.support.ownWords(elsewhere) : '';
}

/** When a story was published. */
export function publishedWords({ published }: Story, locale?: string): string {
  return published.edtf ? dateWords(published.edtf, locale) : words.details.noDate;
}

export function publisherName(index: GraphIndex, story: Story): string {
  return originName(index, { newsroom: story.publisher, inferred: story.publisherBasis === 'inferred' });
}

/** Whose word a statement is, outermost first: "Reuters, citing Vladimir Titorenko". */
export function speakerWords(index: GraphIndex, statement: Statement): string {
  const story = get(index.stories, statement.story);
  const reporter = capitalise(publisherName(index, story));
  if (statement.said.length === 0) return words.support.itself(reporter);
  return words.support.citing([reporter, ...statement.said.map((id) => name(index, id))]);
}

function originName(index: GraphIndex, { newsroom, inferred }: Origin): string {
  if (newsroom === null) return words.support.unnamed;
  const named = name(index, newsroom);
  return inferred ? words.support.inferred(named) : named;
}
