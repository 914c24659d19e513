import { expect, test } from 'vitest';
import { check } from './check.ts';
import { changed, valueAt } from './testChange.ts';
import { testGraph } from './testGraph.ts';

const { graph } = testGraph();
const first = valueAt(graph, 'statements.0.evidence.0');
const denied = { ...Object(valueAt(graph, 'statements.5')), polarity: 'affirmed', id: 'wire-drones.04' };

// One of each kind: the tests beside the checks have the rest.
test.each<[path: string, value: unknown, at: string]>([
  [
    'statements.6.evidence.0.anchors.0.exact',
    'Prime Minister Anna Börg',
    'statements[6].evidence[0].anchors[0].exact',
  ],
  ['statements.0.evidence', [first, first], 'statements[0].evidence[1]'],
  ['statements.4.said', ['anna-berg', 'anna-berg'], 'statements[4].said[1]'],
  ['stories.1.derivedFrom.0.publisher', 'daily-post', 'stories[1].derivedFrom[0].publisher'],
  ['stories.0.published.text', null, 'stories[0].published.text'],
  ['statements.7', denied, 'statements[7].polarity'],
  ['positions', Object.fromEntries(graph.entities.map(({ id }) => [id, [1, 1]])), 'positions'],
])('a graph with %s as %j is refused', (path, value, at) => {
  const basis: [string, unknown] = ['stories.0.published.basis', 'stated'];
  expect(check(changed(basis))).toEqual([]);
  expect(check(changed(basis, [path, value])).map((problem) => problem.path)).toContain(at);
});
