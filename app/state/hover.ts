import { create } from 'zustand';

/** The id of the entity or relation that the pointer or the list points at. Not part of the view: it is in no address. */
export const useHover = create<{ id: string | null }>(() => ({ id: null }));
