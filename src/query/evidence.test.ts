import { expect, test } from 'vitest';
import { firstOf } from '../model/testGraph.ts';
import { get } from './graphIndex.ts';
import { contextOf, firstProof, hasOwnMarks, isContext, proofOf } from './evidence.ts';
import { provenance } from './provenance.ts';
import { withContext } from './testIndex.ts';

const index = withContext();
const statement = get(index.statements, 'wire-drones.03');
const [context, proof] = statement.evidence;

test('what a statement rests on is kept apart from what only says who is meant, wherever it stands', () => {
  expect([proofOf(statement), contextOf(statement)]).toEqual([[proof], [context]]);
  expect(firstProof(statement)?.exact).toBe('Prime Minister Anna Bérg');
  expect(statement.evidence.map(({ anchors }) => isContext(statement, firstOf(anchors)))).toEqual([
    true,
    false,
  ]);
});

test('an article that has the context alone is none that prints the words', () => {
  const moved = withContext('post-drones.03', 'wire-drones.02');
  const parts = provenance(moved, get(moved.relations, 'anna-berg~visits~sudland'));
  expect(parts.flatMap(({ articles }) => articles)).toEqual(['post', 'repost']);
});

test.each([
  ['said “a legal procedure” had begun', true],
  ['said "so"', true],
  ['Serbia’s ministry said so', false],
])('whether “%s” has marks of its own: %s', (exact, has) => {
  expect(hasOwnMarks({ ...firstOf(firstOf(statement.evidence).anchors), exact })).toBe(has);
});
