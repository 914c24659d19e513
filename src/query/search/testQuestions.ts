import type { Entity, Predicate, Statement } from '../../model/types.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { amended, dated, testIndex } from '../testIndex.ts';

/** The test graph, in which more is told: Norland and Ostland supply Sudland, which acquires a kite from Ostland. */
export function questionIndex(): GraphIndex {
  return testIndex(({ entities, statements, vocabulary }) => {
    const [first, , , , , last] = statements;
    const [kind] = vocabulary.kinds;
    if (!first || !last || !kind) throw new Error('The test graph has six statements, and kinds.');
    return {
      entities: [
        ...entities.map(calledCastle),
        entity('ostland', 'Ostland'),
        entity('kite', 'Kite', 'thing'),
      ],
      vocabulary: {
        ...vocabulary,
        kinds: [...vocabulary.kinds, { ...kind, id: 'thing', maps: {} }],
        predicates: [...vocabulary.predicates.map(withWords), acquires],
      },
      statements: [
        ...amended(statements, { 'wire-drones.01': { saidWhen: dated('2021-05-04') } }),
        {
          ...first,
          id: 'post-drones.20',
          subject: 'ostland',
          predicate: 'supplies',
          object: 'sudland',
          said: [],
        },
        acquiring(last),
      ],
    };
  });
}

function acquiring(like: Statement): Statement {
  const also = [{ role: 'with' as const, entity: 'ostland' }];
  return {
    ...like,
    id: 'wire-drones.21',
    subject: 'sudland',
    predicate: 'acquires',
    object: 'kite',
    also,
    polarity: 'affirmed',
  };
}

function entity(id: string, name: string, kind = 'country'): Entity {
  return { id, kind, name, aliases: [] };
}

function calledCastle(one: Entity): Entity {
  return one.id === 'norland' ? { ...one, words: ['Castle'] } : one;
}

function withWords(predicate: Predicate): Predicate {
  return predicate.id === 'supplies'
    ? { ...predicate, words: { subject: ['sells'], object: ['buys'], topic: ['weapons'] } }
    : predicate;
}

const acquires: Predicate = {
  id: 'acquires',
  family: 'cooperation',
  label: 'acquires',
  inverse: 'is acquired by',
  negated: 'does not acquire',
  symmetric: false,
  from: ['country'],
  to: ['thing'],
  words: { subject: ['buys'], with: ['sells', 'supplies'], topic: ['weapons'] },
};
