import { creditedBy, originOf, type Newsroom } from '../model/support.ts';
import type { ArticleId, EntityId, Relation, Statement, Story } from '../model/types.ts';
import { proofOf } from './evidence.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { newsrooms } from './newsrooms.ts';

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
  /** Whose they are, where several newsrooms of one owner stand here and count as one. */
  owner: string | null;
  /** Nothing says that it is this newsroom: the collection infers it. */
  inferred: boolean;
}

export interface Origins {
  certain: Origin[];
  /** Whose own words these may be, or else those of a newsroom that it credits elsewhere or shares words with. */
  perhaps: Origin[];
  /** Whether one of the certain ones may be the origin of those as well. */
  covered: boolean;
  /** The newsrooms that the stories behind `perhaps` credit. */
  credited: EntityId[];
}

/** The newsrooms that `Relation.support.origins` counts, by name; support.ts gives the rule. */
export function origins(index: GraphIndex, parts: readonly StoryProvenance[]): Origins {
  const attributed = parts
    .flatMap((part) => part.attributedTo)
    .map((id) => ({ newsroom: id, owner: null, inferred: false }));
  const own = parts.filter((part) => part.ownVoice);
  const others = new Map(own.map((part) => [part, othersBehind(index, part)]));
  const derived = own.filter((part) => others.get(part)?.size);
  const firm = own.filter((part) => !derived.includes(part)).map(ownOrigin);
  const certain = distinct(index, [...attributed, ...firm]);
  const known = new Set(certain.map((origin) => countedAs(index, origin)));
  const open = distinct(index, derived.map(ownOrigin)).filter(
    (origin) => origin.newsroom === null || !known.has(countedAs(index, origin)),
  );
  return {
    certain,
    perhaps: open,
    covered: derived.some((part) => [...(others.get(part) ?? [])].some((newsroom) => known.has(newsroom))),
    credited: [...new Set(derived.flatMap((part) => creditsOf(index, part)))],
  };
}

/** Whose words those of a story may be besides its own newsroom's. */
function othersBehind(index: GraphIndex, { story }: StoryProvenance): Set<Newsroom> {
  const [, ...others] = originOf({ said: [], story: story.id }, index.stories, newsrooms(index));
  return new Set(others);
}

/** The other newsrooms that a story credits; its own is no source of it. */
function creditsOf(index: GraphIndex, { story }: StoryProvenance): EntityId[] {
  return [...creditedBy(story, index.stories)].filter((publisher) => publisher !== story.publisher);
}

function ownOrigin({ story }: StoryProvenance): Origin {
  return { newsroom: story.publisher, owner: null, inferred: story.publisherBasis === 'inferred' };
}

function countedAs(index: GraphIndex, { newsroom }: Origin): Newsroom | null {
  return newsroom === null ? null : (newsrooms(index).get(newsroom) ?? newsroom);
}

/** Unnamed newsrooms are never the same; a named one is inferred only where nothing states it. */
function distinct(index: GraphIndex, all: readonly Origin[]): Origin[] {
  const firm = all.toSorted((a, b) => Number(a.inferred) - Number(b.inferred));
  const alike = (a: Origin, b: Origin) => a.newsroom !== null && countedAs(index, a) === countedAs(index, b);
  const first = firm.filter((origin, i) => {
    const place = firm.findIndex((other) => alike(origin, other));
    return place < 0 || place === i;
  });
  return first.map((origin) => {
    const several = firm.some((other) => alike(origin, other) && other.newsroom !== origin.newsroom);
    return several ? { ...origin, owner: ownerName(index, origin) } : origin;
  });
}

function ownerName(index: GraphIndex, { newsroom }: Origin): string | null {
  return newsroom === null ? null : (get(index.entities, newsroom).owner?.name ?? null);
}

/** The innermost newsroom that the statement names, or null where the story speaks for itself. */
export function attributedNewsroom(index: GraphIndex, statement: Statement): EntityId | null {
  return statement.said.findLast((id) => get(index.entities, id).media === true) ?? null;
}

function ofStory(index: GraphIndex, story: Story, statements: Statement[]): StoryProvenance {
  const named = statements.map((statement) => attributedNewsroom(index, statement));
  const anchors = statements.flatMap(proofOf).flatMap((passage) => passage.anchors);
  return {
    story,
    articles: story.copies.filter((id) => anchors.some((anchor) => anchor.article === id)),
    attributedTo: [...new Set(named.filter((id) => id !== null))],
    ownVoice: named.includes(null),
  };
}

function isAccepted(statement: Statement): boolean {
  return statement.review === 'accepted';
}
