import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';

/** Runs inside the page: the drawing, which Cytoscape leaves on its container. */
export const findDrawing = `(() => Reflect.get(document.querySelector('.__________cytoscape_container'), '_cyreg').cy)()`;

/** Waits until the drawing is there and its names are arranged. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('graph-painted').length > 0);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Where an edge can be clicked, in CSS pixels of the page. */
export async function middleOfEdge(page: Page, id: string): Promise<{ x: number; y: number }> {
  const cy = await page.evaluateHandle<Core>(findDrawing);
  return cy.evaluate((core, edge) => {
    const box = core.container()?.getBoundingClientRect();
    const { x, y } = core.edges().getElementById(edge).renderedMidpoint();
    return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
  }, id);
}

/** Pairs of names that lie over one another on the drawing as it stands. */
export async function overlappingNames(page: Page): Promise<string[]> {
  const cy = await page.evaluateHandle<Core>(findDrawing);
  return cy.evaluate((core) => {
    const options = { includeNodes: false, includeEdges: false, includeOverlays: false };
    const named = core.nodes().not('.unnamed, .hidden');
    const outline = 3; // the rim in the colour of the paper is not the name
    const boxes = named.map((node) => {
      const { x1, y1, x2, y2 } = node.boundingBox(options);
      return { id: node.id(), x1: x1 + outline, y1: y1 + outline, x2: x2 - outline, y2: y2 - outline };
    });
    return boxes
      .flatMap((a, i) => boxes.slice(i + 1).map((b) => ({ a, b })))
      .filter(({ a, b }) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
      .map(({ a, b }) => `${a.id} over ${b.id}`);
  });
}

/** How many names the drawing shows, of how many nodes. */
export async function namesShown(page: Page): Promise<[shown: number, all: number]> {
  const cy = await page.evaluateHandle<Core>(findDrawing);
  return cy.evaluate((core) => [core.nodes().not('.unnamed').length, core.nodes().length]);
}

/** The different colours in which names, kinds and lines are drawn. */
export async function canvasColours(page: Page): Promise<Record<'names' | 'kinds' | 'lines', string[]>> {
  const cy = await page.evaluateHandle<Core>(findDrawing);
  return cy.evaluate((core) => ({
    names: [...new Set(core.nodes().map((node) => String(node.style('color'))))],
    kinds: [...new Set(core.nodes().map((node) => String(node.style('background-color'))))],
    lines: [...new Set(core.edges().map((edge) => String(edge.style('line-color'))))],
  }));
}

/** Where a node can be clicked, in CSS pixels of the page. */
export async function placeOfNode(page: Page, id: string): Promise<{ x: number; y: number }> {
  const cy = await page.evaluateHandle<Core>(findDrawing);
  return cy.evaluate((core, node) => {
    const box = core.container()?.getBoundingClientRect();
    const { x, y } = core.getElementById(node).renderedPosition();
    return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
  }, id);
}

/** The ids of what the drawing marks in this way. */
export async function marked(page: Page, mark: string): Promise<string[]> {
  const cy = await page.evaluateHandle<Core>(findDrawing);
  return cy.evaluate((core, name) => core.elements(`.${name}`).map((element) => element.id()), mark);
}
