import { create } from 'zustand';
import { shapeOf, type PaneShape } from '../../../src/model/paneShape.ts';

/** The shape of the pane that the drawing has on this screen. Not part of the view: another screen has another. */
export const usePane = create<{ shape: PaneShape }>(() => ({ shape: 'square' }));

let isMeasured = false;

/** Notes how large the pane is that is left for the drawing, in CSS pixels; one that is covered has no shape. */
export function measurePane(width: number, height: number): void {
  if (width <= 0 || height <= 0) return;
  const { shape: before } = usePane.getState();
  const shape = shapeOf(width, height, isMeasured ? before : null);
  isMeasured = true;
  if (shape !== before) usePane.setState({ shape });
}
