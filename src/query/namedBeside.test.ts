import { expect, it } from 'vitest';
import { namedBeside, saidBeside } from './namedBeside.ts';
import { graphOf } from './testPaths.ts';

const { index, visible } = graphOf([
  { from: 'a', to: 'b', told: 'wire-drones 1', about: ['c', 'd', 'a'] },
  { from: 'e', to: 'f', told: 'wire-drones 2', about: ['c'] },
  { from: 'b', to: 'f', told: 'wire-drones 3' },
]);
const [first = '', second = ''] = index.graph.relations.map(({ id }) => id);
const look = (relations: string[], entities: string[] = [], seen = visible) =>
  namedBeside(index, seen, { relations: new Set(relations), entities: new Set(entities) }).map(
    ({ relation, third }) => [relation, third.map(({ entity }) => entity)],
  );

const said = (...entities: string[]) => {
  const relation = index.graph.relations[0];
  const tie = relation && saidBeside(index, visible, relation, entities);
  return tie && [tie.third.map(({ entity }) => entity), tie.statements.map(({ id }) => id)];
};

it('tells of a relation what its statements name beside its ends', () => {
  expect(look([first])).toEqual([[first, ['c', 'd']]]);
  expect(look(['b~leads~f'])).toEqual([]);
});

it('tells of an entity the relations that name it, and nothing else that these name', () => {
  expect(look([], ['c'])).toEqual([
    [first, ['c']],
    [second, ['c']],
  ]);
  expect(look([], ['a'])).toEqual([]);
});

it('tells only what is shown', () => {
  expect(look([first], [], { ...visible, statements: new Set() })).toEqual([]);
  expect(look([], ['c'], { ...visible, relations: new Set([second]) })).toEqual([[second, ['c']]]);
});

it('says of some that are named what the statements say that name them', () => {
  expect(said('c')).toEqual([['c'], ['s.0']]);
  expect(said('d', 'c')).toEqual([['c', 'd'], ['s.0']]);
  expect(said('b')).toBeNull();
  expect(said()).toBeNull();
});
