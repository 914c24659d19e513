import type { EntityId } from '../../src/model/types.ts';
import type { Shown } from '../../src/query/filter.ts';
import { gatheredOf, kindGroups, lineId, type Gathered, type Membership } from '../../src/query/groups.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { pictureOf, type Picture } from '../../src/query/picture.ts';
import { memo } from './memo.ts';
import { shownIn } from './shown.ts';
import { useStore, type State } from './store.ts';
import { selectionEnds, type Selection } from './view.ts';

const none: Membership = new Map();
const blank: Picture = { entities: new Set(), relations: new Set(), groups: [], lines: [] };

/** What is drawn now. The same object as long as it is the same. */
export function pictureIn(state: State): Picture {
  const { index, view } = state;
  if (!index) return blank;
  const [shown, membership] = [shownIn(state), membershipIn(state)];
  const drawn = picture(index, shown, membership, view.opened);
  const hiding = lineOver(index, view.selected);
  if (!drawn.lines.some(({ id }) => id === hiding)) return drawn;
  return readPicture(index, shown, membership, [...view.opened, hiding]);
}

export function usePicture(): Picture {
  return useStore(pictureIn);
}

/** What a group or a line of this id holds now; null where nothing of it is shown. */
export function gatheredIn(state: State, id: string): Gathered | null {
  const { index, communities } = state;
  if (!index) return null;
  return gathered(index, shownIn(state), communities?.of === index ? communities.groups : none, id);
}

/** Which entities an act on the selection is about: themselves, the ends of a relation, the members of a group. */
export function actedOn(state: State): readonly EntityId[] {
  const { index, view } = state;
  if (!index) return [];
  if (view.selected?.type !== 'gathered') return selectionEnds(index, view.selected);
  return entitiesOf(state, view.selected.id);
}

/** The entity that an id names, or those that a group or a line of this id holds. */
export function entitiesOf(state: State, id: string): readonly EntityId[] {
  if (state.index?.entities.has(id)) return [id];
  const found = gatheredIn(state, id);
  if (!found) return [];
  if (found.type === 'group') return found.entities;
  return found.ends.flatMap((end) => entitiesOf(state, end));
}

/** Which group an entity belongs to, where the reader gathers them. */
export function membershipIn({ index, view, communities }: State): Membership {
  if (!index || view.group === null) return none;
  if (view.group === 'kind') return byKind(index);
  return communities?.of === index ? communities.groups : none;
}

/** The line that would hide the selected relation: what is read must be seen. */
function lineOver(index: GraphIndex, selected: Selection | null): string {
  if (selected?.type !== 'relation' && selected?.type !== 'statement') return '';
  const { subject, object } =
    selected.type === 'relation' ? get(index.relations, selected.id) : get(index.relationOf, selected.id);
  return lineId(subject, object);
}

const byKind = memo(kindGroups, (index) => [index]);
const gathered = memo(gatheredOf, (...args) => args);
const [picture, readPicture] = [remembered(), remembered()];

/** Each remembers one: what is drawn without regard to the selection is drawn anew only where the selection matters. */
function remembered() {
  return memo(
    (index: GraphIndex, shown: Shown, membership: Membership, opened: readonly string[]) =>
      pictureOf(index, shown, membership, new Set(opened)),
    (_, shown, membership, opened) => [shown, membership, opened.join()],
  );
}
