import { describe, expect, test } from 'vitest';
import { tally, type FacetName } from './facets.ts';
import { noFilter, applyFilter, type Filter } from './filter.ts';
import { testIndex } from './testIndex.ts';

const index = testIndex();

function counted(facet: FacetName, filter: Partial<Filter> = {}): Record<string, string> {
  const tallies = tally(index, applyFilter(index, { ...noFilter, ...filter }), facet);
  return Object.fromEntries([...tallies].map(([value, { shown: some, all }]) => [value, `${some}/${all}`]));
}

describe('tally', () => {
  test('counts every relation of a facet where nothing is filtered', () => {
    for (const facet of ['kinds', 'speakers', 'predicates', 'stories', 'modality', 'polarity'] as const) {
      for (const count of Object.values(counted(facet))) expect(count).toMatch(/^(\d+)\/\1$/);
    }
  });

  test('counts entities for kinds, and only those that have a relation', () => {
    const { kinds } = index.graph.vocabulary;
    const drawn = index.graph.entities.filter(({ id }) => index.relationsOf.has(id));
    const total = kinds.map(({ id }) => drawn.filter(({ kind }) => kind === id).length);
    const found = counted('kinds');
    expect(kinds.map(({ id }) => found[id] ?? '0/0')).toEqual(total.map((all) => `${all}/${all}`));
  });

  test('counts a relation once for each story that says it', () => {
    const supplies = index.relations.get('norland~supplies~sudland');
    const stories = new Set(supplies?.statements.map((id) => index.statements.get(id)?.story));
    const only = counted('stories', { predicates: ['supplies'] });
    const some = Object.entries(only).filter(([, count]) => !count.startsWith('0/'));
    expect(new Set(some.map(([story]) => story))).toEqual(stories);
  });

  test('counts only what the filter lets through as shown', () => {
    const found = counted('polarity', { polarity: ['denied'] });
    expect(found['denied']).toMatch(/^(\d+)\/\1$/);
    expect(found['affirmed']).toMatch(/^0\//);
  });
});
