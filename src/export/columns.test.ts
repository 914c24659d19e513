import { describe, expect, it, test } from 'vitest';
import type { Modality, Polarity } from '../model/types.ts';
import { amended, testIndex } from '../query/testIndex.ts';
import { properties } from './columns.ts';
import { entityColumns } from './entityColumns.ts';
import { everything } from './extract.ts';
import { edgeEnds, relationLabel, sentenceOf } from './labels.ts';
import { relationColumns } from './relationColumns.ts';
import { statementColumns } from './statementColumns.ts';
import { version2Index } from './testVersion2.ts';

const link = () => 'https://example.org/';
const supply = 'norland~supplies~sudland';

function relation(id: string, index = version2Index()) {
  const found = index.relations.get(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return { facts: properties(relationColumns, found, everything(index), { link }), found, index };
}

function statement(id: string, index = version2Index()) {
  const found = index.statements.get(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return properties(statementColumns, found, everything(index), { link });
}

describe('a relation', () => {
  it('has its stages, firmest first, and what is dated and independent of it', () => {
    expect(relation(supply).facts).toMatchObject({
      modality: 'planned',
      stages: 'planned 1; abandoned 1',
      dated: 1,
      origins_fewest: 1,
      sources_fewest: 2,
      sources_most: 2,
    });
  });

  it('is called by the words of the text, and by those of the vocabulary beside them', () => {
    const { facts, found, index } = relation(supply);
    expect(facts).toMatchObject({
      verb: 'delivered drones to',
      predicate_words: 'supplies',
      sentence: 'Norland delivered drones to Sudland',
    });
    expect(relationLabel(index, found)).toBe('delivered drones to (planned)');
    expect(relation('norland~recognises~sudland').facts).not.toHaveProperty('verb');
  });
});

/** The test graph, where the text says it the other way round. */
function turned(id: string) {
  return version2Index(({ statements }) => ({
    statements: statements.map((one) => {
      const [anchor] = one.evidence.flatMap(({ anchors }) => anchors);
      if (one.id !== id || !anchor) return one;
      return { ...one, verb: { ...anchor, exact: 'is next to', between: 'object-subject' as const } };
    }),
  }));
}

describe('words of the text that lead from the object to the subject', () => {
  it('turn the ends of what holds both ways', () => {
    const { found, index } = relation('norland~borders~sudland', turned('post-drones.02'));
    expect(relationLabel(index, found)).toBe('is next to');
    expect(edgeEnds(index, found)).toEqual({ source: 'sudland', target: 'norland' });
  });

  it('are on no line that leads the other way, but in its sentence', () => {
    const { found, index, facts } = relation('norland~recognises~sudland', turned('wire-drones.02'));
    expect(relationLabel(index, found)).toBe('does not recognise');
    expect(edgeEnds(index, found)).toEqual({ source: 'norland', target: 'sudland' });
    expect(sentenceOf(index, found)).toBe('Sudland is next to Norland');
    expect(facts).toMatchObject({ verb: 'is next to' });
  });

  it('are not between the two in a row of a statement', () => {
    expect(statement('post-drones.02', turned('post-drones.02'))).toMatchObject({
      words: 'borders',
      verb: 'is next to',
      verb_heads: true,
      sentence: 'Sudland is next to Norland',
    });
  });
});

test('a denial in the words of the text says that it is one', () => {
  const index = version2Index(({ statements }) => ({
    statements: statements.map((one) => {
      const [anchor] = one.evidence.flatMap(({ anchors }) => anchors);
      if (one.id !== 'wire-drones.02' || !anchor) return one;
      const verb = { ...anchor, exact: 'has shunned', between: 'subject-object' as const };
      return { ...one, modality: 'planned' as const, verb };
    }),
  }));
  const label = 'has shunned (does not recognise, planned)';
  const { found } = relation('norland~recognises~sudland', index);
  expect(relationLabel(index, found)).toBe(label);
  expect(statement('wire-drones.02', index)).toMatchObject({ words: label });
});

describe('a statement', () => {
  it('has its verb and whether that heads it', () => {
    expect(statement('wire-drones.01')).toMatchObject({
      verb: 'delivered drones to',
      verb_heads: true,
      words: 'delivered drones to (planned)',
    });
    expect(statement('wire-drones.02')).toMatchObject({ verb_heads: false });
    expect(statement('wire-drones.02')).not.toHaveProperty('verb');
  });

  it('keeps what only resolves a pronoun apart from what it rests on', () => {
    expect(statement('post-drones.01')).toMatchObject({
      quotes: 'Norland, which borders Sudland, has sent it twenty drones',
      context_quotes: 'Anna Be\u0301rg plans to visit Sudland next year',
      quote_check: 'not-checked',
      context_check: 'not-checked',
    });
    expect(statement('wire-drones.01')).not.toHaveProperty('context_quotes');
    expect(statement('wire-drones.01')).not.toHaveProperty('context_check');
  });
});

test('a class and a plural are told from things', () => {
  const index = version2Index(({ entities }) => ({
    entities: entities.map((one) => (one.id === 'sudland' ? { ...one, generic: true, plural: true } : one)),
  }));
  const told = index.graph.entities.map((one) => {
    const { class: isClass, plural } = properties(entityColumns, one, everything(index), { link });
    return `${one.id} ${isClass} ${plural}`;
  });
  expect(told).toEqual([
    'anna-berg false false',
    'daily-post false false',
    'north-wire false false',
    'norland false false',
    'sudland true true',
  ]);
});

test.each<[Polarity, Modality, cameo: string | undefined, wikidata: string | undefined]>([
  ['affirmed', 'actual', '054', 'P797'],
  ['denied', 'actual', '011', undefined],
  ['affirmed', 'planned', undefined, undefined],
  ['denied', 'possible', undefined, undefined],
  ['affirmed', 'abandoned', undefined, undefined],
])('%s and %s has the code %s, and the property %s', (polarity, modality, cameo, wikidata) => {
  const index = testIndex(({ statements, vocabulary }) => ({
    statements: amended(statements, { 'wire-drones.02': { polarity, modality } }),
    vocabulary: {
      ...vocabulary,
      predicates: vocabulary.predicates.map((one) => ({
        ...one,
        maps: { CAMEO: '054', Wikidata: 'P797' },
        deniedMaps: { CAMEO: '011' },
      })),
    },
  }));
  for (const facts of [
    relation('norland~recognises~sudland', index).facts,
    statement('wire-drones.02', index),
  ]) {
    expect(facts['cameo']).toBe(cameo);
    expect(facts['wikidata_property']).toBe(wikidata);
    expect(facts).not.toHaveProperty('stix');
  }
});
