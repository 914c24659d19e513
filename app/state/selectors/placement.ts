import { aspects } from '../../../src/model/paneShape.ts';
import { shapeNow } from './shape.ts';
import { isClass } from '../../../src/query/classes.ts';
import { tiedByRole } from '../../../src/query/roleTies.ts';
import { layoutEdgesOf, layoutNodesOf } from '../../../src/scene/layoutNodes.ts';
import { aroundPins } from '../../../src/scene/layouts/apart.ts';
import type {
  Layout,
  LayoutEdge,
  LayoutInput,
  LayoutResult,
  Point,
} from '../../../src/scene/layouts/layout.ts';
import { layouts } from '../../../src/scene/layouts/registry.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import type { VisibleGraph } from '../../../src/scene/visible.ts';
import { captionWords, groupLabel } from '../../words/aggregates.ts';
import { selectMembership, selectVisibleGraph } from './picture.ts';
import { selectVisible } from './visible.ts';
import { placeInWorker } from '../loading/placeInWorker.ts';
import type { State } from '../store/store.ts';

/** A state in which there is a graph. */
export type Loaded = State & { index: GraphIndex };

/** Where everything that is drawn stands now; a promise where the way to find out must be fetched first. */
export function placementFor(state: Loaded): LayoutResult | Promise<LayoutResult> {
  const { index, view } = state;
  const layout = layouts[view.layout];
  const input = layoutInput(state);
  const pins = new Map<string, Point>(Object.entries(view.pins));
  const run = () => layout.run(input, (what) => captionWords(index, what));
  if (layout.costly)
    return placeInWorker({ input, pins }).catch(async () => aroundPins(input.nodes, await run(), pins));
  const placed = run();
  if (placed instanceof Promise) return placed.then((result) => aroundPins(input.nodes, result, pins));
  const places = new Map([...placed.places].map(([id, at]) => [id, pins.get(id) ?? at]));
  return { ...placed, places };
}

/** What a placement depends on; where none of it is another, nothing is to be placed anew. */
export function placedBy(state: Loaded): readonly unknown[] {
  const { index, view } = state;
  const layout: Layout = layouts[view.layout];
  const asked = layout.parameters.map((name) => view[name]);
  return [index, selectVisibleGraph(state), view.layout, view.pins, shapeNow(view), ...asked];
}

/** What is to be placed now. */
function layoutInput(state: Loaded): LayoutInput {
  const { index, view } = state;
  const visible = selectVisibleGraph(state);
  return {
    nodes: layoutNodesOf(index, shapeNow(view), selectVisible(state), visible, view.clock, (group) =>
      groupLabel(index, group),
    ),
    edges: layoutEdgesOf(index, visible),
    byRole: view.layout === 'concentric' ? byRole(state, visible) : [],
    middle: view.around.map((id) => standsFor(state, visible, id)),
    classes: view.throughClasses ? [] : [...visible.entities].filter((id) => isClass(index, id)),
    aspect: aspects[shapeNow(view)],
    kinds: index.graph.vocabulary.kinds.map(({ id }) => id),
  };
}

/** What is drawn of those that a statement names together. */
function byRole(state: Loaded, visible: VisibleGraph): LayoutEdge[] {
  return tiedByRole(state.index, selectVisible(state)).map(({ ends }) => {
    const [from, to] = [standsFor(state, visible, ends[0]), standsFor(state, visible, ends[1])];
    return { from, to };
  });
}

/** The entity itself, or the closed group that it is in. */
function standsFor(state: State, visible: VisibleGraph, id: string): string {
  return visible.entities.has(id) ? id : (selectMembership(state).get(id) ?? id);
}
