import { noChecks } from '../../src/model/quoteCheck.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { nameFont, textWidth } from '../../src/model/drawing.ts';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { amended, testIndex } from '../../src/query/testIndex.ts';
import { Card } from './Card.tsx';
import { drawIcon, icons } from './icons.ts';
import { png } from './images.ts';
import { neighbourhood } from './neighbourhood.ts';
import { pagesOf } from './page.ts';
import { classFill } from '../ui/colours.ts';
import { dashes } from '../../src/scene/edgeDashes.ts';
import { readPalette } from './palette.ts';

const index = testIndex();
const palette = readPalette();
const box = { x: 600, y: 80, width: 500, height: 400 };

/** Width and height as the header of the PNG says. */
function sizeOf(image: Uint8Array): [width: number, height: number] {
  const view = new DataView(image.buffer, image.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test('the palette is that of the style sheet', () => {
  expect(palette).toMatchObject({ paper: '#fbf9f4', accent: '#b3261e', 'kind-blue': '#0072b2' });
});

test('every page gives an image of the size that it promises', async () => {
  const images = await Promise.all(
    pagesOf(index, noChecks).map((page) =>
      png(renderToStaticMarkup(createElement(Card, { index, page, palette })), 1200),
    ),
  );
  for (const image of images) expect(sizeOf(image)).toEqual([1200, 630]);
});

test('long facts are broken, so that they do not run into the drawing', () => {
  const [page] = pagesOf(index, noChecks);
  if (!page) throw new Error('There is no page.');
  const facts = ['Two or three newsrooms, six or seven sources, five articles'];
  const image = renderToStaticMarkup(createElement(Card, { index, page: { ...page, facts }, palette }));
  const lines = [...image.matchAll(/<text x="64"[^>]*>([^<]+)</g)].map(([, text = '']) => text);
  expect(lines.join(' ')).toContain(facts[0]);
  for (const line of lines) expect((textWidth(line) * 30) / nameFont).toBeLessThan(520);
});

test('the small drawing tells stages, mixtures of them and classes as the large one does', () => {
  const mixed = testIndex(({ statements, entities }) => ({
    statements: amended(statements, { 'post-drones.01': { modality: 'abandoned' } }),
    entities: entities.map((entity) =>
      entity.id === 'anna-berg' ? { ...entity, generic: true as const } : entity,
    ),
  }));
  const [page] = pagesOf(mixed, noChecks);
  if (!page) throw new Error('There is no page.');
  const image = renderToStaticMarkup(createElement(Card, { index: mixed, page, palette }));
  expect(image).toContain(`stroke-dasharray="${dashes('planned').join(' ')}"`);
  expect(image).toContain(`stroke-dasharray="${dashes('actual', 'abandoned').join(' ')}"`);
  expect(image).toContain('M-6 -6L6 6');
  expect(image).toContain(classFill(palette['kind-orange'] ?? '', palette['paper'] ?? ''));
});

test('icons have the sizes that the manifest names', async () => {
  for (const icon of icons) expect(sizeOf(await drawIcon(icon, '#fbf9f4'))).toEqual([icon.size, icon.size]);
});

test('a relation is drawn with both ends and theirs, within the box', () => {
  const [relation] = index.graph.relations;
  const { discs, lines } = neighbourhood(index, { type: 'relation', id: relation?.id ?? '' }, box);
  const marked = new Set(discs.filter(({ chosen }) => chosen).map(({ id }) => id));
  expect(marked).toEqual(new Set([relation?.subject, relation?.object]));
  expect(lines.filter(({ chosen }) => chosen).map((line) => line.relation.id)).toEqual([relation?.id]);
  for (const { x, y } of discs) {
    expect(x).toBeGreaterThanOrEqual(box.x);
    expect(x).toBeLessThanOrEqual(box.x + box.width);
    expect(y).toBeGreaterThanOrEqual(box.y);
    expect(y).toBeLessThanOrEqual(box.y + box.height);
  }
});

test('relations between the same two lie beside one another', () => {
  const { lines } = neighbourhood(index, null, box);
  const places = lines.map(({ from, to, bend }) => {
    const [a, b] = [from.id, to.id].toSorted();
    return `${a} ${b} ${from.id === a ? bend : -bend}`;
  });
  expect(new Set(places).size).toBe(places.length);
});
