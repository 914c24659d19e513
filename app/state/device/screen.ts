import { create } from 'zustand';
import { remember, remembered } from './memory.ts';
import { useStore } from '../store/store.ts';
import type { View } from '../../../src/view/view.ts';

/** What comes up over the drawing on a small screen. */
export type Sheet = 'search' | 'filters' | 'list' | 'details';

/** What is open around the view. It says nothing of the collection, so that it is in no address. */
interface Screen {
  sheet: Sheet | null;
  /** What the reader was looking at when the sheet came up: going on to something else takes it away. */
  at: unknown[];
  legend: boolean;
  help: boolean;
  /** Articles of the reader's own are chosen. */
  articles: boolean;
  /** What is shared in a dialog: where it leads, and whether that is in the clipboard. */
  share: Shared | null;
  /** What is saved or printed is chosen, or shown as it will be printed. */
  save: 'dialog' | 'print' | null;
  /** The reader has been told what this is, and wants the room. */
  introduced: boolean;
}

export interface Shared {
  /** Whole, so that it opens anywhere. */
  address: string;
  copied: boolean;
}

export const useScreen = create<Screen>(() => ({
  sheet: null,
  at: [],
  legend: false,
  help: false,
  articles: false,
  share: null,
  save: null,
  introduced: remembered('introduced') !== null,
}));

/** Which sheet is up on a small screen; choosing something takes it away, so that the choice can be seen. */
export function useSheet(): Sheet | null {
  const { sheet, at } = useScreen();
  const now = useStore((state) => state.view);
  return isAt(at, now) ? sheet : null;
}

export function openSheet(sheet: Sheet): void {
  useScreen.setState({ sheet, at: place(useStore.getState().view) });
}

/** @returns whether there was one to close */
export function closeSheet(): boolean {
  const { sheet, at } = useScreen.getState();
  useScreen.setState({ sheet: null });
  return sheet !== null && isAt(at, useStore.getState().view);
}

export function toggleLegend(): void {
  useScreen.setState(({ legend }) => ({ legend: !legend }));
}

/** @returns whether it was open */
export function closeLegend(): boolean {
  const { legend } = useScreen.getState();
  if (legend) useScreen.setState({ legend: false });
  return legend;
}

export function showHelp(help: boolean): void {
  useScreen.setState({ help });
}

export function showArticles(articles: boolean): void {
  useScreen.setState({ articles });
}

export function openShare(share: Shared | null): void {
  useScreen.setState({ share });
}

export function openSave(save: Screen['save']): void {
  useScreen.setState({ save });
}

export function endIntroduction(): void {
  remember('introduced', 'yes');
  useScreen.setState({ introduced: true });
}

function place({ selected, path, view, article }: View): unknown[] {
  return [selected, path, view, article];
}

function isAt(at: readonly unknown[], view: View): boolean {
  return place(view).every((part, i) => part === at[i]);
}
