import { create } from 'zustand';

interface Hover {
  /** The entity or relation that the pointer or the list points at. */
  id: string | null;
  /** Where the pointer rests on it, in CSS pixels of the window, once a card is to tell of it; null before, and in a list. */
  at: { x: number; y: number } | null;
  /** The relations behind a bar that is pointed at. */
  relations: readonly string[];
}

/** What is pointed at. Not part of the view: it is in no address. */
export const useHover = create<Hover>(() => ({ id: null, at: null, relations: [] }));

/** The path that the pointer or the keyboard rests on in the list of connections, by its key; in no address either. */
export const usePointedPath = create<{ key: string | null }>(() => ({ key: null }));
