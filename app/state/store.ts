import { create } from 'zustand';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import type { Membership } from '../../src/query/groups.ts';
import { emptyView, type View } from './view.ts';

/** Why there is nothing to show, in a sentence, and what the reader can do. */
export interface Failure {
  title: string;
  details: string[];
  /** To try again is of no use: the reader must choose a file. */
  byHand?: boolean;
}

/** A graph file that was chosen on the reader's own disk. */
export interface Opened {
  index: GraphIndex;
  /** The articles that were chosen with it, by the names of their files. */
  texts: ReadonlyMap<string, string>;
}

export interface State {
  /** Null until a graph has been read. */
  index: GraphIndex | null;
  /** Where the graph file was read from; article files lie in `articles/` beside it. Null for one from the reader's own disk. */
  graphUrl: URL | null;
  /** What the reader has opened from the disk, by the names of the files: kept for Back and Forward. */
  opened: ReadonlyMap<string, Opened>;
  failure: Failure | null;
  /** The communities of the graph, once somebody asks for them. */
  communities: { of: GraphIndex; groups: Membership } | null;
  view: View;
  /** What the reader is to be told once: what the address got wrong, what did not come, what was opened. */
  notices: readonly string[];
}

export const useStore = create<State>(() => ({
  index: null,
  graphUrl: null,
  opened: new Map(),
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

/** Adds a sentence to the notices. */
export function tell(notice: string): void {
  useStore.setState(({ notices }) => ({ notices: [...new Set([...notices, notice])] }));
}
