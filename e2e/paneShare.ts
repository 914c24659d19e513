import type { Page } from '@playwright/test';
import { namesShown, rooms, things } from './drawing.ts';

/** The screens on which the drawing is held to fill its pane: of a laptop, of a desk, of a phone. */
export const panes = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

type Box = { x1: number; y1: number; x2: number; y2: number };

/** How the drawing stands in its pane. */
export interface PaneShare {
  /** In CSS pixels. */
  pane: { width: number; height: number };
  /** Of the width and of the height of the pane, the share that shapes with their names reach over. */
  across: number;
  down: number;
  names: [shown: number, all: number];
  /** Names that lie over a shape that is not theirs. */
  overShapes: string[];
}

/** Measures a drawing that stands still. */
export async function paneShare(page: Page): Promise<PaneShare> {
  const box = await page.locator('.canvas-focus').boundingBox();
  const [names, discs] = [await rooms(page), await shapes(page)];
  const all = [...names.values(), ...discs.values()];
  const [width, height] = [box?.width ?? 0, box?.height ?? 0];
  const reach = (from: 'x1' | 'y1', to: 'x2' | 'y2') =>
    Math.max(...all.map((one) => one[to])) - Math.min(...all.map((one) => one[from]));
  return {
    pane: { width: Math.round(width), height: Math.round(height) },
    across: reach('x1', 'x2') / width,
    down: reach('y1', 'y2') / height,
    names: await namesShown(page),
    overShapes: [...names].flatMap(([id, name]) =>
      [...discs].flatMap(([other, disc]) =>
        other !== id && lieOver(name, disc) ? [`${id} over ${other}`] : [],
      ),
    ),
  };
}

async function shapes(page: Page): Promise<Map<string, Box>> {
  const ids = (await things(page)).filter(({ position }) => position !== null).map(({ id }) => id);
  const boxes = await page.evaluate(
    (all) => all.map((id) => [id, window.edgewise?.boundsOf(id) ?? null] as const),
    ids,
  );
  return new Map(boxes.flatMap(([id, box]) => (box ? [[id, box] as const] : [])));
}

/** A rim of a pixel is not seen. */
const RIM = 1;

function lieOver(a: Box, b: Box): boolean {
  return a.x1 + RIM < b.x2 && b.x1 + RIM < a.x2 && a.y1 + RIM < b.y2 && b.y1 + RIM < a.y2;
}
