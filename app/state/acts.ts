import type { EntityId } from '../../src/model/types.ts';
import {
  close,
  collapse,
  expand,
  fewerNeighbours,
  hide,
  moreNeighbours,
  open,
  pin,
  toggleNeighbourhood,
  unhide,
} from './arranging.ts';
import type { Change } from './changes.ts';
import { go } from './navigate.ts';
import { actedOn, gatheredIn } from './picture.ts';
import { shownIn } from './shown.ts';
import { useStore, type State } from './store.ts';
import { selectedEntities, type View } from './view.ts';

/** What keys and buttons do with what is selected; with nothing selected most of them do nothing. */
export const acts = {
  neighbours: () => goIn((state) => moreNeighbours(actedOn(state))),
  fewer: () => go(fewerNeighbours),
  onlyNeighbours: () => goIn((state) => toggleNeighbourhood(actedOn(state))),
  hide: () => goIn((state) => hide(hideable(state))),
  unhide: () => go(unhide()),
  /** Brings the neighbours that are away, or puts away those that hang on the selection alone. */
  expandOrCollapse: () =>
    goIn((state) => {
      const [id, ...others] = selectedEntities(state.view.selected);
      return id && others.length === 0 ? expandOrCollapse(state, id) : null;
    }),
  /** Opens or closes the group or line that is selected; of anything else, shows only the neighbourhood. */
  enter: () =>
    goIn((state) => {
      const { selected } = state.view;
      return selected?.type === 'gathered'
        ? openingOf(state.view, selected.id).change
        : toggleNeighbourhood(actedOn(state));
    }),
};

/** The entities that can be taken out of the picture by themselves; a relation stands or falls with its ends. */
export function hideable(state: State): readonly EntityId[] {
  const { selected } = state.view;
  if (selected?.type !== 'gathered') return selectedEntities(selected);
  return gatheredIn(state, selected.id)?.type === 'group' ? actedOn(state) : [];
}

export function expandOrCollapse(state: State, id: EntityId): Change {
  return shownIn(state).away.has(id) ? expand(id) : collapse(id);
}

/** Whether a group or a line is open, which of the two it is, and what opens or closes it. */
export interface Opening {
  isOpen: boolean;
  /** A line to or from a group is opened with its groups. */
  asGroup: boolean;
  change: Change;
}

/** @param id of a group, or of a line */
export function openingOf({ opened }: Pick<View, 'opened'>, id: string): Opening {
  const groups = id.split('~').filter((end) => end.includes('.'));
  const ids = groups.length > 0 ? groups : [id];
  const isOpen = ids.every((one) => opened.includes(one));
  return { isOpen, asGroup: groups.length > 0, change: isOpen ? close(...ids) : open(...ids) };
}

/** Moves what is selected a little; pressing again and again is one gesture. */
export function nudge(places: ReadonlyMap<string, readonly [x: number, y: number]>): void {
  if (places.size > 0) go(pin(Object.fromEntries(places), `nudge ${[...places.keys()].join()}`));
}

function goIn(change: (state: State) => Change | null): void {
  const wanted = change(useStore.getState());
  if (wanted) go(wanted);
}
