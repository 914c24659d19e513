import type { EntityId, Relation, Statement, StatementId, Story } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { origins, provenance, type Origin, type StoryProvenance } from '../../src/query/provenance.ts';
import { detailsTexts } from './texts/details.ts';
import { supportTexts } from './texts/support.ts';
import { whenDate } from './dates.ts';
import { capitalise, name } from './sentences.ts';

/** "two newsrooms, one source"; the newsrooms alone where all of it is in their own words, so that they are its sources. */
export function supportWords(
  { support: { origins: newsrooms, sources, speakers } }: Pick<Relation, 'support'>,
  { newsrooms: reporting, sources: saying }: CountWords = supportTexts,
): string {
  if (newsrooms[1] === 0) return supportTexts.unreviewed;
  const reported = reporting(...newsrooms);
  return speakers.length > 0 ? supportTexts.both(reported, saying(...sources)) : reported;
}

type CountWords = Pick<typeof supportTexts, 'newsrooms' | 'sources'>;

/** How much stands behind a relation, short enough for a line: the newsrooms by name, where nobody else is a source. */
export function supportLine(
  index: GraphIndex,
  parts: readonly StoryProvenance[],
  relation: Relation,
): string {
  const { speakers } = relation.support;
  return speakers.length > 0 ? capitalise(supportWords(relation)) : supportSentence(index, parts, relation);
}

/** Who stands behind a relation; see `supportSentences`. */
export function supportSentence(
  index: GraphIndex,
  parts: readonly StoryProvenance[],
  relation: Relation,
): string {
  return supportSentences(index, parts, relation).join(' ');
}

/**
 * The newsrooms by name, then the sources: "Two newsrooms: Reuters and the Associated Press.", "One source: the Serbian
 * defence ministry.", with what is not certain said as such.
 */
function supportSentences(
  index: GraphIndex,
  parts: readonly StoryProvenance[],
  relation: Relation,
): string[] {
  if (parts.length === 0) return [supportTexts.nothingCounted];
  const { origins: reporting, sources, speakers } = relation.support;
  const newsrooms = supportTexts.named(supportTexts.newsrooms(...reporting), ...named(index, parts, []));
  if (speakers.length === 0) return [newsrooms];
  const ownWord = provenance(index, { ...relation, statements: withoutSpeaker(index, relation) });
  return [
    newsrooms,
    supportTexts.named(supportTexts.sources(...sources), ...named(index, ownWord, speakers)),
  ];
}

/** The statements for which nobody is named but newsrooms. */
function withoutSpeaker(index: GraphIndex, { statements }: Relation): StatementId[] {
  return statements.filter((id) => {
    const voice = get(index.statements, id).said.at(-1);
    return voice === undefined || get(index.entities, voice).media === true;
  });
}

/** The names behind a count, and what is open beside them. With speakers, the newsrooms are sources of their own. */
function named(
  index: GraphIndex,
  parts: readonly StoryProvenance[],
  speakers: readonly EntityId[],
): [names: string[], open: string] {
  const { certain, perhaps, covered, credited } = origins(index, parts);
  const called = ({ newsroom, owner, inferred }: Origin) => {
    const own = owner ?? newsroomName(index, newsroom);
    return withBasis(speakers.length > 0 ? supportTexts.ownWord(own) : own, inferred);
  };
  const names = [
    ...speakers.map((id) => name(index, id)),
    ...certain.map(called),
    // What may be another newsroom's words adds nobody for certain only where that one is counted already.
    ...perhaps.map((origin) => (covered ? supportTexts.perhaps(called(origin)) : called(origin))),
  ];
  const credits = credited.map((id) => name(index, id));
  const open = !covered && credits.length > 0 ? supportTexts.creditedElsewhere(credits) : '';
  return [names, open];
}

/** When a story was published. */
export function publishedWords({ published }: Story): string {
  return whenDate(published) ?? detailsTexts.noDate;
}

export function publisherName(index: GraphIndex, story: Story): string {
  return withBasis(newsroomName(index, story.publisher), story.publisherBasis === 'inferred');
}

/** Whose word a statement is, outermost first: "Reuters, citing Vladimir Titorenko". */
export function speakerWords(index: GraphIndex, statement: Statement): string {
  const story = get(index.stories, statement.story);
  const reporter = capitalise(publisherName(index, story));
  if (statement.said.length === 0) return supportTexts.itself(reporter);
  return supportTexts.citing([reporter, ...statement.said.map((id) => name(index, id))]);
}

function newsroomName(index: GraphIndex, newsroom: EntityId | null): string {
  return newsroom === null ? supportTexts.unnamed : name(index, newsroom);
}

function withBasis(called: string, inferred: boolean): string {
  return inferred ? supportTexts.inferred(called) : called;
}
