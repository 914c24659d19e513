import type { Point } from '../../src/scene/layouts/layout.ts';
import type { Rect } from '../../src/scene/rect.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { DrawnId } from '../../src/view/drawnId.ts';

/** Where the drawing lies under its canvas: pixels for each unit, and where its origin is in CSS pixels. */
export interface Viewport {
  zoom: number;
  pan: { x: number; y: number };
}

/** The view of a drawing. */
export interface Camera {
  /** The element that is drawn in. */
  container: HTMLElement | null;
  viewport: () => Viewport;
  /** The room of what is drawn for this with its words, in CSS pixels of the canvas; null where nothing is. */
  roomOf: (id: DrawnId) => Rect | null;
  /** Takes the view there at once, by the reader’s hand, like the next two. */
  show: (viewport: Viewport) => void;
  zoomBy: (factor: number) => void;
  panBy: (by: { x: number; y: number }) => void;
  /** Shows everything that is drawn, as large as fits beside what covers the canvas. */
  fit: () => void;
  /** The same, with what may come while time is played, and after nodes have moved. */
  frame: (scene: Scene, motion: 'animated' | 'at once') => void;
  /** The same where the canvas has another size, unless somebody has moved the view. */
  resize: () => void;
  /** Whether the reader has moved the view by hand, so that it must not jump by itself. */
  isMoved: () => boolean;
  noteMoved: () => void;
  /** The drawing is in the reader's hand, and lies still meanwhile, until it is let go. */
  hold: (isHeld: boolean) => void;
  /**
   * Eases to where these fill the canvas with what they touch. Where the reader has moved the view by hand it moves only if
   * these are out of sight, and only as far as it must.
   */
  bringNear: (ids: readonly DrawnId[], touching: readonly DrawnId[]) => Promise<void>;
  /** Eases back to where the reader was before something was brought near, unless the view was moved by hand since. */
  goBack: () => void;
  /** Tells of every movement of the view. @returns how to stop */
  onViewport: (listener: () => void) => () => void;
  /** Tells of every node that is somewhere else now, also on its way. @returns how to stop */
  onMoved: (listener: (id: DrawnId, position: Point) => void) => () => void;
}
