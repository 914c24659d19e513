import { expect, test } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import { markedLines, quotedPlaces } from './quotedPlaces.ts';

const at = (top: number, ...statements: string[]) => ({ top, statements });

test('every passage of an article is told once, with all statements that quote it, from top to bottom', () => {
  const index = testIndex();
  const places = quotedPlaces(index, 'wire');
  const quoting = index.graph.statements.filter(({ evidence }) =>
    evidence.some(({ anchors }) => anchors.some(({ article }) => article === 'wire')),
  );
  expect(new Set(places.flatMap(({ statements }) => statements))).toEqual(
    new Set(quoting.map(({ id }) => id)),
  );
  const starts = places.map(({ start }) => start);
  expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
});

test('an article that nothing quotes has no marks', () => {
  expect(quotedPlaces(testIndex(), 'nothing')).toEqual([]);
});

test('marks that would lie over one another are one, which names every statement once', () => {
  expect(markedLines([at(0, 'a'), at(10, 'a', 'b'), at(24, 'c'), at(100, 'd')], 24)).toEqual([
    { top: 0, statements: ['a', 'b'] },
    { top: 24, statements: ['c'] },
    { top: 100, statements: ['d'] },
  ]);
});
