import { expect, test } from 'vitest';
import type { Participant } from '../../src/model/types.ts';
import { firstOf } from '../../src/model/testGraph.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import { tieSentence } from './ties.ts';

const index = testIndex(({ entities, vocabulary }) => ({
  entities: [...entities, { id: 'war', kind: 'event', name: 'war', aliases: [], the: true }],
  vocabulary: {
    ...vocabulary,
    kinds: [...vocabulary.kinds, { ...firstOf(vocabulary.kinds), id: 'event' }],
  },
}));
const relation = firstOf(index.graph.relations.filter(({ predicate }) => predicate === 'supplies'));
const told = (...third: Participant[]) => tieSentence(index, { relation, third });

test('what a tie says goes on to the third parties that it ties', () => {
  expect(told()).toBe('Norland supplies Sudland');
  expect(told({ role: 'about', entity: 'anna-berg' })).toBe('Norland supplies Sudland concerning Anna Bérg');
  expect(told({ role: 'with', entity: 'anna-berg' })).toBe('Norland supplies Sudland (involving Anna Bérg)');
  expect(told({ role: 'where', entity: 'sudland' })).toBe('Norland supplies Sudland in Sudland');
  expect(told({ role: 'where', entity: 'war' })).toBe('Norland supplies Sudland during the war');
  expect(told({ role: 'what', entity: 'daily-post' }, { role: 'what', entity: 'north-wire' })).toBe(
    'Norland supplies Sudland (Daily Post and North Wire)',
  );
});
