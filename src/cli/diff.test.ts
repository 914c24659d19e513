import { expect, test } from 'vitest';
import { relate } from '../model/relations.ts';
import { change } from '../model/testChange.ts';
import { testGraph } from '../model/testGraph.ts';
import type { Graph } from '../model/types.ts';
import { changesBetween } from './diff.ts';
import { diffLines } from './diffLines.ts';

/** The test graph with some of its statements, as if it had been built of them; no story draws on another. */
function graphOf(isKept: (id: string) => boolean, alter: (graph: Graph) => void = () => {}): Graph {
  const { graph } = testGraph();
  change(graph, 'stories.1.derivedFrom', []);
  for (const i of graph.statements.keys()) change(graph, `statements.${i}.said`, []);
  alter(graph);
  const statements = graph.statements.filter(({ id }) => isKept(id));
  return { ...graph, statements, relations: relate({ ...graph, statements }) };
}

function suggested(graph: Graph): void {
  for (const i of graph.statements.keys()) change(graph, `statements.${i}.review`, 'unreviewed');
}

const all = graphOf(() => true);
const supported = all.relations.find(({ support }) => support.origins[0] > 1);

test('a graph does not differ from itself', () => {
  const changes = changesBetween(all, all);
  expect(changes).toEqual({ added: [], gone: [], corroborated: [], lostSupport: [], changed: [] });
  expect(diffLines(changes)).toEqual(['Nothing has changed.']);
});

test('what is in one alone is new, or gone', () => {
  const [first] = all.relations;
  const without = graphOf((id) => !first?.statements.includes(id));
  const named = [{ relation: first?.id, reads: expect.any(String), suggested: false }];
  expect(changesBetween(without, all)).toMatchObject({ added: named, gone: [] });
  expect(changesBetween(all, without)).toMatchObject({ added: [], gone: named });
});

test('a second newsroom corroborates, and without it support is lost', () => {
  const [first = ''] = supported?.statements ?? [];
  const less = graphOf((id) => id === first || !supported?.statements.includes(id));
  const more = { relation: supported?.id, before: 1, after: supported?.support.origins[0] };
  expect(changesBetween(less, all).corroborated).toMatchObject([more]);
  expect(changesBetween(all, less).lostSupport).toMatchObject([{ relation: supported?.id, after: 1 }]);
  expect(diffLines(changesBetween(less, all))).toContain('Newly corroborated: 1');
});

test('suggestions that nobody has accepted are counted among themselves, and said to be suggestions', () => {
  const [first = ''] = supported?.statements ?? [];
  const [less, more] = [
    graphOf((id) => id === first || !supported?.statements.includes(id), suggested),
    graphOf(() => true, suggested),
  ];
  const { corroborated } = changesBetween(less, more);
  expect(corroborated).toMatchObject([{ relation: supported?.id, suggested: true, before: 1 }]);
});

test('other words and another stance are told', () => {
  const [first] = all.relations;
  const index = all.statements.findIndex(({ id }) => id === first?.statements[0]);
  const other = graphOf(
    () => true,
    (graph) => {
      change(graph, `statements.${index}.modality`, 'planned');
      change(graph, `statements.${index}.evidence.0.anchors.0.exact`, 'other words');
    },
  );
  const [changed] = changesBetween(all, other).changed;
  expect(changed).toMatchObject({ relation: first?.id, quotesAdded: ['other words'] });
  expect(changed?.quotesGone).toHaveLength(1);
  expect(changed?.stance?.after).toContain('planned');
});
