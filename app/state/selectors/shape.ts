import type { PaneShape } from '../../../src/model/paneShape.ts';
import { shapeIn, type View } from '../../../src/view/view.ts';
import { usePane } from '../device/pane.ts';

/** The shape of the pane that the picture is made for now: that of this screen, unless pins hold another. */
export function shapeNow(view: Pick<View, 'pins' | 'shape'>): PaneShape {
  return shapeIn(view, usePane.getState().shape);
}
