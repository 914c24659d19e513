import type { Core, EventObject, Position, SingularElementReturnValue } from 'cytoscape';
import { get } from '../../../src/query/graphIndex.ts';
import { acts } from '../../state/acts.ts';
import { open } from '../../state/arranging.ts';
import { leave, select, toggleSelected, type Change } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { gatheredIn } from '../../state/picture.ts';
import { useStore, type State } from '../../state/store.ts';
import { isSelected } from '../../state/view.ts';
import { bringIntoView } from '../camera.ts';
import { only } from '../classes.ts';
import { drawnFor } from '../drawnFor.ts';
import { nameable, surroundings } from '../surroundings.ts';

/** Selects what is clicked, shows only the neighbourhood of what is clicked twice, and marks what is selected with its neighbours. @returns how to stop */
export function followSelection(cy: Core): () => void {
  const stopTaps = followTaps(cy);
  const follow = (state: State) => {
    const ids = selectedIds(cy, state);
    mark(cy, ids, state);
    if (ids.length > 0) requestAnimationFrame(() => bringIntoView(cy, ids)); // when the details have opened over the canvas
  };
  const stopSelection = useStore.subscribe((state, before) => {
    if (state.view.selected !== before.view.selected) follow(state);
  });
  const onFilter = () => {
    const state = useStore.getState();
    mark(cy, selectedIds(cy, state), state);
  };
  const onResize = () => follow(useStore.getState());
  cy.on('filtered', onFilter);
  cy.on('resize', onResize);
  follow(useStore.getState());
  return () => {
    stopTaps();
    cy.off('filtered', onFilter);
    cy.off('resize', onResize);
    stopSelection();
  };
}

/** Selects what is tapped. @returns how to stop */
function followTaps(cy: Core): () => void {
  let last: Tap | null = null;
  let isHeld = false;
  const onHold = () => {
    isHeld = true;
  };
  const onStart = () => {
    isHeld = false;
  };
  const onTap = (event: EventObject) => {
    if (isHeld && event.originalEvent instanceof TouchEvent) return; // to lift the finger from what a menu was asked for
    const { target, originalEvent } = event;
    const { shiftKey, ctrlKey, metaKey, timeStamp } = originalEvent;
    const adding = shiftKey || ctrlKey || metaKey;
    const tap: Tap = { at: event.renderedPosition, when: timeStamp };
    const isSecond = last !== null && isTwice(last, tap);
    last = target === cy || target.hasClass('gathered') || adding || isSecond ? null : tap;
    if (isSecond) acts.onlyNeighbours();
    else if (target === cy) go(leave);
    else if (target.hasClass('gathered')) go(touched(target));
    else if (target.isNode() && adding) go(toggleSelected(target.id()));
    else go(select({ type: target.isNode() ? 'entity' : 'relation', id: target.id() }));
  };
  cy.on('tap', onTap);
  cy.on('taphold', onHold);
  cy.on('tapstart', onStart);
  return () => {
    cy.off('tap', onTap);
    cy.off('taphold', onHold);
    cy.off('tapstart', onStart);
  };
}

/** Where on the canvas, in CSS pixels, and when, in milliseconds. */
interface Tap {
  at: Position;
  when: number;
}

/**
 * Whether two taps are a double one: quick, and in one place. It is about what the first was on, since the view may have
 * moved under the finger by then; so it is not for Cytoscape to tell, which asks what lies there now.
 */
function isTwice(one: Tap, other: Tap): boolean {
  return other.when - one.when < 450 && Math.hypot(other.at.x - one.at.x, other.at.y - one.at.y) < 24;
}

/** A line between two entities opens at once, a group when it is touched once more: then what is drawn becomes much else. */
function touched(gathered: SingularElementReturnValue): Change {
  const id = gathered.id();
  const isBetweenEntities = gathered.isEdge() && gathered.connectedNodes().not('.gathered').length === 2;
  const again = gathered.isNode() && isSelected(useStore.getState().view.selected, id);
  const selecting = select({ type: 'gathered', id });
  if (!isBetweenEntities && !again) return selecting;
  return { ...selecting, apply: (view) => open(id).apply(selecting.apply(view)) };
}

/** What the selection is of: a statement is drawn as its relation, an opened group or line as what it holds. */
function selectedIds(cy: Core, state: State): readonly string[] {
  const { index, view } = state;
  const { selected } = view;
  if (!selected || !index) return [];
  if (selected.type === 'entities') return selected.ids;
  if (selected.type === 'statement') return [get(index.relationOf, selected.id).id];
  if (selected.type !== 'gathered' || drawnFor(cy, selected.id).nonempty()) return [selected.id];
  const held = gatheredIn(state, selected.id);
  if (!held) return [];
  return held.type === 'group' ? held.entities : held.relations;
}

/** What is not drawn, or left out by the filter, cannot be marked, and dims nothing. */
function mark(cy: Core, ids: readonly string[], { view }: State): void {
  cy.batch(() => {
    const none = cy.collection();
    const drawn = ids.reduce((all, id) => all.union(drawnFor(cy, id)), none);
    const near = ids.reduce((all, id) => all.union(surroundings(cy, id)), none);
    // Who asks for a second step wants to see it.
    const isDimming = drawn.nonempty() && (view.depth ?? 0) < 2;
    only(cy, 'selected', drawn);
    only(cy, 'near', near);
    only(cy, 'dim', isDimming ? cy.elements().not(near) : none);
    const held = nameable(near);
    cy.edges('.held').not(held).removeClass('named held');
    held.not('.held').addClass('named held');
  });
  cy.emit('marked');
}
