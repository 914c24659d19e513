import { arrangedAs, type Arranged } from './parts.ts';
import type { View } from './view.ts';

/** Earlier and later arrangements of the picture, the nearest last. They are what undo takes back; selecting is left to Back. */
export interface UndoHistory {
  past: readonly Arranged[];
  future: readonly Arranged[];
  /** The gesture whose change was noted last: further changes of it are no steps of their own. */
  gesture: string | null;
}

export type Direction = 'past' | 'future';

export const noHistory: UndoHistory = { past: [], future: [], gesture: null };

const maxSteps = 100;

/**
 * The history after a change: the same one where nothing of the arrangement changed, no further step where the change
 * belongs to the gesture of the last one, and nothing to do again otherwise.
 */
export function noteChange(history: UndoHistory, before: View, after: View, gesture?: string): UndoHistory {
  const left = arrangedAs(before);
  if (JSON.stringify(left) === JSON.stringify(arrangedAs(after))) return history;
  if (gesture !== undefined && gesture === history.gesture) return history;
  return { past: [...history.past, left].slice(-maxSteps), future: [], gesture: gesture ?? null };
}

/** The view as it was arranged one step ago, or one step on, and the history from there; null where there is no such step. */
export function stepThrough(
  history: UndoHistory,
  view: View,
  direction: Direction,
): { history: UndoHistory; view: View } | null {
  const target = history[direction].at(-1);
  if (!target) return null;
  const other = direction === 'past' ? 'future' : 'past';
  const moved = {
    [direction]: history[direction].slice(0, -1),
    [other]: [...history[other], arrangedAs(view)],
  };
  return { history: { ...history, ...moved, gesture: null }, view: { ...view, ...target } };
}
