import { expect, test } from 'vitest';
import type { Relation, Statement } from '../model/types.ts';
import { firmestFirst } from './firmest.ts';
import { indexGraph } from './graphIndex.ts';
import { testGraph } from '../model/testGraph.ts';

const { graph } = testGraph();
const [model] = graph.statements;
const [relation] = graph.relations;
if (!model || !relation) throw new Error('The test graph is empty.');

const as = (id: string, polarity: Statement['polarity'], modality: Statement['modality']): Statement => ({
  ...model,
  id,
  polarity,
  modality,
});
const statements = [
  as('s.01', 'denied', 'actual'),
  as('s.02', 'affirmed', 'possible'),
  as('s.03', 'affirmed', 'actual'),
  as('s.04', 'affirmed', 'planned'),
  as('s.05', 'denied', 'possible'),
];
const index = { ...indexGraph(graph), statements: new Map(statements.map((one) => [one.id, one])) };
const ids = (polarity: Relation['polarity']) =>
  firmestFirst(index, { ...relation, polarity, statements: statements.map(({ id }) => id) }).map(({ id }) =>
    id.slice(-1),
  );

test('what is affirmed comes first where the relation is, the firmest words before the others', () => {
  expect(ids('affirmed').join('')).toBe('34215');
});

test('what is denied comes first where the relation is denied', () => {
  expect(ids('denied').join('')).toBe('15342');
});

test('where some affirm and some deny, the firmest come first, as the graph has them', () => {
  expect(ids('disputed').join('')).toBe('13425');
});
