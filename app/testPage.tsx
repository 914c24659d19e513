import { cleanup, configure, render, type RenderResult } from '@testing-library/react';
import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { afterEach, vi } from 'vitest';
import type { StoreApi } from 'zustand';
import { testGraph } from '../src/model/testGraph.ts';
import type { ArticleId } from '../src/model/types.ts';
import type { GraphIndex } from '../src/query/graphIndex.ts';
import { testIndex } from '../src/query/testIndex.ts';
import { useHover } from './state/device/hover.ts';
import { useMenu } from './state/device/menu.ts';
import { useScreen } from './state/device/screen.ts';
import { useQuoteChecks } from './state/loading/quoteChecks.ts';
import { openAddress } from './state/store/navigate.ts';
import { useStore } from './state/store/store.ts';
import { useUndoHistory } from './state/store/undo.ts';

configure({ asyncUtilTimeout: 20_000 }); // a slow machine is no failure

/** For tests in a DOM: draws a part of the page over a graph, as an address opens it, through the real store. */
export function openPage(part: ReactElement, address = '', index = testIndex()): RenderResult {
  history.replaceState(null, '', `/${address}`);
  openAddress(index, { index, graphUrl: new URL('data/graph.json', location.href) });
  return render(part);
}

/** Gives every element room, as a wide window would; a DOM without a browser lays nothing out. */
export function withRoom({ width, height } = { width: 900, height: 240 }): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly onResize: (entries: { contentRect: object }[]) => void) {}
      observe() {
        this.onResize([{ contentRect: { width, height } }]);
      }
      disconnect() {}
    },
  );
}

/** The test graph with its articles beside it, as a host has them. @param printed what a file holds instead */
export function served(printed: Record<ArticleId, string> = {}): GraphIndex {
  const texts = testGraph().texts;
  // Files are fetched once, so that each test has them at an address of its own.
  const name = `${(served.count += 1)}-`;
  const index = testIndex(({ articles }) => ({
    articles: articles.map((one) => ({
      ...one,
      file: `${name}${one.file}`,
      sha256: hash(texts.get(one.id) ?? ''),
    })),
  }));
  const files = new Map(index.graph.articles.map(({ id, file }) => [file, printed[id] ?? texts.get(id)]));
  vi.stubGlobal('fetch', async (url: URL) => {
    const text = files.get(decodeURIComponent(url.pathname.split('/').at(-1) ?? ''));
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
  return index;
}
served.count = 0;

/** As an article's own hash is written. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The parameters of the address as it stands, unescaped. */
export function search(): string {
  return decodeURIComponent(location.search);
}

/** What stands in an element, as it is read: with one space between words, and without the signs that keep directions apart. */
export function textOf(element: Element): string {
  return (element.textContent ?? '')
    .replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  reset(useStore);
  reset(useQuoteChecks);
  reset(useScreen);
  reset(useHover);
  reset(useMenu);
  reset(useUndoHistory);
});

function reset<T>(store: Pick<StoreApi<T>, 'getInitialState' | 'setState'>): void {
  store.setState(store.getInitialState(), true);
}
