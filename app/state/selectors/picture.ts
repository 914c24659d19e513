import type { EntityId } from '../../../src/model/types.ts';
import type { Subgraph } from '../../../src/query/filter.ts';
import { aggregateOf, kindGroups, type Aggregate, type Membership } from '../../../src/scene/groups.ts';
import { bundleId } from '../../../src/view/drawnId.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { visibleGraph, type VisibleGraph } from '../../../src/scene/visible.ts';
import { selectCommunities } from './communities.ts';
import { memo } from '../../../src/scene/memo.ts';
import { selectVisible } from './visible.ts';
import { useStore, type State } from '../store/store.ts';
import { selectionEnds, type Selection } from '../../../src/view/view.ts';

const none: Membership = new Map();
const blank: VisibleGraph = { entities: new Set(), relations: new Set(), groups: [], bundles: [] };

/** What is drawn now. The same object as long as it is the same. */
export function selectVisibleGraph(state: State): VisibleGraph {
  const { index, view } = state;
  if (!index) return blank;
  const [shown, membership] = [selectVisible(state), selectMembership(state)];
  const drawn = picture(index, shown, membership, view.opened);
  const hiding = lineOver(index, view.selected);
  if (!drawn.bundles.some(({ id }) => id === hiding)) return drawn;
  return readPicture(index, shown, membership, [...view.opened, hiding]);
}

export function useVisibleGraph(): VisibleGraph {
  return useStore(selectVisibleGraph);
}

/** What a group or a line of this id holds now; null where nothing of it is shown. */
export function selectAggregate(state: State, id: string): Aggregate | null {
  const { index } = state;
  if (!index) return null;
  return aggregate(index, selectVisible(state), selectCommunities(state) ?? none, id);
}

/** Which entities an act on the selection is about: themselves, the ends of a relation, the members of a group. */
export function actedOn(state: State): readonly EntityId[] {
  const { index, view } = state;
  if (!index) return [];
  if (view.selected?.type !== 'aggregate') return selectionEnds(index, view.selected);
  return entitiesOf(state, view.selected.id);
}

/** The entity that an id names, or those that a group or a line of this id holds. */
export function entitiesOf(state: State, id: string): readonly EntityId[] {
  if (state.index?.entities.has(id)) return [id];
  const found = selectAggregate(state, id);
  if (!found) return [];
  if (found.type === 'group') return found.entities;
  return found.ends.flatMap((end) => entitiesOf(state, end));
}

/** Which group an entity belongs to, where the reader gathers them. */
export function selectMembership(state: State): Membership {
  const { index, view } = state;
  if (!index || view.group === null) return none;
  if (view.group === 'kind') return byKind(index);
  return selectCommunities(state) ?? none;
}

/** The line that would hide the selected relation: what is read must be seen. */
function lineOver(index: GraphIndex, selected: Selection | null): string {
  if (selected?.type !== 'relation' && selected?.type !== 'statement') return '';
  const { subject, object } =
    selected.type === 'relation' ? get(index.relations, selected.id) : get(index.relationOf, selected.id);
  return bundleId(subject, object);
}

const byKind = memo(kindGroups, (index) => [index]);
const aggregate = memo(aggregateOf, (...args) => args);
const [picture, readPicture] = [remembered(), remembered()];

/** Each remembers one: what is drawn without regard to the selection is drawn anew only where the selection matters. */
function remembered() {
  return memo(
    (index: GraphIndex, shown: Subgraph, membership: Membership, opened: readonly string[]) =>
      visibleGraph(index, shown, membership, new Set(opened)),
    (_, shown, membership, opened) => [shown, membership, opened.join()],
  );
}
