import { originOf } from '../model/support.ts';
import type { EntityId, Relation, Statement, StatementId } from '../model/types.ts';
import { isClass } from './classes.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { newsroomEntity, newsrooms, ownedNewsrooms } from './newsrooms.ts';
import { canSpeak, heardThrough } from './voices.ts';

/** What a reader of a relation is not told by anybody in the collection. */
export type Gap =
  /** All of it goes back to one source: a voice, or a newsroom; null = a newsroom that is known by its story alone, or several of an owner. */
  | { code: 'one-source'; source: EntityId | null; owner?: string }
  /** No statement of it has a date of its own. */
  | { code: 'no-date' }
  /** The one it concerns could speak, and neither it nor anybody who speaks for it is among the voices. */
  | { code: 'not-quoted'; entity: EntityId }
  /** Somebody refused to comment on one of its ends, by these statements. */
  | { code: 'refused-to-comment'; entity: EntityId; statements: readonly StatementId[] };

/** The gaps of a relation, in the order of `Gap`; none of one that waits to be reviewed, which has no support at all. */
export function gapsOf(index: GraphIndex, relation: Relation): Gap[] {
  const statements = relation.statements
    .map((id) => get(index.statements, id))
    .filter(({ review }) => review === 'accepted');
  if (statements.length === 0) return [];
  return [
    ...oneSource(index, relation, statements),
    ...(relation.dated === 0 && isOfItsTime(index, relation) ? [{ code: 'no-date' } as const] : []),
    ...notQuoted(index, relation, statements),
    ...refused(index, relation),
  ];
}

/** What belongs to a class does so at all times: a tank of one type is a tank, and a country lies in Africa. */
function isOfItsTime(index: GraphIndex, { predicate, subject, object }: Relation): boolean {
  const { family } = get(index.predicates, predicate);
  return family !== 'structure' || (!isClass(index, subject) && !isClass(index, object));
}

/** Only where there is certainly no second one. */
function oneSource(index: GraphIndex, { support }: Relation, [statement]: readonly Statement[]): Gap[] {
  if (support.sources[1] !== 1 || !statement) return [];
  const [speaker] = support.speakers;
  if (speaker !== undefined) return [{ code: 'one-source', source: speaker }];
  const [newsroom] = originOf(statement, index.stories, newsrooms(index));
  const source = newsroomEntity(index, newsroom);
  const owner = source === null ? ownedNewsrooms(index).get(newsroom)?.name : undefined;
  return [{ code: 'one-source', source, ...(owner !== undefined && { owner }) }];
}

/** Whom it concerns is its object, and both ends where it holds both ways. Nobody is to be heard on what belongs where. */
function notQuoted(index: GraphIndex, relation: Relation, statements: readonly Statement[]): Gap[] {
  const { family, symmetric } = get(index.predicates, relation.predicate);
  if (family === 'structure') return [];
  const concerned = symmetric ? [relation.subject, relation.object] : [relation.object];
  const heard = heardThrough(index, statements);
  return concerned
    .filter((id) => !isClass(index, id) && canSpeak(index, id) && !heard.has(id))
    .map((entity) => ({ code: 'not-quoted', entity }));
}

function refused(index: GraphIndex, relation: Relation): Gap[] {
  const ends = new Set([relation.subject, relation.object]);
  const statements = index.graph.statements.filter(
    (statement) =>
      isRefusal(index, statement) &&
      index.relationOf.get(statement.id) !== relation &&
      [statement.object, ...(statement.also ?? []).map(({ entity }) => entity)].some((id) => ends.has(id)),
  );
  return [...new Set(statements.map(({ subject }) => subject))].map((entity) => ({
    code: 'refused-to-comment',
    entity,
    statements: statements.filter(({ subject }) => subject === entity).map(({ id }) => id),
  }));
}

/** In CAMEO, to decline comment is 011; a vocabulary without such codes calls its denial `comments-on`. */
function isRefusal(index: GraphIndex, { polarity, review, predicate }: Statement): boolean {
  if (polarity !== 'denied' || review !== 'accepted') return false;
  const code = get(index.predicates, predicate).deniedMaps?.['CAMEO'];
  return code === undefined ? predicate === 'comments-on' : code === '011';
}
