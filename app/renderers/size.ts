import { sideMargin } from '../../src/scene/bounds.ts';
import { measurePane } from '../state/device/pane.ts';
import type { Camera } from './camera.ts';

/** Notes the shape of what the canvas has room for. */
export function noteShape({ container }: Pick<Camera, 'container'>): void {
  const { clientWidth: width = 0, clientHeight: height = 0 } = container ?? {};
  measurePane(width - 2 * sideMargin(width), height - sideMargin(height));
}

/**
 * Fits what is shown once the canvas has a size, and again whenever that changes, until somebody has moved it; a canvas of
 * another shape takes the places for that. @returns how to stop
 */
export function followSize({ container, resize }: Camera): () => void {
  let before = '';
  /** The observer tells of the first size again; fitting twice measures every name twice. */
  const onSize = () => {
    const size = `${container?.clientWidth} ${container?.clientHeight}`;
    if (size !== before) {
      resize();
      noteShape({ container });
    }
    before = size;
  };
  const observer = new ResizeObserver(onSize);
  if (container) observer.observe(container);
  onSize();
  return () => observer.disconnect();
}
