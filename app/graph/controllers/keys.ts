import type { Core } from 'cytoscape';
import { isTyping } from '../../ui/keyboard.ts';
import { fit, panBy, zoomBy } from '../camera.ts';

const step = 60;

/** Keys of the canvas: F fits and + − zoom from anywhere, arrows pan while the canvas has the focus. @returns how to stop */
export function followKeys(cy: Core): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const onCanvas = event.target instanceof HTMLElement && event.target.classList.contains('canvas-focus');
    const act = actions[event.key.toLowerCase()] ?? (onCanvas ? arrows[event.key] : undefined);
    if (!act) return;
    event.preventDefault();
    act(cy);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

type Action = (cy: Core) => void;

const actions: Record<string, Action | undefined> = {
  f: fit,
  '+': (cy) => zoomBy(cy, 1.4),
  '=': (cy) => zoomBy(cy, 1.4),
  '-': (cy) => zoomBy(cy, 1 / 1.4),
};

const arrows: Record<string, Action | undefined> = {
  ArrowLeft: (cy) => panBy(cy, { x: step, y: 0 }),
  ArrowRight: (cy) => panBy(cy, { x: -step, y: 0 }),
  ArrowUp: (cy) => panBy(cy, { x: 0, y: step }),
  ArrowDown: (cy) => panBy(cy, { x: 0, y: -step }),
};
