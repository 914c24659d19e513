import { create } from 'zustand';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Membership } from '../../../src/scene/groups.ts';
import type { Failure } from '../../../src/view/failure.ts';
import { distinctNotices, type Notice } from '../../../src/view/notice.ts';
import { emptyView, type View } from '../../../src/view/view.ts';

/** A graph file that was chosen on the reader's own disk. */
export interface Opened {
  index: GraphIndex;
  /** The articles that were chosen with it, by the names of their files. */
  articles: ReadonlyMap<string, Blob>;
}

export interface State {
  /** Null until a graph has been read. */
  index: GraphIndex | null;
  /** Where the graph file was read from; article files lie in `articles/` beside it. Null for one from the reader's own disk. */
  graphUrl: URL | null;
  /** What the reader has opened from the disk, by the names of the files: kept for Back and Forward. */
  opened: ReadonlyMap<string, Opened>;
  /** What is read takes longer than a reader expects. */
  isSlow: boolean;
  /** Why there is nothing to show. */
  failure: Failure | null;
  /** The communities of the graph, once somebody asks for them. */
  communities: { of: GraphIndex; throughClasses: boolean; groups: Membership } | null;
  view: View;
  /** What the reader is to be told once: what the address got wrong, what did not come, what was opened. */
  notices: readonly Notice[];
}

export const useStore = create<State>(() => ({
  index: null,
  graphUrl: null,
  opened: new Map(),
  isSlow: false,
  failure: null,
  communities: null,
  view: emptyView,
  notices: [],
}));

/** The graph, inside components that are only drawn once it is there. */
export function useIndex(): GraphIndex {
  const index = useStore((state) => state.index);
  if (!index) throw new Error('This part of the page was drawn before the graph was read.');
  return index;
}

export function useView<T>(select: (view: View) => T): T {
  return useStore((state) => select(state.view));
}

/** Whether the graph came from a file of the reader's own disk, so that its links open for nobody else. */
export function useIsOnDisk(): boolean {
  return useStore(isOnDisk);
}

export function isOnDisk({ graphUrl }: Pick<State, 'graphUrl'>): boolean {
  return graphUrl === null;
}

/** Adds a notice behind the others. */
export function tell(notice: Notice): void {
  useStore.setState(({ notices }) => ({ notices: distinctNotices([...notices, notice]) }));
}
