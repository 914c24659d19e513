import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { formatAddress, parseAddress } from '../../../src/view/address.ts';
import { forgetAddress, pushAddress, replaceAddress, replaceAddressSoon } from './addressBar.ts';
import type { Change } from '../../../src/view/actions.ts';
import { carryOut, viewAt, type AddressWrite } from '../../../src/view/transition.ts';
import type { Direction } from '../../../src/view/undoHistory.ts';
import { useStore, type State } from './store.ts';
import { noteForUndo, takeStep } from './undo.ts';
import { emptyView, type Selection } from '../../../src/view/view.ts';

/** Carries out a change and writes it into the address. */
export function dispatch(change: Change): void {
  const { view } = useStore.getState();
  const next = carryOut(change, view);
  if (next.write) writers[next.write](next.address);
  noteForUndo(view, next.view, change.gesture);
  useStore.setState({ view: next.view, notices: [] });
}

const writers: Record<AddressWrite, (address: string) => void> = {
  push: pushAddress,
  replace: replaceAddress,
  replaceSoon: replaceAddressSoon,
};

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

/** Takes the last change of the arrangement back. */
export function undo(): void {
  step('past');
}

/** Carries out again what was taken back last. */
export function redo(): void {
  step('future');
}

function step(direction: Direction): void {
  const next = takeStep(useStore.getState().view, direction);
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
  const { view, address, notices } = viewAt(location.search, index);
  if (address !== location.search) replaceAddress(address);
  useStore.setState({ ...graph, view, notices });
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
