import { useStore } from '../../state/store/store.ts';
import type { Camera } from '../camera.ts';

/**
 * In the frame of another page the wheel and one finger scroll that page: the wheel zooms with Ctrl, and two fingers do
 * what they do elsewhere. A tap still selects, since the browser makes a click of it. @returns how to stop
 */
export function followFrame({ container }: Camera): () => void {
  const around = container?.parentElement;
  if (!around) return () => undefined;
  // Before the renderer, whose listeners are on the container.
  around.addEventListener('wheel', pass, { capture: true, passive: true });
  around.addEventListener('touchstart', pass, { capture: true, passive: true });
  return () => {
    around.removeEventListener('wheel', pass, { capture: true });
    around.removeEventListener('touchstart', pass, { capture: true });
  };
}

function pass(event: WheelEvent | TouchEvent): void {
  if (useStore.getState().view.embed && isForThePage(event)) event.stopPropagation();
}

function isForThePage(event: WheelEvent | TouchEvent): boolean {
  if ('touches' in event) return event.touches.length === 1;
  return !event.ctrlKey && !event.metaKey;
}
