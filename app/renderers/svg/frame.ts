import { nameFont, textWidth } from '../../../src/model/drawing.ts';
import { emphasisIn, positionOf, type Arrangement } from '../../../src/scene/arrangement.ts';
import { edgeLook, nodeLook } from '../../../src/scene/looks.ts';
import { centred, union, type Rect } from '../../../src/scene/rect.ts';
import type { Scene } from '../../../src/scene/scene.ts';

/** The part of the drawing that is in a picture. */
export interface Frame {
  /** Of the picture without its caption, in pixels at scale 1. */
  width: number;
  height: number;
  /** Its corner, in units of the drawing. */
  left: number;
  top: number;
  /** Pixels for each unit. */
  zoom: number;
}

/** A caption needs so much room, in pixels. */
export const narrowest = 480;
/** Around the drawing, in its units. */
export const margin = 24;

const nothing: Rect = { x1: 0, y1: 0, x2: 0, y2: 0 };

/** All that is drawn, at its natural size. */
export function frameAround(scene: Scene, arrangement: Arrangement): Frame {
  const boxes = boxesOf(scene, arrangement);
  const { x1, y1, x2, y2 } = boxes.length > 0 ? union(boxes) : nothing;
  const width = Math.max(narrowest, Math.ceil(x2 - x1 + 2 * margin));
  const height = Math.ceil(y2 - y1 + 2 * margin);
  return { width, height, left: x1 - (width - (x2 - x1)) / 2, top: y1 - margin, zoom: 1 };
}

/** Discs with their rims, names, lines and numbers. */
function boxesOf(scene: Scene, { names, curves, numbers, edgeFont }: Arrangement): Rect[] {
  const discs = scene.nodes.map((node) => {
    const size = node.size + nodeLook(node, emphasisIn(scene, node.id)).rim;
    return centred(positionOf(node), size, size);
  });
  const shown = [...names.values()].flatMap(({ isShown, spot }) => (isShown ? [spot.box] : []));
  const lines = scene.edges.flatMap((edge) => {
    const curve = curves.get(edge.id);
    const { width, outline } = edgeLook(edge, emphasisIn(scene, edge.id));
    const points = curve ? [curve.from, curve.middle, curve.to] : [];
    return points.map((point) => centred(point, width + outline, width + outline));
  });
  const plates = [...numbers.values()].flatMap(({ id, shown: text, dx, dy }) => {
    const middle = curves.get(id)?.middle;
    const width = (textWidth(text) * edgeFont) / nameFont + 6;
    return middle ? [centred({ x: middle.x + dx, y: middle.y + dy }, width, edgeFont + 6)] : [];
  });
  return [...discs, ...shown, ...lines, ...plates];
}
