import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import compression from 'compression';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chunkOf } from './app/pages/chunks.ts';
import { licences } from './app/pages/licences.ts';
import { leanCytoscape } from './app/pages/leanCytoscape.ts';
import { offline } from './app/pages/offline.ts';
import { pages } from './app/pages/plugin.ts';
import { readersInWorkers } from './app/pages/readersInWorkers.ts';
import { squeezed } from './app/pages/squeezed.ts';
import type { Graph } from './src/model/types.ts';

/** The folder of the collection that is built into the site; the stories name one of their own. */
const data = process.env['DATA'] ?? 'data';

/** Nothing from elsewhere, nothing inline; Cytoscape and React set styles through the object model only. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const READS_ARTICLES = /\/src\/(?:collection|ingest|readers)\/|\/node_modules\/(?:unpdf|wink-)/u;

const licencesOf = licences();

/** The page may be opened from any folder, so every address in it is relative. */
export default defineConfig({
  base: './',
  appType: 'mpa', // what is not there is not there, as on the host of a built page
  plugins: [
    react(),
    leanCytoscape(),
    squeezed(),
    contentPolicy(),
    collection(),
    pages(`${data}/graph.json`),
    offline(licencesOf()),
    licencesOf(),
    compressed(),
    recompile(),
  ],
  build: {
    assetsInlineLimit: 0,
    // It only makes browsers from before 2023 fetch sooner what they fetch anyway.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] } },
    },
  },
  // In modules, so that what reads a graph is not held up by what searches it.
  worker: {
    format: 'es',
    plugins: () => [readersInWorkers(), squeezed(), licencesOf()],
    rolldownOptions: {
      // A parser of style sheets evaluates the name of an error, which the policy of the page forbids.
      checks: { pluginTimings: false, eval: false },
      output: { entryFileNames: fileOf, chunkFileNames: fileOf },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    include: ['src/**/*.test.ts', 'app/**/*.test.{ts,tsx}'],
    setupFiles: ['e2e/sameChance.ts'],
    maxWorkers: '100%', // it leaves a core idle otherwise, which of two is half
    testTimeout: 60_000, // a slow machine is no failure
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'app/**/*.{ts,tsx}'],
      exclude: ['**/*.test.{ts,tsx}', '**/test*.{ts,tsx}', '**/*.d.ts'],
      reporter: [['text-summary'], ['json-summary']],
      reportsDirectory: 'test-results/coverage',
      // The least share of lines, in percent. It only ever rises.
      thresholds: {
        ...floors(80, 'app/panels', 'app/renderers'),
        ...floors(95, 'src/model', 'src/text', 'src/query', 'src/view', 'src/scene', 'src/export'),
        ...floors(95, 'src/ingest', 'src/readers', 'src/collection'),
      },
    },
  },
});

/** What reads articles lies apart: only those who have some need it, so that it is not kept for reading offline at once. */
function fileOf({ name, moduleIds }: { name: string; moduleIds: string[] }): string {
  const ofArticles = name === 'ingest' || moduleIds.some((id) => READS_ARTICLES.test(id));
  return `${ofArticles ? 'ingest' : 'assets'}/[name]-[hash].js`;
}

/** In the built page only: the development server needs inline scripts for its hot updates. */
function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Puts the graph and its articles beside the built page, where the development server has them already. */
function collection(): Plugin {
  return {
    name: 'collection',
    apply: 'build',
    config: () => ({ define: { GRAPH_REVISION: JSON.stringify(revisionOf(`${data}/graph.json`)) } }),
    generateBundle() {
      const { articles }: Pick<Graph, 'articles'> = JSON.parse(readFileSync(`${data}/graph.json`, 'utf8'));
      const files = ['graph.json', 'graph.schema.json', ...articles.map(({ file }) => `articles/${file}`)];
      for (const file of files) {
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source: readFileSync(`${data}/${file}`) });
      }
    },
  };
}

/** As Workbox counts it. */
function revisionOf(file: string): string {
  return createHash('md5').update(readFileSync(file)).digest('hex');
}

/** `npm start` sends what it serves compressed, as hosts do. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    configurePreviewServer: (server) => void server.middlewares.use(compression()),
  };
}

/** In development, compiles the graph again when something in data/ changes, and reloads the page. */
function recompile(): Plugin {
  const written = new Set(['graph.json', 'graph.schema.json']);
  return {
    name: 'recompile',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('all', (_event, path) => {
        const file = relative('data', path);
        if (file.startsWith('..') || file.startsWith('cases') || written.has(file)) return;
        spawn('npm', ['run', 'graph'], { stdio: 'inherit', shell: true }).on('exit', () => {
          server.ws.send({ type: 'full-reload' });
        });
      });
    },
  };
}

/** That so many percent of the lines of each folder are reached by the unit tests. */
function floors(lines: number, ...folders: string[]) {
  return Object.fromEntries(folders.map((folder) => [`${folder}/**`, { lines }]));
}
