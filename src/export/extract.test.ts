import { readFileSync } from 'node:fs';
import { assert, property, record, subarray } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FIRMNESS } from '../model/firmness.ts';
import { load } from '../model/load.ts';
import { noFilter, applyFilter, type Filter } from '../query/filter.ts';
import { indexGraph } from '../query/graphIndex.ts';
import { testIndex } from '../query/testIndex.ts';
import { everything, extract } from './extract.ts';
import { graphJson } from './graphJson.ts';
import { version2Index } from './testVersion2.ts';

const index = testIndex();
const first = indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));

function part(filter: Partial<Filter>, of = index) {
  return extract(of, applyFilter(of, { ...noFilter, ...filter }));
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

  it('keeps only redirects that lead to something in it or say that a thing was retired', () => {
    const redirects = {
      'old-norland': null,
      'anna-bergova': 'anna-berg',
      sudlandia: 'sudland',
      'norland~arms~sudland': 'norland~supplies~sudland',
      'norland~meets~sudland': 'norland~borders~sudland',
      'norland~hates~sudland': null,
      'wire-drones.77': 'wire-drones.01',
      'post-drones.77': 'post-drones.02',
      'post-drones.78': null,
    };
    const whole = testIndex(() => ({ redirects }));
    const { graph } = part({ predicates: ['borders'] }, whole).index;
    expect({ ...graph.redirects }).toEqual({
      'old-norland': null,
      sudlandia: 'sudland',
      'norland~meets~sudland': 'norland~borders~sudland',
      'norland~hates~sudland': null,
      'post-drones.77': 'post-drones.02',
      'post-drones.78': null,
    });
    expect(reloaded(part({ predicates: ['borders'] }, whole)).redirects).toEqual(graph.redirects);
  });

  it('keeps verbs, passages of context, and what it counts by them', () => {
    const told = version2Index();
    const { graph } = part({ predicates: ['supplies'] }, told).index;
    const [quoted, spoken] = graph.statements;
    expect(quoted?.evidence.map(({ context = false }) => context)).toEqual([false, true]);
    expect(spoken?.verb).toMatchObject({ exact: 'delivered drones to', between: 'subject-object' });
    expect(graph.relations).toEqual(told.graph.relations.filter(({ predicate }) => predicate === 'supplies'));
    expect(graph.relations[0]).toMatchObject({
      modality: 'planned',
      spread: [
        { modality: 'planned', statements: 1 },
        { modality: 'abandoned', statements: 1 },
      ],
      dated: 1,
      support: { origins: [1, 1], sources: [2, 2] },
    });
    expect(reloaded(part({ predicates: ['supplies'] }, told)).statements).toEqual(graph.statements);
    const cut = part({ predicates: ['supplies'], modality: ['planned'] }, told).index.graph.relations[0];
    expect(cut).toMatchObject({
      spread: [{ modality: 'planned', statements: 1 }],
      support: { sources: [1, 1] },
    });
  });
});

test('a part of a file of version 1 is one of version 2', () => {
  const old = indexGraph(load(JSON.parse(readFileSync('data/versions/1.json', 'utf8'))));
  const whole = everything(old);
  expect(JSON.parse(graphJson(whole, { title: '' })).version).toBe(2);
  expect(reloaded(whole)).toEqual({ ...old.graph, title: 'A part' });
  const few = part({ polarity: ['denied'] }, old);
  expect(reloaded(few).relations).toEqual(few.index.graph.relations);
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
    modality: some(FIRMNESS),
  });
  assert(
    property(filters, (filter) => {
      const view = applyFilter(first, { ...noFilter, ...filter });
      const graph = reloaded(extract(first, view));
      expect(graph.relations.map(({ id }) => id)).toEqual([...view.relations].toSorted());
      expect(graph.statements).toHaveLength(view.statements.size);
    }),
    { numRuns: 40 },
  );
});
