import type { EntityId } from '../model/types.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { Link, Links } from './links.ts';
import { passageGroups } from './passageGroups.ts';
import { perIndex } from './perIndex.ts';
import { partiesOf, tieKey, type Tie } from './ties.ts';

/**
 * What carries each link of a path: of the ties that may, first one whose quote names both ends of the path or shares its
 * passage with a tie beside it, then one of the same predicate as a tie beside it, then the strongest. Where the strongest affirms, none is taken that denies.
 * @param entities of the path, from end to end
 * @param links of the ties that may carry it
 * @param all of all ties
 */
export function carriers(index: GraphIndex, entities: readonly EntityId[], links: Links, all: Links): Link[] {
  const ends = [entities[0] ?? '', entities.at(-1) ?? ''];
  const steps = entities.slice(1).map((to, i): readonly [EntityId, EntityId] => [entities[i] ?? '', to]);
  const candidates = steps.map((step) => ofOnePolarity(between(links, step)));
  const chosen: Tie[] = [];
  return steps.map((step, i) => {
    const around = [...chosen.slice(-1), ...(candidates[i + 1] ?? [])];
    const beside = [chosen.slice(-1), candidates[i + 1] ?? []].map((ties) => passagesOf(index, ties));
    const rank = (tie: Tie) => {
      const own = passagesOf(index, [tie]);
      const shared = beside.filter((near) => [...own].some((passage) => near.has(passage)));
      const alike = around.some(({ relation }) => relation.predicate === tie.relation.predicate);
      return shared.length + (namesAll(index, own, ends) ? 2 : 0) + (alike ? 0.5 : 0);
    };
    const tie = bestBy(candidates[i] ?? [], rank);
    chosen.push(tie);
    return { ...tie, others: between(all, step).filter((one) => tieKey(one) !== tieKey(tie)) };
  });
}

/** The ties between two, the strongest first. */
function between(links: Links, [from, to]: readonly [EntityId, EntityId]): Tie[] {
  const link = links.get(from)?.get(to);
  return link
    ? [link, ...link.others].map(({ ends, relation, third, statements }) => ({
        ends,
        relation,
        third,
        statements,
      }))
    : [];
}

function ofOnePolarity(ties: readonly Tie[]): Tie[] {
  return ties.filter(({ relation }) => relation.polarity === ties[0]?.relation.polarity);
}

/** The first of those that rank highest. */
function bestBy(ties: readonly Tie[], rank: (tie: Tie) => number): Tie {
  return ties
    .map((tie) => ({ tie, rank: rank(tie) }))
    .reduce((best, one) => (one.rank > best.rank ? one : best)).tie;
}

function passagesOf(index: GraphIndex, ties: readonly Tie[]): Set<number> {
  const groups = passageGroups(index);
  return new Set(ties.flatMap(({ statements }) => statements.flatMap(({ id }) => groups.get(id) ?? [])));
}

/** Whether one of the passages names all of these, by the statements that are taken from it. */
function namesAll(index: GraphIndex, passages: ReadonlySet<number>, ids: readonly EntityId[]): boolean {
  return [...passages].some((passage) => ids.every((id) => namedIn(index).get(passage)?.has(id)));
}

const namedIn = perIndex((index): ReadonlyMap<number, ReadonlySet<EntityId>> => {
  const named = new Map<number, Set<EntityId>>();
  const groups = passageGroups(index);
  for (const statement of index.graph.statements)
    for (const group of groups.get(statement.id) ?? []) {
      const known = named.get(group) ?? new Set();
      for (const party of partiesOf(statement)) known.add(party);
      named.set(group, known);
    }
  return named;
});
