import { create } from 'zustand';

/**
 * Whether the range of dates is on the move, by a hand that drags it or by itself. Meanwhile the drawing keeps its zoom
 * and the status is not read out, since both would change many times in a second. Not part of the view.
 */
export const useMoving = create<{ moving: boolean }>(() => ({ moving: false }));
