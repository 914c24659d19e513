import { create } from 'zustand';
import type { Selection } from '../../../src/view/view.ts';

/** What a menu is about: something that is drawn or listed, or the whole picture. */
export type MenuSubject =
  Extract<Selection, { type: 'entity' | 'relation' | 'aggregate' }> | { type: 'picture' };

export interface Menu {
  subject: MenuSubject | null;
  /** In CSS pixels of the window. */
  at: { x: number; y: number };
  /** Where the subject is drawn, in units of the drawing; null where it is listed, or is no node. */
  place: readonly [x: number, y: number] | null;
}

/** The menu that is open. Not part of the view: it is in no address. */
export const useMenu = create<Menu>(() => ({ subject: null, at: { x: 0, y: 0 }, place: null }));

export function openMenu(subject: MenuSubject, at: Menu['at'], place: Menu['place'] = null): void {
  useMenu.setState({ subject, at, place });
}

export function closeMenu(): void {
  useMenu.setState({ subject: null });
}
