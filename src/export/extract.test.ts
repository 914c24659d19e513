import { readFileSync } from 'node:fs';
import { assert, property, record, subarray } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { load } from '../model/load.ts';
import { noFilter, shown, type Filter } from '../query/filter.ts';
import { indexGraph } from '../query/graphIndex.ts';
import { testIndex } from '../query/testIndex.ts';
import { everything, extract } from './extract.ts';
import { graphJson } from './graphJson.ts';

const index = testIndex();
const first = indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));

function part(filter: Partial<Filter>, of = index) {
  return extract(of, shown(of, { ...noFilter, ...filter }));
}

function reloaded(of: Parameters<typeof graphJson>[0]) {
  return load(JSON.parse(graphJson(of, { title: 'A part' })));
}

describe('a part of a graph', () => {
  it('is a graph that loads again', () => {
    const graph = reloaded(part({ polarity: ['denied'] }));
    expect(graph.relations.map(({ id }) => id)).toEqual(['norland~recognises~sudland']);
    expect(graph.statements.map(({ id }) => id)).toEqual(['wire-drones.02']);
    expect(graph.title).toBe('A part');
  });

  it('counts its relations anew, from its own statements alone', () => {
    const whole = index.relations.get('norland~supplies~sudland');
    const [relation] = part({ stories: ['wire-drones'], predicates: ['supplies'] }).index.graph.relations;
    expect(whole?.support.stories).toBe(2);
    expect(relation?.support.stories).toBe(1);
    expect(relation?.statements).toEqual(['wire-drones.01']);
  });

  it('brings the newsrooms, the story that its own was taken from, and their articles', () => {
    const { graph } = part({ predicates: ['visits'] }).index;
    expect(graph.stories.map(({ id }) => id)).toEqual(['wire-drones', 'post-drones']);
    expect(graph.articles).toHaveLength(3);
    expect(graph.entities.map(({ id }) => id)).toEqual(['anna-berg', 'daily-post', 'north-wire', 'sudland']);
  });

  it('tells what stands in it for its own sake from what is only referred to', () => {
    expect(part({ predicates: ['visits'] }).entities.map(({ id }) => id)).toEqual(['anna-berg', 'sudland']);
  });

  it('keeps a difference only with all of its statements, and says how many it does not keep', () => {
    expect(part({ predicates: ['supplies'] }).missing).toEqual({ relations: 4, differences: 0 });
    const cut = part({ stories: ['wire-drones'] });
    expect(cut.missing).toEqual({ relations: 2, differences: 1 });
    expect(cut.index.graph.differences).toEqual([]);
  });

  it('keeps only redirects that lead somewhere or say that a thing was retired', () => {
    const { graph } = part({ predicates: ['borders'] }).index;
    expect({ ...graph.redirects }).toEqual({ 'old-norland': null });
  });
});

test('nothing at all is a graph too', () => {
  const empty = part({ actors: ['daily-post'] });
  expect(reloaded(empty).relations).toEqual([]);
  expect(empty.entities).toEqual([]);
});

test('everything is the graph as it is', () => {
  const graph = reloaded(everything(first));
  expect(graph).toEqual({ ...load(JSON.parse(readFileSync('data/graph.json', 'utf8'))), title: 'A part' });
});

/** Up to three of them. */
function some<T>(values: readonly T[]) {
  return subarray([...values], { maxLength: Math.min(3, values.length) });
}

test('whatever a filter shows of the first collection loads again, with the relations that it shows', () => {
  const filters = record({
    actors: some([...first.entities.keys()]),
    stories: some([...first.stories.keys()]),
    polarity: some(['affirmed', 'denied'] as const),
    modality: some(['actual', 'planned', 'conditional', 'possible'] as const),
  });
  assert(
    property(filters, (filter) => {
      const view = shown(first, { ...noFilter, ...filter });
      const graph = reloaded(extract(first, view));
      expect(graph.relations.map(({ id }) => id)).toEqual([...view.relations].toSorted());
      expect(graph.statements).toHaveLength(view.statements.size);
    }),
    { numRuns: 40 },
  );
});
