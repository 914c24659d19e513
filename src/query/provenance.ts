import type { ArticleId, EntityId, Relation, Statement, Story } from '../model/types.ts';
import { proofOf } from './evidence.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** How one story stands behind a relation. */
export interface StoryProvenance {
  story: Story;
  /** The copies of it that print one of the quotes. */
  articles: ArticleId[];
  /** Newsrooms that it names for these words. */
  attributedTo: EntityId[];
  /** Whether some of the words are in its own voice. */
  ownVoice: boolean;
}

/**
 * What the numbers of `Relation.support` rest on, for a reader who asks why.
 * @returns the stories of the accepted statements, in the order of the graph
 */
export function provenance(index: GraphIndex, relation: Relation): StoryProvenance[] {
  const statements = relation.statements.map((id) => get(index.statements, id)).filter(isAccepted);
  return index.graph.stories
    .map((story) =>
      ofStory(
        index,
        story,
        statements.filter((statement) => statement.story === story.id),
      ),
    )
    .filter((part) => part.articles.length > 0);
}

/** A newsroom that can stand behind a relation. */
export interface Origin {
  /** Null for a newsroom that is known by its story alone. */
  newsroom: EntityId | null;
  /** Nothing says that it is this newsroom: the collection infers it. */
  inferred: boolean;
}

export interface Origins {
  certain: Origin[];
  /** Whose own words these may be, or else those of a newsroom that it credits elsewhere. */
  perhaps: Origin[];
  /** The newsrooms that the stories behind `perhaps` credit. */
  credited: EntityId[];
}

/** The newsrooms that `Relation.support.origins` counts, by name; support.ts gives the rule. */
export function origins(parts: readonly StoryProvenance[]): Origins {
  const attributed = parts
    .flatMap((part) => part.attributedTo)
    .map((id) => ({ newsroom: id, inferred: false }));
  const own = parts.filter((part) => part.ownVoice);
  const derived = own.filter((part) => sourcesOf(part).length > 0);
  const certain = distinct([...attributed, ...own.filter((part) => !derived.includes(part)).map(ownOrigin)]);
  const known = new Set(certain.map((origin) => origin.newsroom));
  return {
    certain,
    perhaps: distinct(derived.map(ownOrigin)).filter(
      ({ newsroom }) => newsroom === null || !known.has(newsroom),
    ),
    credited: [...new Set(derived.flatMap(sourcesOf))],
  };
}

/** The other newsrooms that a story credits; its own is no source of it. */
function sourcesOf({ story }: StoryProvenance): EntityId[] {
  return story.derivedFrom
    .map(({ publisher }) => publisher)
    .filter((publisher) => publisher !== story.publisher);
}

function ownOrigin({ story }: StoryProvenance): Origin {
  return { newsroom: story.publisher, inferred: story.publisherBasis === 'inferred' };
}

/** Unnamed newsrooms are never the same; a named one is inferred only where nothing states it. */
function distinct(all: readonly Origin[]): Origin[] {
  const firm = all.toSorted((a, b) => Number(a.inferred) - Number(b.inferred));
  return firm.filter(
    (origin, i) =>
      origin.newsroom === null || firm.findIndex((other) => other.newsroom === origin.newsroom) === i,
  );
}

/** The innermost newsroom that the statement names, or null where the story speaks for itself. */
export function attributedNewsroom(index: GraphIndex, statement: Statement): EntityId | null {
  return statement.said.findLast((id) => get(index.entities, id).media === true) ?? null;
}

function ofStory(index: GraphIndex, story: Story, statements: Statement[]): StoryProvenance {
  const newsrooms = statements.map((statement) => attributedNewsroom(index, statement));
  const anchors = statements.flatMap(proofOf).flatMap((passage) => passage.anchors);
  return {
    story,
    articles: story.copies.filter((id) => anchors.some((anchor) => anchor.article === id)),
    attributedTo: [...new Set(newsrooms.filter((id) => id !== null))],
    ownVoice: newsrooms.includes(null),
  };
}

function isAccepted(statement: Statement): boolean {
  return statement.review === 'accepted';
}
