import {
  useCombobox,
  type UseComboboxReturnValue,
  type UseComboboxState,
  type UseComboboxStateChangeOptions,
} from 'downshift';
import { useEffect, useMemo, useState } from 'react';
import type { Hit, HitType } from '../../../src/query/search.ts';
import { narrow } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { closeSheet } from '../../state/screen.ts';
import { prepareSearch, usePreparedSearch } from '../../state/search.ts';
import { useIndex, useView } from '../../state/store.ts';
import { openHit } from './openHit.ts';

export const types: readonly HitType[] = ['entity', 'relation', 'quote', 'story'];
const mostOfEach = 5;
/** When the page is drawn, what searches is fetched also for those who have not turned to it; in milliseconds. */
const later = 2000;

/** What the list of results offers: something found, or to show all of its type. */
export type Item = { hit: Hit } | { more: number; type: HitType };

interface Group {
  type: HitType;
  items: readonly Item[];
}

export interface Searching {
  box: UseComboboxReturnValue<Item>;
  hits: readonly Hit[];
  groups: readonly Group[];
  /** For when somebody turns to the box. */
  prepare: () => void;
  state: 'ready' | 'coming' | 'failed';
}

/** The search box: what is typed into it, what that finds, and what choosing it does. */
export function useSearch(): Searching {
  const index = useIndex();
  const search = usePreparedSearch();
  const text = useView((view) => view.q);
  const hits = useMemo(() => (typeof search === 'string' ? [] : search(text)), [search, text]);
  const isAsked = text !== '';
  useEffect(() => {
    const timer = setTimeout(() => void prepareSearch(index), isAsked ? 0 : later);
    return () => clearTimeout(timer);
  }, [index, isAsked]);
  const [whole, setWhole] = useWhole(text);
  const groups = grouped(hits, whole);
  const box = useCombobox<Item>({
    items: groups.flatMap((group) => group.items),
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: () => text,
    initialIsOpen: text !== '',
    onInputValueChange: ({ inputValue }) => go(narrow({ q: inputValue })),
    stateReducer: stateAfter,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      if ('more' in selectedItem) return setWhole(selectedItem.type);
      closeSheet();
      leaveBox();
      go(openHit(index, selectedItem.hit));
    },
  });
  const state = typeof search === 'string' ? search : 'ready';
  return { box, hits, groups, prepare: () => void prepareSearch(index), state };
}

/** Which type is shown in full; another search begins again with the best of each. */
function useWhole(text: string): [HitType | null, (type: HitType) => void] {
  const [state, setState] = useState<{ text: string; type: HitType } | null>(null);
  return [state?.text === text ? state.type : null, (type) => setState({ text, type })];
}

function grouped(hits: readonly Hit[], whole: HitType | null): Group[] {
  return types.flatMap((type) => {
    const own = hits.filter((hit) => hit.type === type);
    const most = whole === type ? own.length : mostOfEach;
    const items: Item[] = own.slice(0, most).map((hit) => ({ hit }));
    if (own.length > most) items.push({ more: own.length - most, type });
    return items.length > 0 ? [{ type, items }] : [];
  });
}

/** To ask for more keeps the results open where they are; to choose empties the box; without words there is nothing to show. */
function stateAfter(
  { highlightedIndex, inputValue: text }: UseComboboxState<Item>,
  { changes, type }: UseComboboxStateChangeOptions<Item>,
): Partial<UseComboboxState<Item>> {
  const { ItemClick, InputKeyDownEnter } = useCombobox.stateChangeTypes;
  const chosen = type === ItemClick || type === InputKeyDownEnter ? changes.selectedItem : null;
  if (chosen && 'more' in chosen) return { ...changes, inputValue: text, isOpen: true, highlightedIndex };
  const inputValue = chosen ? '' : (changes.inputValue ?? '');
  return { ...changes, inputValue, isOpen: changes.isOpen === true && inputValue.trim() !== '' };
}

/** The keys are for what was chosen now. Nothing else has the focus then, so that the details take it. */
export function leaveBox(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
