import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measurePositions } from '../src/ingest/layout/measurePositions.ts';
import {
  clusteredGraph,
  ringGraph,
  scatteredGraph,
  type Drawable,
} from '../src/ingest/layout/testLayoutGraphs.ts';
import { paneShapes, type PaneShape } from '../src/model/paneShape.ts';
import type { Positions } from '../src/model/types.ts';

// The command `npm run benchmark:placing`: how long it takes to place graphs from nothing on this machine, and what the drawings are like.
// It passes no judgement. Arguments: graphs, as `clustered:100:500`, `ring:50:100` or a file; and `from=FILE`, another place.ts, such as that
// of another commit, to be measured on the same graphs.

const GRAPHS = [
  'data/graph.json',
  ...['100:500', '300:1500', '1000:5000', '3000:15000'].map((size) => `clustered:${size}`),
];
const kinds: Record<string, (size: number, relations: number) => Drawable> = {
  clustered: clusteredGraph,
  ring: ringGraph,
  scattered: scatteredGraph,
};

type Place = (
  graph: Drawable,
  previous: ReadonlyMap<string, [number, number]>,
  shape: PaneShape,
) => Positions;

const given = process.argv.slice(2);
const from = given.find((argument) => argument.startsWith('from='))?.slice('from='.length);
const chosen = given.filter((argument) => !argument.startsWith('from='));
const { place }: { place: Place } = await import(
  pathToFileURL(resolve(from ?? join(import.meta.dirname, '../src/ingest/layout/place.ts'))).href
);

console.log(
  '| graph | pane | entities | relations | seconds | seconds of processor | crossings | overlaps | neighbours kept near | size |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const name of chosen.length > 0 ? chosen : GRAPHS)
  for (const shape of paneShapes) console.log(`| ${measured(name, shape).join(' | ')} |`);

function measured(name: string, shape: PaneShape): (string | number)[] {
  const graph = graphOf(name);
  const [begin, processor] = [performance.now(), process.cpuUsage()];
  const positions = place(graph, new Map(), shape);
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(processor);
  const { crossings, overlaps, neighboursKept, width, height } = measurePositions(graph, positions, shape);
  const times = [seconds.toFixed(2), ((user + system) / 1e6).toFixed(2)];
  const size = `${Math.round(width)} × ${Math.round(height)}`;
  return [
    name,
    shape,
    graph.entities.length,
    graph.relations.length,
    ...times,
    crossings,
    overlaps,
    neighboursKept.toFixed(3),
    size,
  ];
}

function graphOf(name: string): Drawable {
  const [kind = '', size, relations] = name.split(':');
  const make = kinds[kind];
  if (make) return make(Number(size), Number(relations));
  return JSON.parse(readFileSync(name, 'utf8'));
}
