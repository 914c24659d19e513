import { selectAll } from '../../../src/view/actions.ts';
import { useHover } from '../../state/device/hover.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { commands, pinNow } from '../../state/store/commands.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useStore } from '../../state/store/store.ts';
import { canBeFirst, changeOf, isSecondOf, type Tap, type Target } from './taps.ts';

/** So long a pointer is on something before it is lifted, and before a card tells of it, in milliseconds. */
const [liftMs, restMs] = [30, 150];

/** Selects what is tapped, and shows only the neighbourhood of what is tapped twice. */
export function tapActions(): (tap: Tap) => void {
  let first: Tap | null = null;
  return (tap) => {
    const isSecond = isSecondOf(first, tap);
    first = canBeFirst(tap, isSecond) ? tap : null;
    if (isSecond) commands.onlyNeighbours();
    else dispatch(changeOf(tap, useStore.getState().view.selected, isBetweenEntities(tap.target)));
  };
}

/** A bundle between two entities opens at once. */
function isBetweenEntities(target: Target): boolean {
  if (target?.type !== 'bundle') return false;
  const { nodes, edges } = useScene.getState().scene;
  const edge = edges.find(({ id }) => id === target.id);
  const ends = nodes.filter(({ id }) => id === edge?.source || id === edge?.target);
  return ends.length === 2 && ends.every(({ type }) => type === 'entity');
}

/** Where a pointer is, in CSS pixels of the window. */
interface Place {
  x: number;
  y: number;
}

/**
 * Lifts what the pointer is on, and lets a card tell of it where it rests. What is gone from the picture is pointed at no
 * more, nor is anything after Escape.
 */
export function hoverActions(): { pointedAt: (id: string | null, at: Place) => void; stop: () => void } {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const clear = () => timers.splice(0).forEach(clearTimeout);
  const pointedAt = (id: string | null, at: Place) => {
    clear();
    if (useHover.getState().at) useHover.setState({ at: null });
    timers.push(setTimeout(() => useHover.setState({ id }), liftMs));
    if (id !== null) timers.push(setTimeout(() => useHover.setState({ at }), restMs));
  };
  const forget = () => {
    clear();
    useHover.setState({ id: null, at: null });
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') forget();
  };
  const stopScene = useScene.subscribe(({ scene }, { scene: before }) => {
    const { id } = useHover.getState();
    if (id === null || (scene.nodes === before.nodes && scene.edges === before.edges)) return;
    if (![...scene.nodes, ...scene.edges].some((drawn) => drawn.id === id)) forget();
  });
  addEventListener('keydown', onKey);
  return {
    pointedAt,
    stop: () => {
      forget();
      stopScene();
      removeEventListener('keydown', onKey);
    },
  };
}

/** Keeps what is dragged where it was let dispatch. */
export function drop(id: string, { x, y }: { x: number; y: number }): void {
  dispatch(pinNow({ [id]: [Math.round(x), Math.round(y)] }));
}

/** Adds the entities in a frame to those that are selected. */
export function selectFramed(ids: readonly string[]): void {
  dispatch(selectAll(ids));
}
