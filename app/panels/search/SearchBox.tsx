import { useCombobox } from 'downshift';
import { useMemo } from 'react';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Hit, HitType } from '../../../src/query/search.ts';
import { narrow, read, select, type Change } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { searchIn } from '../../state/search.ts';
import { useIndex, useView } from '../../state/store.ts';
import { capitalise } from '../../words/sentences.ts';
import { Marked } from './Marked.tsx';
import './search.css';

const groups: readonly { type: HitType; label: string }[] = [
  { type: 'entity', label: 'Entities' },
  { type: 'relation', label: 'Relations' },
  { type: 'quote', label: 'Quotes' },
  { type: 'story', label: 'Stories' },
];
const mostOfEach = 6;

/** Finds entities by any name, relations, the words of quotes, and stories; choosing one opens it. */
export function SearchBox() {
  const index = useIndex();
  const search = searchIn(index);
  const text = useView((view) => view.q);
  const hits = useMemo(() => grouped(search(text)), [search, text]);
  const box = useCombobox({
    items: hits,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.text ?? '',
    initialIsOpen: text !== '',
    onInputValueChange: ({ inputValue }) => go(narrow({ q: inputValue })),
    stateReducer: (_, { changes, type }) => {
      const inputValue = isChoice(type) ? '' : (changes.inputValue ?? '');
      return { ...changes, inputValue, isOpen: changes.isOpen === true && inputValue.trim() !== '' };
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) go(opened(index, selectedItem));
    },
  });
  return (
    <div className="search">
      <label className="unseen" {...box.getLabelProps()} htmlFor="search">
        Search entities and quotes
      </label>
      <input
        {...box.getInputProps({ id: 'search', placeholder: 'Search names and quotes', type: 'search' })}
      />
      <ul {...box.getMenuProps()} hidden={!box.isOpen}>
        {box.isOpen && hits.length === 0 && <li className="none">Nothing has these words.</li>}
        {box.isOpen &&
          hits.map((hit, i) => (
            <li
              key={`${hit.type} ${hit.id} ${hit.text}`}
              {...box.getItemProps({ item: hit, index: i })}
              data-highlighted={box.highlightedIndex === i}
            >
              {hits[i - 1]?.type !== hit.type && <small>{labelOf(hit.type)}</small>}
              <Marked text={hit.type === 'quote' ? hit.text : capitalise(hit.text)} words={hit.matched} />
            </li>
          ))}
      </ul>
    </div>
  );
}

function grouped(hits: readonly Hit[]): Hit[] {
  return groups.flatMap(({ type }) => hits.filter((hit) => hit.type === type).slice(0, mostOfEach));
}

function labelOf(type: HitType): string {
  return groups.find((group) => group.type === type)?.label ?? '';
}

function opened(index: GraphIndex, { type, id }: Hit): Change {
  switch (type) {
    case 'entity':
    case 'relation':
      return select({ type, id });
    case 'quote':
      return select({ type: 'statement', id });
    case 'story':
      return read(get(index.stories, id).copies[0] ?? '');
  }
}

function isChoice(type: unknown): boolean {
  return (
    type === useCombobox.stateChangeTypes.ItemClick || type === useCombobox.stateChangeTypes.InputKeyDownEnter
  );
}
