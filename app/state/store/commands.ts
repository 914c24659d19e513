import type { EntityId } from '../../../src/model/types.ts';
import {
  collapse,
  expand,
  fewerNeighbours,
  hide,
  moreNeighbours,
  pin,
  toggleNeighbourhood,
  unhide,
} from '../../../src/view/layoutActions.ts';
import { openingOf } from '../../../src/view/opening.ts';
import type { Change } from '../../../src/view/actions.ts';
import { usePane } from '../device/pane.ts';
import { dispatch } from './navigate.ts';
import { actedOn, selectAggregate } from '../selectors/picture.ts';
import { selectVisible } from '../selectors/visible.ts';
import { useStore, type State } from './store.ts';
import { selectedEntities, type View } from '../../../src/view/view.ts';

/** What keys and buttons do with what is selected; with nothing selected most of them do nothing. */
export const commands = {
  neighbours: () => dispatchIn((state) => moreNeighbours(actedOn(state))),
  fewer: () => dispatch(fewerNeighbours),
  onlyNeighbours: () => dispatchIn((state) => toggleNeighbourhood(actedOn(state))),
  hide: () => dispatchIn((state) => hide(hideable(state))),
  unhide: () => dispatch(unhide()),
  /** Brings the neighbours that are away, or puts away those that hang on the selection alone. */
  expandOrCollapse: () =>
    dispatchIn((state) => {
      const [id, ...others] = selectedEntities(state.view.selected);
      return id && others.length === 0 ? expandOrCollapse(state, id) : null;
    }),
  /** Opens or closes the group or line that is selected; of anything else, shows only the neighbourhood. */
  enter: () =>
    dispatchIn((state) => {
      const { selected } = state.view;
      return selected?.type === 'aggregate'
        ? openingOf(state.view, selected.id).change
        : toggleNeighbourhood(actedOn(state));
    }),
};

/** The entities that can be taken out of the picture by themselves; a relation stands or falls with its ends. */
export function hideable(state: State): readonly EntityId[] {
  const { selected } = state.view;
  if (selected?.type !== 'aggregate') return selectedEntities(selected);
  return selectAggregate(state, selected.id)?.type === 'group' ? actedOn(state) : [];
}

export function expandOrCollapse(state: State, id: EntityId): Change {
  return selectVisible(state).hiddenNeighbourCount.has(id) ? expand(id) : collapse(id);
}

/** Keeps these where they are put in the drawing at hand. @param gesture drags of one gesture are undone together */
export function pinNow(places: View['pins'], gesture?: string): Change {
  return pin(places, usePane.getState().shape, gesture);
}

/** Moves what is selected a little; pressing again and again is one gesture. */
export function nudge(places: ReadonlyMap<string, readonly [x: number, y: number]>): void {
  if (places.size > 0) dispatch(pinNow(Object.fromEntries(places), `nudge ${[...places.keys()].join()}`));
}

function dispatchIn(change: (state: State) => Change | null): void {
  const wanted = change(useStore.getState());
  if (wanted) dispatch(wanted);
}
