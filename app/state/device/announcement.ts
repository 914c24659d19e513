import { create } from 'zustand';
import type { Selection } from '../../../src/view/view.ts';

/** What is to be read out to who does not see the drawing, and of which selection it tells. */
export const useAnnouncement = create<{ text: string; of: Selection | null; number: number }>(() => ({
  text: '',
  of: null,
  number: 0,
}));

export function announce(text: string, of: Selection | null): void {
  useAnnouncement.setState(({ number }) => ({ text, of, number: number + 1 }));
}
