import { create } from 'zustand';
import {
  noHistory,
  noteChange,
  stepThrough,
  type Direction,
  type UndoHistory,
} from '../../../src/view/undoHistory.ts';
import type { View } from '../../../src/view/view.ts';

export const useUndoHistory = create<UndoHistory>(() => noHistory);

/** Notes the arrangement that a change leaves behind. */
export function noteForUndo(before: View, after: View, gesture?: string): void {
  useUndoHistory.setState((history) => noteChange(history, before, after, gesture));
}

/** Takes one step; null where there is none. @returns the view as it was arranged there */
export function takeStep(view: View, direction: Direction): View | null {
  const step = stepThrough(useUndoHistory.getState(), view, direction);
  if (!step) return null;
  useUndoHistory.setState(step.history);
  return step.view;
}

/** Another graph has nothing of the old one to go back to. */
export function forgetUndo(): void {
  useUndoHistory.setState(noHistory);
}
