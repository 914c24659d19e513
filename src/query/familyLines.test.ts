import { expect, test } from 'vitest';
import { lineNames } from '../model/looks.ts';
import { familyLines, predicateLines } from './familyLines.ts';
import { testIndex } from './testIndex.ts';

const families = (...ids: string[]) => ids.map((id) => ({ id, label: id }));

function linesOf(...ids: string[]) {
  const { graph } = testIndex();
  const vocabulary = { ...graph.vocabulary, families: families(...ids) };
  return [...familyLines({ graph: { ...graph, vocabulary } })];
}

test('each family has a colour of its own, in order, and what merely belongs where has none', () => {
  expect(linesOf('law', 'structure', 'supply')).toEqual([
    ['law', lineNames[0]],
    ['structure', null],
    ['supply', lineNames[1]],
  ]);
});

test('colours begin anew where there are more families than colours', () => {
  const many = linesOf(...Array.from({ length: lineNames.length + 1 }, (_, i) => `f${i}`));
  expect(many.at(-1)?.[1]).toBe(lineNames[0]);
});

test('a predicate has the colour of its family', () => {
  const index = testIndex();
  const lineOf = predicateLines(index);
  for (const { id, family } of index.graph.vocabulary.predicates)
    expect(lineOf(id)).toBe(familyLines(index).get(family));
});
