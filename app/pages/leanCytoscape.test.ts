import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type cytoscape from 'cytoscape';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'vite';
import { leanCytoscape, leftOut, sources } from './leanCytoscape.ts';

const elements = ['a', 'b', 'c', 'ab'].map((id) => ({
  data: id === 'ab' ? { id, source: 'a', target: 'b' } : { id },
}));

describe('Cytoscape as the page has it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lean-cytoscape-'));
  let lean: typeof cytoscape;
  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [leanCytoscape()],
      build: {
        outDir: folder,
        lib: { entry: join(sources, 'index.mjs'), formats: ['es'], fileName: 'lean' },
      },
    });
    ({ default: lean } = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'lean.js')).href));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('keeps elements, styles, the names of the layouts that Cytoscape begins with, and components', () => {
    const style = [{ selector: 'node[id = "a"]', style: { width: 7 } }];
    const cy = lean({ headless: true, styleEnabled: true, style, elements });
    cy.layout({ name: 'preset', positions: { a: { x: 3, y: 4 } } }).run();
    expect(cy.getElementById('a').position()).toEqual({ x: 3, y: 4 });
    expect(cy.getElementById('a').width()).toBe(7);
    expect(cy.elements().components()).toHaveLength(2);
    expect(() => cy.layout({ name: 'grid' }).run()).not.toThrow();
    expect(() => cy.layout({ name: 'null' }).run()).not.toThrow();
  });

  test('refuses a layout and a field of a field, which are left out, and knows no algorithm that is', () => {
    const cy = lean({ headless: true, elements });
    expect(() => cy.layout({ name: 'cose' })).toThrow('Left out of this build');
    expect(() => cy.getElementById('a').data('a.b')).toThrow('Left out of this build');
    expect(Reflect.get(cy.elements(), 'dijkstra')).toBeUndefined();
  });
});

const drawing = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^renderers.*\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(join('app', file), 'utf8'))
  .join('\n');
const kept = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mjs') && !leftOut.includes(file) && !file.includes('webgl'))
  .map((file) => readFileSync(join(sources, file), 'utf8'))
  .join('\n');

test.each(leftOut.filter((file) => file.startsWith('collection/')))(
  'nobody calls what %s adds',
  async (file) => {
    const { default: added } = await import(/* @vite-ignore */ pathToFileURL(join(sources, file)).href);
    const names = typeof added === 'function' ? [] : Object.keys(added);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(drawing).not.toMatch(new RegExp(`\\.${name}\\(`));
      expect(kept).not.toMatch(new RegExp(`\\.${name}\\(`));
    }
  },
);
