import type { DrawnId } from '../view/drawnId.ts';
import type { SceneEdge } from './scene.ts';

/** One line in so many leads, so that a reader finds a story and not a hairball; never fewer nor more than these. */
const ONE_IN = 10;
const FEWEST = 8;
const MOST = 16;

/** The edges that are drawn large: those most worth telling, and what merely belongs where only if there is nothing else. */
export function leadsOf(
  edges: readonly Pick<SceneEdge, 'id' | 'importance' | 'line'>[],
): ReadonlySet<DrawnId> {
  const news = edges.filter(({ line }) => line !== null);
  const most = Math.max(FEWEST, Math.min(MOST, Math.round(edges.length / ONE_IN)));
  const first = (news.length > 0 ? news : edges).toSorted((a, b) => b.importance - a.importance);
  return new Set(first.slice(0, most).map(({ id }) => id));
}

/** What is at the ends of the edges that lead. */
export function leadingEnds(edges: readonly SceneEdge[]): ReadonlySet<DrawnId> {
  return new Set(edges.flatMap(({ lead, source, target }) => (lead ? [source, target] : [])));
}
