import { CanvasButtons } from '../CanvasButtons.tsx';
import { useDrawing } from './drawing.ts';

/** The buttons that zoom and fit the drawing, as soon as it is there; apart from it, for whoever goes by keys. */
export function CanvasTools() {
  const camera = useDrawing((state) => state.camera);
  return camera && <CanvasButtons camera={camera} />;
}
