import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { load } from '../model/load.ts';
import { indexGraph } from '../query/graphIndex.ts';
import { cytoscapeJson } from './cytoscapeJson.ts';
import { everything, type About } from './extract.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { hostileGraph } from './testHostile.ts';

// NetworkX is a program of Python, and need not be there: `apt install python3-networkx`. Skipped without it.

const isThere = spawnSync('python3', ['-c', 'import networkx']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'edgewise-'));
afterAll(() => rmSync(folder, { recursive: true }));

const about: About = {
  title: 'A collection',
  notes: [],
  date: '2026-01-02',
  address: 'https://example.org/',
  link: (type, id) => `https://example.org/?${type}=${id}`,
};
const writers = { gexf, graphml, cyjs: cytoscapeJson };

test.skipIf(!isThere).each([
  ['the first collection', load(JSON.parse(readFileSync('data/graph.json', 'utf8')))],
  ['hostile words', load(hostileGraph().graph)],
])('NetworkX reads %s from each format that it knows, with every line', (_, graph) => {
  const index = indexGraph(graph);
  const part = everything(index);
  const files = Object.entries(writers).map(([ending, write]) => {
    const file = join(folder, `graph.${ending}`);
    writeFileSync(file, write(part, about));
    return file;
  });
  const read = execFileSync('python3', ['src/export/readByNetworkX.py', ...files], { encoding: 'utf8' });
  const right = {
    directed: true,
    nodes: part.entities.map(({ id }) => id),
    edges: Object.fromEntries(
      graph.relations.map(({ id, predicate }) => [id, index.predicates.get(predicate)?.symmetric]),
    ),
  };
  expect(JSON.parse(read)).toEqual([right, right, right]);
});
