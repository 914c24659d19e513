import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The sources of Cytoscape, which its package brings and from which its own tests run. */
export const sources = join(dirname(createRequire(import.meta.url).resolve('cytoscape')), '../src');

/**
 * What the page never calls, a quarter of Cytoscape: where things stand is computed by Edgewise (`src/scene/layouts`), and
 * so is what lies between two; WebGL is slower where it runs, and absent on many machines; no shape has a picture; the
 * style sheet is a list, never a text. Kept is the search that `components()` uses. Files of the sources, each with one
 * default export.
 */
export const leftOut: readonly string[] = [
  ...['breadthfirst', 'circle', 'concentric', 'cose', 'random'].map(
    (name) => `extensions/layout/${name}.mjs`,
  ),
  ...[
    'a-star',
    'affinity-propagation',
    'bellman-ford',
    'betweenness-centrality',
    'closeness-centrality',
    'degree-centrality',
    'dijkstra',
    'floyd-warshall',
    'hierarchical-clustering',
    'hierholzer',
    'hopcroft-tarjan-biconnected',
    'k-clustering',
    'karger-stein',
    'kruskal',
    'markov-clustering',
    'page-rank',
    'tarjan-strongly-connected',
  ].map((name) => `collection/algorithms/${name}.mjs`),
  'style/string-sheet.mjs',
  'extensions/renderer/canvas/drawing-images.mjs',
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs',
];

/** What does less in place of a file of the sources: what browsers have themselves, and no grid for the empty drawing. */
const instead: Record<string, string> = {
  'promise.mjs': 'export default Promise;',
  'map.mjs': 'export default Map;',
  'set.mjs': 'export default Set;',
  'extensions/layout/grid.mjs': "export { default } from './null.mjs';",
};

/** How Cytoscape reads fields of fields (`data('a.b')`), which no element has. */
const paths = ['lodash/get.js', 'lodash/set.js', 'lodash/toPath.js'];

/**
 * Builds Cytoscape from its sources, without what the page never calls: the built file of the package is one module whose
 * parts are all registered, so that no bundler can drop any. A layout that is left out throws when it is asked for. Fails
 * the build where the package no longer has a file that is to be left out.
 */
export function leanCytoscape(): Plugin {
  const entry = join(sources, 'index.mjs');
  const stubs = new Map([
    ...leftOut.map((file) => [join(sources, file), stub(file)] as const),
    ...Object.entries(instead).map(([file, code]) => [join(sources, file), code] as const),
    ...paths.map((path) => [path, stub(path)] as const),
  ]);
  const waiting = new Set(stubs.keys());
  return {
    name: 'lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ define: { 'process.env.VERSION': JSON.stringify('of its sources') } }),
    resolveId: (id) => (id === 'cytoscape' ? entry : paths.includes(id) ? id : null),
    load(id) {
      waiting.delete(id);
      return stubs.get(id) ?? null;
    },
    buildEnd(error) {
      if (error || waiting.size === 0 || !this.getModuleInfo(entry)) return;
      this.error(`Cytoscape has no such sources to leave out any more: ${[...waiting].join(', ')}`);
    },
  };
}

function stub(file: string): string {
  const message = `Left out of this build by app/pages/leanCytoscape.ts: ${file}`;
  return `export default function leftOut() { throw new Error(${JSON.stringify(message)}); }`;
}
