import { expect, test } from 'vitest';
import type { Participant } from '../../src/model/types.ts';
import { firstOf } from '../../src/model/testGraph.ts';
import { get } from '../../src/query/graphIndex.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import { tieSentence, wholeSentence } from './ties.ts';

const index = testIndex(({ entities, vocabulary }) => ({
  entities: [...entities, { id: 'war', kind: 'event', name: 'war', aliases: [], the: true }],
  vocabulary: {
    ...vocabulary,
    kinds: [...vocabulary.kinds, { ...firstOf(vocabulary.kinds), id: 'event' }],
  },
}));
const war = get(index.entities, 'war');
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

test('a whole sentence names everybody and everything once', () => {
  const statement = firstOf(index.graph.statements.filter(({ predicate }) => predicate === 'supplies'));
  const whole = (...also: Participant[]) => wholeSentence(index, { ...statement, also });
  const plain = whole();
  expect(whole({ role: 'about', entity: 'war' })).toBe(`${plain} concerning the war`);
  expect(whole({ role: 'about', entity: 'sudland' })).toBe(plain);
  const withWar = (called: string) => ({
    ...index,
    entities: new Map(index.entities).set('war', { ...war, name: called }),
  });
  const also: Participant[] = [
    { role: 'about', entity: 'war' },
    { role: 'where', entity: 'norland' },
  ];
  const claim = { ...statement, subject: 'anna-berg', also };
  const begins = 'Anna Bérg supplies Sudland concerning the';
  expect(wholeSentence(withWar('war in Norland'), claim)).toBe(`${begins} war in Norland`);
  expect(wholeSentence(withWar('Norlander war'), claim)).toBe(`${begins} Norlander war in Norland`);
});
