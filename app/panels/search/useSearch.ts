import {
  useCombobox,
  type UseComboboxReturnValue,
  type UseComboboxState,
  type UseComboboxStateChangeOptions,
} from 'downshift';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Found } from '../../../src/query/search/find.ts';
import type { HitType } from '../../../src/query/search/search.ts';
import { setView } from '../../../src/view/actions.ts';
import { closeSheet } from '../../state/device/screen.ts';
import { prepareSearch, useFinding, type Finding } from '../../state/selectors/search.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { useFetched } from './fetchCombobox.tsx';
import { changeOf, groupsOf, type Group, type Item } from './items.ts';
import { openPagePart } from './openPagePart.ts';
import { leaveBox } from './openSearch.ts';

/** When the page is drawn, what searches is fetched also for those who have not turned to it; in milliseconds. */
const later = 2000;

export interface Searching {
  box: UseComboboxReturnValue<Item>;
  found: Found | null;
  groups: readonly Group[];
  /** For when somebody turns to the box. */
  prepare: () => void;
  state: Finding['state'];
  /** Whether what is offered is for what stands in the box. */
  isCurrent: boolean;
  /** Opens what is marked first, as soon as that is there. */
  openFirst: () => void;
}

/** The search box: what is typed into it, what that finds, and what choosing it does. */
export function useSearch(): Searching {
  const index = useIndex();
  const text = useView((view) => view.q);
  const [whole, setWhole] = useWhole(text);
  const { found, state } = useFinding({ text, whole });
  const groups = useMemo(() => (found ? groupsOf(found) : []), [found]);
  const items = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  usePreparing(text !== '');
  const choose = (item: Item) => {
    if ('more' in item) return setWhole(item.type);
    closeSheet();
    leaveBox();
    if ('page' in item) openPagePart(item.page);
    else dispatch(changeOf(index, item));
  };
  const box = useCombobox<Item>({
    items,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: () => text,
    initialIsOpen: text !== '',
    onInputValueChange: ({ inputValue }) => dispatch(setView({ q: inputValue })),
    stateReducer: stateAfter,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem),
  });
  const isCurrent = found?.text === text;
  const openFirst = useOpenFirst(text, isCurrent, () => {
    const [first] = items;
    if (!first) return;
    choose(first);
    if (!('more' in first)) box.reset();
  });
  return { box, found, groups, prepare: () => void prepareSearch(index), state, isCurrent, openFirst };
}

function usePreparing(isAsked: boolean): void {
  const index = useIndex();
  useEffect(() => {
    const timer = setTimeout(() => void prepareSearch(index), isAsked ? 0 : later);
    return () => clearTimeout(timer);
  }, [index, isAsked]);
}

/** Which type is shown in full; another search begins again with the best of each. */
function useWhole(text: string): [HitType | null, (type: HitType) => void] {
  const [state, setState] = useState<{ text: string; type: HitType } | null>(null);
  return [state?.text === text ? state.type : null, (type) => setState({ text, type })];
}

/** An Enter that comes before what is found, or before this box: it holds for these words alone. */
function useOpenFirst(text: string, isThere: boolean, open: () => void): () => void {
  const entered = useFetched((state) => state.entered);
  const wanted = useRef(entered);
  useEffect(() => {
    if (wanted.current === null || !isThere) return;
    const isSame = wanted.current === text;
    wanted.current = null;
    if (isSame) open();
  });
  return () => {
    wanted.current = text;
  };
}

/** To ask for more keeps the results open where they are; to choose empties the box; without words there is nothing to show. */
function stateAfter(
  { highlightedIndex, inputValue: text }: UseComboboxState<Item>,
  { changes, type }: UseComboboxStateChangeOptions<Item>,
): Partial<UseComboboxState<Item>> {
  const { ItemClick, InputKeyDownEnter, InputClick } = useCombobox.stateChangeTypes;
  // A click into the box shows what it finds, and hides nothing.
  if (type === InputClick)
    return { ...changes, isOpen: text.trim() !== '', highlightedIndex: Math.max(0, highlightedIndex) };
  const chosen = type === ItemClick || type === InputKeyDownEnter ? changes.selectedItem : null;
  if (chosen && 'more' in chosen) return { ...changes, inputValue: text, isOpen: true, highlightedIndex };
  const inputValue = chosen ? '' : (changes.inputValue ?? '');
  return { ...changes, inputValue, isOpen: changes.isOpen === true && inputValue.trim() !== '' };
}
