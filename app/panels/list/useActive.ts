import { useState } from 'react';
import { isSelected, type Selection } from '../../../src/view/view.ts';
import type { Item } from './items.ts';

/** The place of the option that the keys start from: that of what is selected, wherever it was selected; where it is one of several, it stays. */
export function useActive(
  items: readonly Item[],
  selected: Selection | null,
): [number, (place: number) => void] {
  const [state, setState] = useState({ place: 0, selected });
  if (state.selected !== selected) {
    const here = items[state.place]?.selection.id ?? '';
    const changing = [state.selected, selected].filter((one) => isSelected(one, here));
    const adding = [state.selected, selected].some((one) => one?.type === 'entities');
    const found =
      adding && changing.length > 0
        ? state.place
        : items.findIndex((item) => isSelected(selected, item.selection.id));
    setState({ place: found === -1 ? state.place : found, selected });
  }
  return [state.place, (place) => setState({ place, selected })];
}
