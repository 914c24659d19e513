import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { testGraph } from '../model/testGraph.ts';
import { noMemory, type Memory } from './memory.ts';
import { unshaped } from './shapedBefore.ts';

const { graph } = testGraph();
const sha256 = (bytes: Uint8Array) => hash('sha256', bytes);

/** Keeps what is left, as JSON. */
function memoryOf(left: Map<string, string>): Memory {
  return {
    ...noMemory,
    left: (name) => JSON.parse(left.get(name) ?? 'null'),
    leave: (name, value) => void left.set(name, JSON.stringify(value)),
  };
}

test('what was found in its shape is looked at again only where a letter of it has changed', async () => {
  const effects = { memory: memoryOf(new Map()), sha256 };
  const first = await unshaped(graph, effects);
  expect(first).toMatchObject({ articles: graph.articles, stories: graph.stories });
  first.leave();
  expect(await unshaped(graph, effects)).toMatchObject({ articles: [], stories: [] });
  const [article, ...others] = graph.articles.map((one, i) => (i === 0 ? { ...one, length: -1 } : one));
  const changed = { ...graph, articles: article ? [article, ...others] : [] };
  expect(await unshaped(changed, effects)).toMatchObject({ articles: [article], stories: [] });
});

test('what nobody said was right, or nothing that was left says so, is looked at', async () => {
  const left = new Map<string, string>();
  await unshaped(graph, { memory: memoryOf(left), sha256 });
  expect(left.size).toBe(0);
  left.set('members in their shape', '{"articles":"all"}');
  const { articles } = await unshaped(graph, { memory: memoryOf(left), sha256 });
  expect(articles).toEqual(graph.articles);
});
