import { expect, test } from 'vitest';
import { checkDoubles } from './checkDoubles.ts';
import { changed } from './testChange.ts';
import { testGraph } from './testGraph.ts';

test('in a sound graph nothing stands twice', () => {
  expect([...checkDoubles(testGraph().graph)]).toEqual([]);
});

const alias = { text: 'Talvik', sense: 'metonym' };

test.each<[path: string, value: unknown, at: string, what: string]>([
  [
    'vocabulary.predicates.0.from',
    ['country', 'person', 'country'],
    'vocabulary.predicates[0].from[2]',
    'country',
  ],
  ['vocabulary.predicates.0.to', ['country', 'country'], 'vocabulary.predicates[0].to[1]', 'country'],
  ['entities.3.aliases', [alias, { ...alias, sense: 'name' }], 'entities[3].aliases[1]', 'Talvik'],
  ['statements.0.said', ['north-wire', 'anna-berg', 'north-wire'], 'statements[0].said[2]', 'north-wire'],
  [
    'statements.0.also',
    [1, 2].map(() => ({ role: 'where', entity: 'sudland' })),
    'statements[0].also[1]',
    'where sudland',
  ],
])('%s as %j', (path, value, at, what) => {
  expect([...checkDoubles(changed([path, value]))]).toEqual([
    { path: at, message: `"${what}" stands here twice.`, value: what },
  ]);
});

test('one entity may take part in two ways', () => {
  const also = ['where', 'about'].map((role) => ({ role, entity: 'sudland' }));
  expect([...checkDoubles(changed(['statements.0.also', also]))]).toEqual([]);
});
