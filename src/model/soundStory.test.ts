import { expect, it, test } from 'vitest';
import { checkTexts } from './checkTexts.ts';
import { load } from './load.ts';
import { GraphError } from './problem.ts';
import { isSound } from './soundStory.ts';
import { change, pathsIn, valueAt } from './testChange.ts';
import { testGraph } from './testGraph.ts';
import type { Graph, Statement, StoryId } from './types.ts';

const { graph, texts } = testGraph();
const STORIES = graph.stories.map(({ id }) => id);

function statementsOf({ statements }: Graph, story: StoryId): Statement[] {
  return statements.filter((statement) => statement.story === story);
}

function isSoundIn(changed: Graph, id: StoryId): boolean {
  const [story] = graph.stories.filter((one) => one.id === id);
  if (!story) throw new Error('There is no such story.');
  const articles = graph.articles.filter((article) => story.copies.includes(article.id));
  const { entities, vocabulary } = graph;
  return isSound(statementsOf(changed, id), { story, articles, texts, entities, vocabulary });
}

/** Whether a reader of the whole graph finds anything wrong. */
function holds(changed: Graph): boolean {
  try {
    load(changed);
    return checkTexts(changed, texts).length === 0;
  } catch (error) {
    if (error instanceof GraphError) return false;
    throw error;
  }
}

it('finds nothing wrong with the statements of a sound graph', () => {
  expect(STORIES.map((story) => isSoundIn(graph, story))).toEqual(STORIES.map(() => true));
});

test.each(STORIES)('what is wrong with a statement of %s is wrong with the story by itself', (story) => {
  let count = 0;
  for (const [index, statement] of graph.statements.entries()) {
    if (statement.story !== story) continue;
    for (const path of pathsIn(statement))
      for (const value of othersThan(valueAt(statement, path))) {
        const changed = testGraph().graph;
        change(changed, `statements.${index}.${path}`, value);
        if (isOfRelation(path) || holds(changed)) continue;
        count += 1;
        expect([path, value, isSoundIn(changed, story)]).toEqual([path, value, false]);
      }
  }
  expect(count).toBeGreaterThan(20);
});

/** What may well be said, and is only not what the relations of the graph were counted from. */
function isOfRelation(path: string): boolean {
  return ['id', 'story', 'review', 'modality', 'polarity', 'predicate', 'said'].some((name) =>
    path.startsWith(name),
  );
}

function othersThan(value: unknown): unknown[] {
  const near = typeof value === 'number' ? [value + 1] : typeof value === 'string' ? [`${value}x`] : [];
  return [undefined, 'nobody', -1, ...near];
}
