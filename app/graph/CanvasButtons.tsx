import type { Core } from 'cytoscape';
import { words } from '../words/catalogue.ts';
import { fit, zoomBy } from './camera.ts';

const step = 1.4;

/** Zooms in and out, and brings everything into view. */
export function CanvasButtons({ cy }: { cy: Core }) {
  const { zoomIn, zoomInKey, zoomOut, zoomOutKey, fit: fitting, fitKey } = words.focus;
  return (
    <div className="canvas-buttons">
      <button
        type="button"
        className="zoom"
        onClick={() => zoomBy(cy, step)}
        title={zoomInKey}
        aria-label={zoomIn}
      >
        +
      </button>
      <button
        type="button"
        className="zoom"
        onClick={() => zoomBy(cy, 1 / step)}
        title={zoomOutKey}
        aria-label={zoomOut}
      >
        −
      </button>
      <button type="button" onClick={() => fit(cy)} title={fitKey}>
        {fitting}
      </button>
    </div>
  );
}
