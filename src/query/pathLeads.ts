import type { EntityId } from '../model/types.ts';
import {
  bestRoute,
  compareRoutes,
  layersOf,
  type Layer,
  type Route,
  type Search,
  type Web,
} from './pathSearch.ts';
import { partiesOf } from './ties.ts';

/** More parts than this are not looked into: ways round grow without end where everything hangs on a few. */
const mostParts = 400;

/** All paths of a web that lead over none of the barred; the best of them. */
interface Part {
  web: Web;
  barred: ReadonlySet<EntityId>;
  /** Without the link from end to end. */
  indirect: boolean;
  best: Route;
}

/**
 * Paths one after the other as they are asked for, without ways round: no path that leads over all that one before it
 * leads over, and none that runs among the parties of one statement, which ties its ends by itself.
 *
 * What is left after a path is divided by the entities that it leads over: whatever is no way round misses one of them. Of
 * each part the best path is known, and the best of the parts comes next (E. L. Lawler, "A procedure for computing the k
 * best solutions to discrete optimization problems", Management Science 18, 1972).
 */
export function* leads(search: Search): Generator<Route, void> {
  const passed: Route[] = [];
  for (const layer of layersOf(search)) yield* leadsIn(search, layer, passed);
}

/** @param passed the paths before, to which it adds its own */
function* leadsIn(search: Search, layer: Layer, passed: Route[]): Generator<Route, void> {
  const parts: Part[] = [];
  const known = new Set<string>();
  const add = (web: Web, barred: ReadonlySet<EntityId>, indirect: boolean) => {
    const key = `${layer.webs.indexOf(web)} ${String(indirect)} ${[...barred].toSorted().join(' ')}`;
    if (known.has(key) || known.size === mostParts) return;
    known.add(key);
    const best = bestRoute(search, layer, web, { barred, indirect });
    if (best) parts.push({ web, barred, indirect, best });
  };
  const alone = new Set(
    passed.flatMap(({ entities }) => (entities.length === 3 ? entities.slice(1, 2) : [])),
  );
  for (const web of layer.webs) add(web, alone, false);
  while (parts.length > 0) {
    const part = parts.reduce((a, b) => (compareRoutes(b.best, a.best) < 0 ? b : a));
    parts.splice(parts.indexOf(part), 1);
    const { web, barred, indirect, best } = part;
    const better = passed.find((one) => isWayRound(best, one));
    const between = (better ?? best).entities.slice(1, -1);
    for (const id of between) add(web, new Set([...barred, id]), indirect);
    if (between.length === 0) add(web, barred, true);
    if (better) continue;
    passed.push(best);
    if (!isOneStatement(search, best)) yield best;
  }
}

/** Whether a path leads over all that another one leads over; of the direct ones, whether it is direct too. */
function isWayRound({ entities }: Route, better: Route): boolean {
  const between = better.entities.slice(1, -1);
  return between.length > 0 ? between.every((id) => entities.includes(id)) : entities.length === 2;
}

/** Whether one statement names all of a path, so that its ends are tied by that statement alone. */
function isOneStatement({ webs: { all } }: Search, { entities }: Route): boolean {
  const link = all.get(entities[0] ?? '')?.get(entities.at(-1) ?? '');
  if (!link || entities.length === 2) return false;
  const statements = [link, ...link.others].flatMap((tie) => tie.statements);
  return statements.some((statement) => {
    const parties = partiesOf(statement);
    return entities.every((id) => parties.includes(id));
  });
}
