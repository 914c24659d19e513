import { applyFilter } from '../query/filter.ts';
import { applyFocus } from '../query/focus.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import { connections } from '../query/paths.ts';
import { emptyView, selectionEnds, type View } from '../view/view.ts';
import type { Attention } from './emphasis.ts';
import { kindGroups, type Membership } from './groups.ts';
import { layoutEdgesOf, layoutNodesOf } from './layoutNodes.ts';
import { free } from './layouts/free.ts';
import { sceneMaker, type SceneInput, type SceneWords } from './makeScene.ts';
import type { Scene } from './scene.ts';
import { visibleGraph } from './visible.ts';

/* For tests: the scene of a view, as the page would make it, with plain words. */

export const testWords: SceneWords = {
  group: (_, { id, entities }) => `${id} (${entities.length})`,
  relation: (index, { predicate }) => get(index.predicates, predicate).label,
  bundle: (_, { predicate }, relations) => [`${predicate} + ${relations.length - 1}`],
  disputed: 'disputed',
  count: String,
};

export const noAttention: Attention = {
  selected: [],
  dims: true,
  connections: null,
  hovered: null,
  hoveredRelations: [],
};

const none: Membership = new Map();

/** What the page hands to the maker of scenes, laid out as in the file. */
export function testInput(
  index: GraphIndex,
  part: Partial<View> = {},
  attention: Partial<Attention> = {},
): SceneInput {
  const view: View = { ...emptyView, ...part };
  const subgraph = applyFocus(
    index,
    applyFilter(index, view),
    view,
    selectionEnds(index, view.selected),
    view.throughClasses,
  );
  const membership = view.group === 'kind' ? kindGroups(index) : none;
  const visible = visibleGraph(index, subgraph, membership, new Set(view.opened));
  const nodes = layoutNodesOf(index, 'square', subgraph, visible, view.clock, (group) =>
    testWords.group(index, group),
  );
  const edges = layoutEdgesOf(index, visible);
  const { places } = free(
    { nodes, edges, byRole: [], middle: [], classes: [], aspect: 1, kinds: [] },
    () => '',
  );
  return {
    index,
    visible,
    hiddenNeighbours: subgraph.hiddenNeighbourCount,
    sizes: null,
    placement: { places: new Map([...places, ...Object.entries(view.pins)]), captions: [] },
    pins: view.pins,
    shape: 'square',
    expected: new Set(),
    attention: { ...noAttention, ...attentionOf(index, view), ...attention },
    ties: null,
    said: null,
  };
}

function attentionOf(index: GraphIndex, { selected, depth, path, ...view }: View): Partial<Attention> {
  if (path) {
    const { paths } = connections(index, applyFilter(index, view), path);
    const dims = selected === null;
    return { connections: { ends: path, inFocus: paths[0] ?? null, all: paths, dims } };
  }
  const ids = selected?.type === 'entities' ? selected.ids : selected ? [selected.id] : [];
  return { selected: ids, dims: (depth ?? 0) < 2 };
}

export function viewScene(
  index: GraphIndex,
  part: Partial<View> = {},
  attention: Partial<Attention> = {},
): Scene {
  return sceneMaker(testWords)(testInput(index, part, attention));
}
