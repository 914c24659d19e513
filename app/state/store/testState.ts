import { vi } from 'vitest';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { emptyView, type View } from '../../../src/view/view.ts';
import { useStore, type State } from './store.ts';
import { forgetUndo } from './undo.ts';

/** The store with a graph and a view, and nothing left of an earlier test. */
export function putState(index: GraphIndex, view: Partial<View> = {}): State {
  forgetUndo();
  useStore.setState({
    index,
    graphUrl: new URL('https://example.org/data/graph.json'),
    opened: new Map(),
    isSlow: false,
    failure: null,
    communities: null,
    view: { ...emptyView, ...view },
    notices: [],
  });
  return useStore.getState();
}

/** Waits until something holds, however busy the machine is. */
export function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 60_000 });
}

/** An address bar that moves on with what is written into it. @returns what was written, in order */
export function stubAddressBar(search = ''): string[] {
  const written: string[] = [];
  const location = {
    pathname: '/',
    origin: 'https://example.org',
    protocol: 'https:',
    search,
    href: `https://example.org/${search}`,
  };
  const write = (how: string) => (_: unknown, __: string, address: string) => {
    written.push(`${how} ${address}`);
    location.search = address.startsWith('?') ? address : '';
    location.href = `https://example.org/${location.search}`;
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', { pushState: write('push'), replaceState: write('replace') });
  return written;
}
