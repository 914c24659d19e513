import { expect, type Frame, type Page } from '@playwright/test';
import type { DrawnThing, PageHandle } from '../app/renderers/cytoscape/pageHandle.ts';
import type { Emphasis } from '../src/scene/scene.ts';

// What the stories ask of the drawing, through the handle that the page has for scripts.

type Point = { x: number; y: number };
type Box = { x1: number; y1: number; x2: number; y2: number };

/** Waits until the drawing is there and its names are arranged. */
export async function drawn(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => window.edgewise !== undefined);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function handle(page: Page | Frame) {
  return page.evaluateHandle<PageHandle>(() => {
    if (!window.edgewise) throw new Error('Nothing is drawn yet.');
    return window.edgewise;
  });
}

/** Everything that is drawn. */
export async function things(page: Page | Frame): Promise<DrawnThing[]> {
  return (await handle(page)).evaluate((drawing) => drawing.drawn());
}

async function pointOf(page: Page | Frame, id: string, share: number): Promise<Point> {
  const point = await (
    await handle(page)
  ).evaluate((drawing, [line, part]) => drawing.pointOf(line, part), [id, share] as const);
  if (!point) throw new Error(`No line ${id} is drawn.`);
  return point;
}

/** Where an edge can be clicked, in CSS pixels of the page. */
export function middleOfEdge(page: Page, id: string): Promise<Point> {
  return pointOf(page, id, 0.5);
}

/** A point of a straight edge, as a share of the way from its first end, in CSS pixels of the page. */
export function pointOfEdge(page: Page, id: string, share: number): Promise<Point> {
  return pointOf(page, id, share);
}

/** Where a node can be clicked, in CSS pixels of the page or of the frame. */
export async function placeOfNode(page: Page | Frame, id: string): Promise<Point> {
  const disc = await (await handle(page)).evaluate((drawing, node) => drawing.boundsOf(node), id);
  if (!disc) throw new Error(`No node ${id} is drawn.`);
  return { x: (disc.x1 + disc.x2) / 2, y: (disc.y1 + disc.y2) / 2 };
}

/** The rooms of the names that are shown, by the ids of what bears them. */
export async function rooms(page: Page): Promise<Map<string, Box>> {
  const boxes = await (
    await handle(page)
  ).evaluate((drawing) =>
    drawing
      .drawn()
      .filter(({ position }) => position !== null)
      .flatMap(({ id }) => {
        const box = drawing.wordsAt(id);
        return box ? [[id, box] as const] : [];
      }),
  );
  return new Map(boxes);
}

/** Pairs of names that lie over one another on the drawing as it stands. */
export async function overlappingNames(page: Page): Promise<string[]> {
  const named = [...(await rooms(page))];
  return named
    .flatMap((one, i) => named.slice(i + 1).map((other) => [one, other] as const))
    .filter(([[, a], [, b]]) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
    .map(([[a], [b]]) => `${a} over ${b}`);
}

/** How many names the drawing shows, of how many nodes. */
export async function namesShown(page: Page): Promise<[shown: number, all: number]> {
  const nodes = (await things(page)).filter(({ position }) => position !== null);
  return [nodes.filter(({ words }) => words !== '').length, nodes.length];
}

/** The different colours in which names, kinds and lines are drawn. */
export async function canvasColours(page: Page): Promise<Record<'names' | 'kinds' | 'lines', string[]>> {
  const all = await things(page);
  const nodes = all.filter(({ position }) => position !== null);
  const lines = all.filter(({ position }) => position === null);
  return {
    names: [...new Set(nodes.map(({ colours }) => colours.words))],
    kinds: [...new Set(nodes.map(({ colours }) => colours.shape))],
    lines: [...new Set(lines.map(({ colours }) => colours.shape))],
  };
}

/** Where every node that is shown stands, in whole units of the drawing. */
export async function places(page: Page): Promise<Record<string, [x: number, y: number]>> {
  return Object.fromEntries(
    (await things(page)).flatMap(({ id, type, position }): [string, [number, number]][] =>
      position && type !== 'caption' ? [[id, [Math.round(position.x) + 0, Math.round(position.y) + 0]]] : [],
    ),
  );
}

/** The ids of everything that is drawn. */
export async function drawnIds(page: Page): Promise<string[]> {
  return (await things(page)).filter(({ type }) => type !== 'caption').map(({ id }) => id);
}

/** Waits until nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify([await places(page), await viewport(page)]);
      const same = now === before && (await (await handle(page)).evaluate((drawing) => drawing.isStill()));
      before = now;
      return same;
    })
    .toBe(true);
}

/** How the drawing is zoomed and panned. */
export async function viewport(page: Page | Frame): Promise<{ zoom: number; x: number; y: number }> {
  return (await handle(page)).evaluate((drawing) => drawing.viewport());
}

/** The ids of what stands out in one of these ways. */
export async function emphasised(page: Page, ...ways: Emphasis[]): Promise<string[]> {
  const found = await things(page);
  return found.filter(({ type, emphasis }) => type !== 'tie' && ways.includes(emphasis)).map(({ id }) => id);
}

/** The ids of what is on the path in focus, its two ends among it. */
export function onPath(page: Page): Promise<string[]> {
  return emphasised(page, 'pathEnd', 'onPath');
}
