import { vi } from 'vitest';
import type { Camera } from './camera.ts';

/** A view of nothing, which remembers what it was asked for. */
export function testCamera() {
  return {
    container: document.createElement('div'),
    viewport: () => ({ zoom: 1, pan: { x: 0, y: 0 } }),
    roomOf: () => null,
    show: vi.fn<Camera['show']>(),
    zoomBy: vi.fn<Camera['zoomBy']>(),
    panBy: vi.fn<Camera['panBy']>(),
    fit: vi.fn<Camera['fit']>(),
    frame: vi.fn<Camera['frame']>(),
    resize: vi.fn<Camera['resize']>(),
    isMoved: () => false,
    noteMoved: vi.fn<Camera['noteMoved']>(),
    hold: vi.fn<Camera['hold']>(),
    bringNear: vi.fn<Camera['bringNear']>(async () => undefined),
    goBack: vi.fn<Camera['goBack']>(),
    onViewport: () => () => undefined,
    onMoved: () => () => undefined,
  } satisfies Camera;
}
