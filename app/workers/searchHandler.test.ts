import { expect, it, vi } from 'vitest';
import { largeGraph } from '../../src/model/testLargeGraph.ts';
import { testGraph } from '../../src/model/testGraph.ts';
import { makeSearchHandler, type SearchMessage, type SearchReply } from './searchHandler.ts';

const { statements, relations, articles: _, ...head } = testGraph().graph;
const ask = (number: number, text: string): SearchMessage => ({
  type: 'ask',
  number,
  request: { text, whole: null },
});

it('answers from the names at once, and the last that was asked again when all is ready', async () => {
  const replies: SearchReply[] = [];
  const handle = makeSearchHandler((reply) => replies.push(reply));
  handle({ type: 'begin', head });
  handle(ask(1, 'norland'));
  handle(ask(2, 'who supplies sudland'));
  expect(replies.map(({ found }) => [found.isPartial, found.groups[0]?.hits[0]?.id])).toEqual([
    [true, 'norland'],
    [true, 'sudland'],
  ]);
  handle({ type: 'part', statements });
  handle({ type: 'part', relations });
  handle({ type: 'end' });
  await vi.waitFor(() => expect(replies).toHaveLength(3));
  expect(replies[2]).toMatchObject({ number: 2, found: { isPartial: false, answers: [{ type: 'ties' }] } });
  handle(ask(4, 'denied'));
  expect(replies[3]?.found.groups.flatMap(({ hits }) => hits).map(({ id }) => id)).toEqual([
    'norland~recognises~sudland',
  ]);
});

it('finds nothing before it has been told anything', () => {
  const replies: SearchReply[] = [];
  makeSearchHandler((reply) => replies.push(reply))(ask(1, 'norland'));
  expect(replies[0]?.found.groups).toEqual([]);
});

it('answers while it is made ready, from what is there, and then again from all', async () => {
  const replies: SearchReply[] = [];
  const handle = makeSearchHandler((reply) => replies.push(reply));
  handle({ type: 'graph', graph: largeGraph(900, 40) });
  await new Promise((done) => setTimeout(done, 0));
  handle(ask(1, 'who supplies state 07'));
  expect(replies).toMatchObject([{ found: { isPartial: true, answers: [{ type: 'ties' }] } }]);
  await vi.waitFor(() => expect(replies).toHaveLength(2));
  const totals = replies.map(({ found }) => found.groups.reduce((sum, { total }) => sum + total, 0));
  expect(replies[1]).toMatchObject({ number: 1, found: { isPartial: false } });
  expect(totals[1]).toBeGreaterThan(totals[0] ?? 0);
});
