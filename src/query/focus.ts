import type { EntityId } from '../model/types.ts';

/** What a reader has left of the drawing by hand, beside the filter. */
export interface Focus {
  /** How many steps around the selection are shown; null = everything. */
  depth: number | null;
  /** Taken out of the picture. */
  hidden: readonly EntityId[];
  /** Whose neighbours are shown though they lie beyond the depth. */
  expanded: readonly EntityId[];
  /** Whose neighbours that hang on it alone are put away. */
  collapsed: readonly EntityId[];
}

export const noFocus: Focus = { depth: null, hidden: [], expanded: [], collapsed: [] };
