import { expect, it } from 'vitest';
import { testGraph } from '../../model/testGraph.ts';
import type { Graph } from '../../model/types.ts';
import { compile, type Parts } from './compile.ts';

/** The parts that the stages before would give for a graph. */
function partsOf({ graph, texts }: ReturnType<typeof testGraph>): Parts {
  const { articles, stories, vocabulary, statements, ...annotations } = graph;
  const withText = articles.map((article) => ({ ...article, text: texts.get(article.id) ?? '' }));
  return { annotations, articles: withText, stories, vocabulary, statements };
}

function ids(list: { id: string }[] | undefined): string[] | undefined {
  return list?.map(({ id }) => id);
}

it('gives every list an order of its own, statements by their story and their number', () => {
  const { graph, texts } = testGraph();
  const [first] = graph.statements;
  const numbers = ['02', '03', '10', '99', '100', '000000000000101', '232057033813539'];
  const numbered = numbers.flatMap((n) => (first ? [{ ...first, id: `${first.story}.${n}` }] : []));
  const others = graph.statements.filter(({ story }) => story !== first?.story);
  const differences: Graph['differences'] = [];
  const parts = partsOf({ graph: { ...graph, differences, statements: [...numbered, ...others] }, texts });
  const { value } = compile({
    ...parts,
    articles: parts.articles.toReversed(),
    stories: parts.stories.toReversed(),
    statements: parts.statements.toReversed(),
    annotations: {
      ...parts.annotations,
      entities: parts.annotations.entities.toReversed(),
      redirects: { zed: null, alpha: null },
    },
  });
  expect(ids(value?.statements)).toEqual([...numbered, ...others].map(({ id }) => id));
  expect(ids(value?.articles)).toEqual(['post', 'repost', 'wire']);
  expect(ids(value?.stories)).toEqual(['post-drones', 'wire-drones']);
  expect(ids(value?.entities)).toEqual(graph.entities.map(({ id }) => id).toSorted());
  expect(Object.keys(value?.redirects ?? {})).toEqual(['alpha', 'zed']);
  expect(value?.articles[0]).not.toHaveProperty('text');
});

it('counts the relations, and none where an id leads nowhere, which it tells', () => {
  const whole = testGraph();
  expect(compile(partsOf(whole)).value?.relations).toEqual(whole.graph.relations);
  const parts = partsOf(whole);
  const entities = parts.annotations.entities.filter(({ id }) => id !== 'norland');
  const { value, diagnostics } = compile({ ...parts, annotations: { ...parts.annotations, entities } });
  expect(value).toBeNull();
  expect(diagnostics[0]).toMatchObject({
    severity: 'error',
    code: 'bad-graph',
    about: { path: 'statements[0].subject', id: 'post-drones.01' },
  });
});
