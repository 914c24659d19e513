import { textWidth } from '../model/drawing.ts';
import { bent } from './bends.ts';
import { boundsOf } from './bounds.ts';
import { overlaps, type Rect } from './rect.ts';
import type { Placed, Scene, SceneEdge } from './scene.ts';

/** Nothing is drawn further out in one direction than so many times what it is in the other: circles would be no circles. */
export const MOST_STRETCHED = 2.2;
/** More things than this are not drawn nearer together: there is no room left between them. */
const MOST_GATHERED = 60;
/** How much nearer in one step, and how near at most. */
const [STEP, NEAREST] = [0.92, 0.3];
/** So much stays free between two things, as a share of their size: lines and words need it. */
const APART = 1.35;

/** Longer words find room in few drawings; what the ends of a line take of its length. Both in units of the drawing. */
const [LONGEST_WORDS, ARROWS] = [150, 40];

/**
 * Fills a room of another shape: places are drawn apart in the direction in which there is room to spare, and a few things
 * with much paper between them nearer together. Things and words stay as large as they are, and who is left of whom stays.
 * @param aspect width to height of the room
 */
export function spreadOver(scene: Scene, aspect: number): Scene {
  const placed = [...scene.nodes, ...scene.captions];
  if (placed.length < 2) return scene;
  const { x1, x2, y1, y2 } = boundsOf(placed);
  const more = (aspect * (y2 - y1)) / (x2 - x1);
  const [across, down] = [limited(more), limited(1 / more)];
  const stretched = moved(scene, across, down);
  const near = nearness(stretched);
  return led(near === 1 ? stretched : moved(scene, across * near, down * near));
}

/** Lines led around what lies in their way now, and no longer around what lay there; of several side by side each keeps its side. */
function led(scene: Scene): Scene {
  const counts = new Map<string, number>();
  for (const edge of scene.edges) counts.set(pairOf(edge), (counts.get(pairOf(edge)) ?? 0) + 1);
  const isAlone = (edge: SceneEdge) => counts.get(pairOf(edge)) === 1;
  const straight = scene.edges.map((edge) => (isAlone(edge) && !isLoop(edge) ? { ...edge, curve: 0 } : edge));
  return { ...scene, edges: bent(straight, scene.nodes) };
}

function pairOf({ source, target }: SceneEdge): string {
  return [source, target].toSorted().join(' ');
}

function isLoop({ source, target }: SceneEdge): boolean {
  return source === target;
}

function limited(factor: number): number {
  return Math.max(1, Math.min(MOST_STRETCHED, factor));
}

/** How near together things can be without covering one another, as a share of how far they are apart now. */
function nearness(scene: Scene): number {
  if (scene.nodes.length > MOST_GATHERED || scene.captions.length > 0) return 1;
  let near = 1;
  while (near * STEP > NEAREST && !isCrowded(scene.nodes, near * STEP) && !isCramped(scene, near * STEP))
    near *= STEP;
  return near;
}

/** Whether a line between two things is too short for its words. */
function isCramped({ nodes, edges }: Scene, near: number): boolean {
  const ends = new Map(nodes.map((node) => [node.id, node]));
  return edges.some(({ source, target, words: [words = ''] }) => {
    const [from, to] = [ends.get(source), ends.get(target)];
    if (!from || !to || from === to) return false;
    const [across, down] = [to.position[0] - from.position[0], to.position[1] - from.position[1]];
    const length = near * Math.hypot(across, down) - (from.size + to.size) / 2;
    return length < Math.min(LONGEST_WORDS, textWidth(words)) + ARROWS;
  });
}

function isCrowded(placed: readonly Placed[], near: number): boolean {
  const boxes = placed.map((one) => roomOf(one, near));
  return boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)));
}

function roomOf({ position: [x, y], box: { halfWidth, above, below } }: Placed, near: number): Rect {
  const [atX, atY] = [x * near, y * near];
  return {
    x1: atX - halfWidth * APART,
    x2: atX + halfWidth * APART,
    y1: atY - above * APART,
    y2: atY + below * APART,
  };
}

function moved(scene: Scene, across: number, down: number): Scene {
  if (across === 1 && down === 1) return scene;
  const at = <T extends Placed>(one: T): T => ({
    ...one,
    position: [one.position[0] * across, one.position[1] * down],
  });
  return { ...scene, nodes: scene.nodes.map(at), captions: scene.captions.map(at) };
}
