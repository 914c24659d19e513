import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkOf, type QuoteCheck } from '../../../src/model/quoteCheck.ts';
import { anchorsOf, verifyQuotes } from '../../../src/model/checkQuotes.ts';
import { testGraph } from '../../../src/model/testGraph.ts';
import { indexGraph } from '../../../src/query/graphIndex.ts';
import { eventually, putState } from '../store/testState.ts';
import { here } from '../../workers/here.ts';
import type { Question } from '../../workers/lookForQuotes.ts';

const { graph, texts } = testGraph();
const anchors = graph.statements.flatMap(anchorsOf);

/** Looks as the script beside the page does, with the hash that the graph has for a text that is there. */
class Checker extends EventTarget {
  constructor() {
    super();
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: here })));
  }

  postMessage({ id, file, quotes }: Question): void {
    void file.text().then((text) => {
      const [first] = quotes;
      const sha256 = graph.articles.find((article) => article.id === first?.article)?.sha256 ?? '';
      const data = { id, sha256, holds: verifyQuotes(quotes, text) };
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  terminate(): void {}
}

/** A site that has these articles. @param change what stands in one of them instead */
function site(names: readonly string[], change: Readonly<Record<string, string>> = {}): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.pathname);
    const found = graph.articles.find(({ file }) => url.pathname === `/data/articles/${file}`);
    if (!found || !names.includes(found.id)) return new Response('', { status: 404 });
    return new Response(change[found.id] ?? texts.get(found.id));
  });
  return asked;
}

const all = graph.articles.map(({ id }) => id);
const states = (checks: Parameters<typeof checkOf>[0]) =>
  Object.fromEntries(anchors.map((anchor) => [anchor.article, checkOf(checks, anchor).state]));

beforeEach(() => {
  vi.resetModules(); // what is fetched is kept for as long as the page stands
  vi.stubGlobal('Worker', Checker);
  vi.stubGlobal('document', { baseURI: 'https://site.example/' });
  vi.stubGlobal('addEventListener', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

/** Follows the quotes of the test graph until all is told. */
async function checked() {
  const [{ followQuotes }, { useQuoteChecks }, store] = await Promise.all([
    import('./checkQuotes.ts'),
    import('./quoteChecks.ts'),
    import('../store/store.ts'),
  ]);
  const state = putState(indexGraph(graph));
  store.useStore.setState(state);
  followQuotes();
  await eventually(() => expect(useQuoteChecks.getState().told).not.toMatch(/^$|being checked/));
  return { found: useQuoteChecks.getState(), useQuoteChecks, useStore: store.useStore };
}

it('asks for each article once, and tells that all quotes stand there', async () => {
  const asked = site(all);
  const { found, useStore: store } = await checked();
  expect(asked).toHaveLength(new Set(asked).size);
  expect(new Set(Object.values(states(found.checks)))).toEqual(new Set(['checked']));
  expect([found.wrong, found.again]).toEqual([false, null]);
  expect(store.getState().notices).toEqual([]);
});

it('tells first of all that quotes do not stand in their article', async () => {
  site(all, { wire: 'Nothing of it.' });
  const { found, useStore: store } = await checked();
  expect(states(found.checks)['wire']).toBe('different');
  expect(found.wrong).toBe(true);
  const quotes = anchors.filter(({ article }) => article === 'wire').length;
  expect(store.getState().notices).toEqual([{ code: 'quotesDiffer', quotes }]);
});

it('looks again for what did not come', async () => {
  site(['wire', 'repost']);
  const { found, useQuoteChecks } = await checked();
  expect(states(found.checks)).toMatchObject({ wire: 'checked', post: 'absent' });
  const [absent] = anchors.filter(({ article }) => article === 'post');
  const why: QuoteCheck = { state: 'absent', why: 'The article’s file is not there (the server said 404).' };
  expect(absent && checkOf(found.checks, absent)).toEqual(why);
  site(all);
  found.again?.();
  await eventually(() => expect(useQuoteChecks.getState().again).toBeNull());
  await eventually(() => expect(states(useQuoteChecks.getState().checks)['post']).toBe('checked'));
});
