import { discSize } from '../../../src/model/drawing.ts';
import type { EntityId } from '../../../src/model/types.ts';
import { selectVisible } from './visible.ts';
import type { Loaded } from './placement.ts';

/** Diameters of discs by entity; null = by the number of relations. */
export type Sizes = ReadonlyMap<EntityId, number> | null;

/** What sizes depend on. */
export function sizedBy(state: Loaded): readonly unknown[] {
  const { index, view } = state;
  if (view.size === 'relations') return [index];
  return [index, view.size, view.throughClasses, selectVisible(state)];
}

/**
 * The size of every disc as it tells what the reader asks for; how to compute it comes when it is first asked for. The
 * most of anything is as large as the entity with most relations, so that the picture keeps its weight.
 */
export function sizesFor(state: Loaded): Sizes | Promise<Sizes> {
  return state.view.size === 'relations' ? null : computed(state, state.view.size);
}

async function computed(state: Loaded, size: 'neighbours' | 'between'): Promise<Sizes> {
  const { index, view } = state;
  const { centralities } = await import('../../../src/query/centrality.ts');
  const values = [...centralities(index, selectVisible(state), view.throughClasses)].map(
    ([id, standing]): [string, number] => [id, standing[size] ?? 0],
  );
  const largest = Math.max(...values.map(([, value]) => value), Number.MIN_VALUE);
  const relations = [...index.relationsOf.values()].map((own) => own.length);
  const most = Math.max(...relations, 1);
  return new Map(values.map(([id, value]) => [id, discSize((most * value) / largest)]));
}
