import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { formatAddress, parseAddress } from './address.ts';
import { forgetAddress, pushAddress, replaceAddress, replaceAddressSoon } from './addressBar.ts';
import type { Change } from './changes.ts';
import { reconcile } from './reconcile.ts';
import { useStore, type State } from './store.ts';
import { noteStep, stepped } from './undo.ts';
import { emptyView, type Selection } from './view.ts';

/** Carries out a change and writes it into the address. */
export function go(change: Change): void {
  const { view } = useStore.getState();
  const next = change.apply(view);
  const address = formatAddress(next);
  if (address !== formatAddress(view)) {
    // Back belongs to the page around a frame.
    if (change.history === 'push' && !next.embed) pushAddress(address);
    else if (change.gesture === undefined) replaceAddress(address);
    else replaceAddressSoon(address);
  }
  noteStep(view, next, change.gesture);
  useStore.setState({ view: next, notices: [] });
}

/** The whole address of the view that a change leads to. */
export function addressAfter(change: Change): string {
  const address = formatAddress(change.apply(useStore.getState().view));
  return new URL(address || location.pathname, location.href).href;
}

/** The whole address at which one thing of this collection opens, whatever is shown now. */
export function addressOf(selected: Selection): string {
  const { graph } = useStore.getState().view;
  return new URL(formatAddress({ ...emptyView, graph, selected }), location.href).href;
}

/** Takes the last change of the arrangement back, or carries it out again. */
export function step(direction: 'past' | 'future'): void {
  const { view } = useStore.getState();
  const next = stepped(view, direction);
  if (!next) return;
  replaceAddress(formatAddress(next));
  useStore.setState({ view: next });
}

/**
 * Takes the view from the address, and rewrites the address in its canonical form.
 * @param graph what changes with it, where it opens another graph: no view may be seen in a graph that it is not of
 */
export function openAddress(index: GraphIndex, graph: Partial<State> = {}): void {
  forgetAddress();
  const parsed = parseAddress(location.search);
  const fitted = reconcile(parsed.view, index);
  const canonical = formatAddress(fitted.view);
  if (canonical !== location.search) replaceAddress(canonical);
  const notices = [...new Set([...parsed.notices, ...fitted.notices])];
  useStore.setState({ ...graph, view: fitted.view, notices });
}

/** Follows Back and Forward. @returns how to stop */
export function followHistory(onOtherGraph: () => void): () => void {
  const follow = () => {
    const { index, view } = useStore.getState();
    if (parseAddress(location.search).view.graph !== view.graph || !index) onOtherGraph();
    else openAddress(index);
  };
  addEventListener('popstate', follow);
  return () => removeEventListener('popstate', follow);
}
