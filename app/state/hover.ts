import { create } from 'zustand';

/** The id of the entity or relation that the pointer or the list points at. Not part of the view: it is in no address. */
export const useHover = create<{ id: string | null }>(() => ({ id: null }));

/** The path that the pointer or the keyboard rests on in the list of connections, by its key; in no address either. */
export const usePointedPath = create<{ key: string | null }>(() => ({ key: null }));
