import { expect, test } from 'vitest';
import { leadingEnds, leadsOf } from './leads.ts';
import { testEdge } from './testParts.ts';

const many = (count: number, line: 'blue' | null = 'blue') =>
  Array.from({ length: count }, (_, i) => ({ id: `${i}`, importance: i, line }));

test('the few lead that are most worth telling: one in ten, and never fewer nor more than a reader takes in', () => {
  expect([...leadsOf(many(5))]).toHaveLength(5);
  expect([...leadsOf(many(40))]).toHaveLength(8);
  expect([...leadsOf(many(120))]).toHaveLength(12);
  expect([...leadsOf(many(5000))]).toHaveLength(16);
  expect(leadsOf(many(40)).has('39')).toBe(true);
  expect(leadsOf(many(40)).has('0')).toBe(false);
});

test('what merely belongs where leads only where there is nothing else', () => {
  const structure = many(3, null).map((edge) => ({ ...edge, id: `s${edge.id}`, importance: 99 }));
  expect([...leadsOf([...structure, ...many(2)])].toSorted()).toEqual(['0', '1']);
  expect([...leadsOf(structure)]).toHaveLength(3);
});

test('both ends of an edge that leads are large', () => {
  const edges = [testEdge('a', 'b'), testEdge('c', 'd', { lead: false })];
  expect([...leadingEnds(edges)]).toEqual(['a', 'b']);
});
