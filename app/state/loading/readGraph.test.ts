import { afterEach, expect, it, vi } from 'vitest';
import { here } from '../../workers/here.ts';
import { readText } from '../../workers/readText.ts';
import { testGraph } from '../../../src/model/testGraph.ts';
import { readGraph, takeReader } from './readGraph.ts';

const text = JSON.stringify(testGraph().graph);

/** Reads as the script beside the page does. */
class Reader extends EventTarget {
  static ended: Reader[] = [];

  postMessage(given: string): void {
    for (const data of [here, readText(given)])
      queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    Reader.ended.push(this);
  }
}

afterEach(() => vi.unstubAllGlobals());

async function graphOf(given: string) {
  const result = await readGraph(given);
  return 'graph' in result ? result.graph : null;
}

it('keeps what read a graph for the one that searches in it, until another is read', async () => {
  vi.stubGlobal('Worker', Reader);
  vi.stubGlobal('document', { baseURI: 'https://site.example/' });
  const [first, second] = [await graphOf(text), await graphOf(text)];
  if (!first || !second) throw new Error('The graph was refused.');
  expect(Reader.ended).toHaveLength(1);
  expect(takeReader(first)).toBeNull();
  const taken = takeReader(second);
  expect(taken).toBeInstanceOf(Reader);
  expect(takeReader(second)).toBeNull();
  await readGraph(text);
  expect(Reader.ended).not.toContain(taken);
});

it('ends what read a text that is no graph', async () => {
  vi.stubGlobal('Worker', Reader);
  vi.stubGlobal('document', { baseURI: 'https://site.example/' });
  const before = Reader.ended.length;
  expect(await readGraph('{}')).toMatchObject({ reason: 'not-a-graph' });
  expect(Reader.ended).toHaveLength(before + 1);
});
