import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { load } from '../../model/load.ts';
import type { Modality } from '../../model/types.ts';
import { indexGraph } from '../../query/graphIndex.ts';
import { dated, testIndex } from '../../query/testIndex.ts';
import { everything } from '../extract.ts';
import { version2Index } from '../testVersion2.ts';
import { refused, withoutSchema } from './refusal.ts';
import { readByModel } from './testReading.ts';
import { contentOf, id, tied, told, vocabularyOf, type Tie } from './testTies.ts';

test.each<Tie>([
  ['tank', 'Membership', 'league'],
  ['anna', 'Employment', 'tank'],
  ['army', 'Family', 'boris'],
  ['army', 'Ownership', 'league'],
  ['serbia', 'UnknownLink', 'serbs'],
  ['serbia', 'toString', 'russia'],
  ['serbia', 'Person', 'russia'],
])('%s as %s of %s is nothing, and counted', (...tie) => {
  expect(told(tie)).toEqual([]);
  expect(refused(everything(tied(tie)))).toMatchObject({ unmapped: 1 });
});

test.each<[Modality, counted: string]>([
  ['planned', 'notFirm'],
  ['conditional', 'notFirm'],
  ['possible', 'notFirm'],
  ['required', 'required'],
  ['intended', 'intended'],
  ['abandoned', 'abandoned'],
])('what is %s is left out as %s', (modality, counted) => {
  const tie: Tie = ['serbia', 'Membership', 'league', { modality }];
  expect(told(tie)).toEqual([]);
  const counts = Object.entries(refused(everything(tied(tie)))).filter(([, count]) => count > 0);
  expect(counts).toEqual([[counted, 1]]);
});

test('of a relation only what has happened is told', () => {
  const [link] = told(
    ['serbia', 'Membership', 'league', { when: dated('2020') }],
    ['serbia', 'Membership', 'league', { when: dated('2030'), modality: 'planned' }],
  );
  expect(link?.properties['date']).toEqual(['2020']);
});

test('a class is no thing, and what is said of it is counted', () => {
  const index = testIndex((graph) => {
    const ties: Tie[] = [
      ['serbia', 'UnknownLink', 'tank'],
      ['parade', 'Event:location', 'square'],
    ];
    const content = contentOf(ties, graph);
    const generic = content.entities.map((one) =>
      ['tank', 'square'].includes(one.id) ? { ...one, generic: true as const } : one,
    );
    return { ...vocabularyOf(ties, graph), ...content, entities: generic };
  });
  const part = everything(index);
  expect(refused(part)).toMatchObject({ class: 1, unmapped: 0 });
  expect(withoutSchema(part)).toEqual({ classes: 2, kinds: 1 });
  const { lines } = readByModel(part);
  expect(lines.map((line) => line.id)).not.toContain(id('tank'));
  expect(lines.find((line) => line.id === id('parade'))?.properties['location']).toEqual(['Main Square']);
});

test('that something happened before it was printed is no date of it', () => {
  const when = dated('../2021-05-04', { basis: 'bounded' });
  const [link] = told(['serbia', 'Membership', 'league', { when }]);
  expect(Object.keys(link?.properties ?? {}).filter((name) => /date/i.test(name))).toEqual([]);
});

test('what only explains a quote is told apart, and is no proof', () => {
  const index = version2Index(({ vocabulary, statements: [one, ...others] }) => ({
    vocabulary: {
      ...vocabulary,
      predicates: vocabulary.predicates.map((of) => ({ ...of, maps: { FollowTheMoney: 'UnknownLink' } })),
    },
    statements: [one, ...others].flatMap((of) => {
      const [passage] = of?.evidence ?? [];
      if (!of || !passage || of.id !== 'wire-drones.03') return [];
      const context = others.find(({ id: other }) => other === 'post-drones.02')?.evidence[0];
      return [{ ...of, evidence: [passage, ...(context ? [{ ...context, context: true as const }] : [])] }];
    }),
    differences: [],
  }));
  const link = readByModel(everything(index)).lines.find(({ schema }) => schema === 'UnknownLink');
  expect(link?.properties).toMatchObject({
    description: [
      '“Prime Minister Anna Bérg” (quote_check: not-checked)',
      'For context: “Norland, which borders Sudland” (quote_check: not-checked)',
    ],
    proof: [id('article--wire')],
  });
});

describe('the first collection', () => {
  const first = indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));
  const { lines } = readByModel(everything(first));
  const of = (schema: string) => lines.filter((line) => line.schema === schema).map(({ id: one }) => one);
  const kindOf = (line: string) =>
    first.entities.get(line.replace(`edgewise--${first.graph.id}--`, ''))?.kind;

  it('is told in more than one schema of link, and in posts, sanctions and events', () => {
    for (const schema of ['UnknownLink', 'Employment', 'Occupancy', 'Position', 'Sanction', 'Event'])
      expect(of(schema)).not.toEqual([]);
  });

  it('has only people as people, only places as places, and no class at all', () => {
    expect(new Set(of('Person').map(kindOf))).toEqual(new Set(['person']));
    expect(new Set(of('Address').map(kindOf))).toEqual(new Set(['place']));
    const classes = first.graph.entities.filter(({ generic }) => generic);
    expect(classes.length).toBeGreaterThan(0);
    for (const { id: one } of classes)
      expect(lines.map((line) => line.id)).not.toContain(`edgewise--${first.graph.id}--${one}`);
  });
});
