import { expect, it, vi } from 'vitest';
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
  expect(replies.map(({ found }) => [found.namesAlone, found.groups[0]?.hits[0]?.id])).toEqual([
    [true, 'norland'],
    [true, 'sudland'],
  ]);
  handle({ type: 'statements', statements });
  handle({ type: 'relations', relations, firmness: relations.map(({ polarity }) => polarity) });
  handle({ type: 'end' });
  await vi.waitFor(() => expect(replies).toHaveLength(3));
  expect(replies[2]).toMatchObject({ number: 2, found: { namesAlone: false, answers: [{ type: 'ties' }] } });
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
