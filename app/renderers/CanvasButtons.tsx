import { drawingTexts } from '../words/texts/drawing.ts';
import type { Camera } from './camera.ts';

const step = 1.4;

/** Zooms in and out, and brings everything into view. */
export function CanvasButtons({ camera: { fit, zoomBy } }: { camera: Camera }) {
  const { zoomIn, zoomInKey, zoomOut, zoomOutKey, fit: fitting, fitKey } = drawingTexts;
  return (
    <div className="canvas-buttons">
      <button
        type="button"
        className="zoom"
        onClick={() => zoomBy(step)}
        title={zoomInKey}
        aria-label={zoomIn}
      >
        +
      </button>
      <button
        type="button"
        className="zoom"
        onClick={() => zoomBy(1 / step)}
        title={zoomOutKey}
        aria-label={zoomOut}
      >
        −
      </button>
      <button type="button" onClick={fit} title={fitKey}>
        {fitting}
      </button>
    </div>
  );
}
