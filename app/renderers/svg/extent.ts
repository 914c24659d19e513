import { nameFont, textWidth } from '../../../src/model/drawing.ts';
import { emphasisIn, positionOf, type Arrangement } from '../../../src/scene/arrangement.ts';
import { edgeLook, nodeLook } from '../../../src/scene/looks.ts';
import { centred, union, type Rect } from '../../../src/scene/rect.ts';
import type { Scene } from '../../../src/scene/scene.ts';

const nothing: Rect = { x1: 0, y1: 0, x2: 0, y2: 0 };

/** What a scene takes up with all that is written in it, in units of the drawing. */
export function extentOf(scene: Scene, arrangement: Arrangement): Rect {
  const boxes = boxesOf(scene, arrangement);
  return boxes.length > 0 ? union(boxes) : nothing;
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
