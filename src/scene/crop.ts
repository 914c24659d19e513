import { emphasisIn } from './arrangement.ts';
import type { Rect } from './rect.ts';
import type { Emphasis, Scene, SceneNode } from './scene.ts';

/** What the reader looks at, and what touches it. */
const inFocus: ReadonlySet<Emphasis> = new Set(['selected', 'pathEnd', 'onPath', 'otherPath', 'near']);

/** Whether anything is in focus that is drawn. */
export function hasFocus({ emphasis, nodes }: Scene): boolean {
  return nodes.some(({ id }) => inFocus.has(emphasis.get(id) ?? 'normal'));
}

/** What is selected or on a connection, with what touches it; all else is left out, and not merely faint. */
export function focusOf(scene: Scene): Scene {
  const isIn = ({ id }: { id: string }) => inFocus.has(emphasisIn(scene, id));
  const thirds = new Set(scene.ties.flatMap(({ third }) => third.map(({ to }) => to)));
  const { edges, ...rest } = only(scene, (node) => isIn(node) || thirds.has(node.id));
  return { ...rest, edges: edges.filter(isIn), captions: [] };
}

/** What lies within a part of the drawing, in its units, whole: what is cut by its border is left out. */
export function within(scene: Scene, { x1, x2, y1, y2 }: Rect): Scene {
  const isInside = ({ position: [x, y] }: Pick<SceneNode, 'position'>) =>
    x >= x1 && x <= x2 && y >= y1 && y <= y2;
  return { ...only(scene, isInside), captions: scene.captions.filter(isInside) };
}

/** As a picture has it: nothing is pointed at, and a line that is selected has the colour of what it says. */
export function atRest(scene: Scene): Scene {
  const edges = new Set(scene.edges.map(({ id }) => id));
  const emphasis = [...scene.emphasis].flatMap(([id, one]): [string, Emphasis][] => {
    if (one === 'hovered' || one === 'touched') return [];
    return [[id, one === 'selected' && edges.has(id) ? 'near' : one]];
  });
  return { ...scene, emphasis: new Map(emphasis) };
}

function only(scene: Scene, isIn: (node: SceneNode) => boolean): Scene {
  const nodes = scene.nodes.filter(isIn);
  const kept = new Set(nodes.map(({ id }) => id));
  const edges = scene.edges.filter(({ source, target }) => kept.has(source) && kept.has(target));
  const ties = scene.ties.map((tie) => ({ ...tie, third: tie.third.filter(({ to }) => kept.has(to)) }));
  return { ...scene, nodes, edges, ties: ties.filter(({ third }) => third.length > 0), offstage: [] };
}
