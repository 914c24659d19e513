import { FIRMNESS } from './firmness.ts';
import { indexById, orderEnds, relationId } from './ids.ts';
import { newsroomsOf, support, type Newsrooms } from './support.ts';
import { isDated } from './time.ts';
import type { EntityId, Graph, IsoDay, Modality, Predicate, Relation, RelationId } from './types.ts';
import type { Statement, Story, StoryId } from './types.ts';

type Tie = Pick<Relation, 'id' | 'subject' | 'predicate' | 'object'>;

interface Group extends Tie {
  members: Statement[];
}

/**
 * The relations that the statements make up, sorted by id; each lists its statements in the order given.
 *
 * Only accepted statements count. A relation that has none lists its unreviewed ones, is described by them, and has
 * no support at all. Denied statements give their dates like any other: the span is that of all that is listed.
 * The references of the statements must hold: a story that is missing throws.
 */
export function relate({
  vocabulary,
  stories,
  entities,
  statements,
}: Pick<Graph, 'vocabulary' | 'stories' | 'entities' | 'statements'>): Relation[] {
  const storyById = indexById(stories);
  const newsrooms = newsroomsOf(entities);
  return grouped(statements, vocabulary.predicates).map(({ members, id, subject, predicate, object }) => {
    const accepted = members.filter(({ review }) => review === 'accepted');
    const listed = accepted.length > 0 ? accepted : members;
    const counts = support(accepted, storyById, newsrooms);
    return { id, subject, predicate, object, ...describe(listed), support: counts };
  });
}

/**
 * A relation as some of the statements that it lists tell it, under its own id: described and counted by them alone.
 * @param statements at least one
 * @param newsrooms all of them
 */
export function narrowed(
  relation: Relation,
  statements: Statement[],
  stories: ReadonlyMap<StoryId, Story>,
  newsrooms: Newsrooms,
): Relation {
  const accepted = statements.filter(({ review }) => review === 'accepted');
  return { ...relation, ...describe(statements), support: support(accepted, stories, newsrooms) };
}

function grouped(statements: Statement[], predicates: Predicate[]): Group[] {
  const predicateById = indexById(predicates);
  const groups = new Map<RelationId, Group>();
  const known = new Map<string, Map<EntityId, Map<EntityId, Group>>>();
  for (const statement of statements) {
    const objects = within(within(known, statement.predicate), statement.subject);
    const tied = objects.get(statement.object);
    if (tied) {
      tied.members.push(statement);
      continue;
    }
    const tie = tieOf(statement, predicateById.get(statement.predicate));
    const group = groups.get(tie.id) ?? { ...tie, members: [] };
    group.members.push(statement);
    groups.set(tie.id, group);
    objects.set(statement.object, group);
  }
  return [...groups.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The map that a map has under a key. */
function within<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = map.get(key) ?? new Map<L, V>();
  map.set(key, known);
  return known;
}

function tieOf(statement: Statement, predicate: Predicate | undefined): Tie {
  if (!predicate) throw new Error(`There is no predicate ${statement.predicate}.`);
  const [subject, object] = orderEnds(predicate, statement.subject, statement.object);
  return { id: relationId(subject, predicate.id, object), subject, predicate: predicate.id, object };
}

function describe(listed: Statement[]): Omit<Relation, keyof Tie | 'support'> {
  const polarity = polarityOf(listed);
  const spread = spreadOf(listed.filter((statement) => isOf(polarity, statement)));
  const times = listed.map(({ time }) => time).filter(({ of }) => of === 'event');
  return {
    statements: listed.map(({ id }) => id),
    polarity,
    modality: spread[0]?.modality ?? 'possible',
    spread,
    dated: listed.filter(isDated).length,
    earliest: farthest(
      times.map(({ from }) => from),
      (day, than) => day < than,
    ),
    latest: farthest(
      times.map(({ to }) => to),
      (day, than) => day > than,
    ),
  };
}

function polarityOf(statements: Statement[]): Relation['polarity'] {
  const [one, ...others] = new Set(statements.map(({ polarity }) => polarity));
  return one === undefined || others.length > 0 ? 'disputed' : one;
}

/** Whether a statement is of the polarity that its relation shows: of a disputed one, the affirmed. */
export function isOf(shown: Relation['polarity'], { polarity }: Statement): boolean {
  return polarity === (shown === 'disputed' ? 'affirmed' : shown);
}

function spreadOf(statements: Statement[]): Relation['spread'] {
  const counts = new Map<Modality, number>();
  for (const { modality } of statements) counts.set(modality, (counts.get(modality) ?? 0) + 1);
  return FIRMNESS.flatMap((modality) => {
    const count = counts.get(modality);
    return count === undefined ? [] : [{ modality, statements: count }];
  });
}

/** Null where there is none, or where one is open. */
function farthest(
  days: readonly (IsoDay | null)[],
  isFarther: (day: IsoDay, than: IsoDay) => boolean,
): IsoDay | null {
  let found: IsoDay | null = null;
  for (const day of days) {
    if (day === null) return null;
    if (found === null || isFarther(day, found)) found = day;
  }
  return found;
}
