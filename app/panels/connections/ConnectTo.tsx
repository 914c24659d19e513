import { useCombobox } from 'downshift';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { EntityId } from '../../../src/model/types.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Search } from '../../../src/query/search.ts';
import { connect } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { prepareSearch, usePreparedSearch } from '../../state/search.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { capitalise, name } from '../../words/sentences.ts';
import './connectTo.css';

const most = 12;

/** Asks for another entity by any of its names, and then how the two are connected. */
export function ConnectTo({ from, named }: { from: EntityId; named?: boolean }) {
  const index = useIndex();
  const [text, setText] = useState('');
  const prepared = usePreparedSearch();
  const search = typeof prepared === 'string' ? null : prepared;
  const items = useMemo(() => matches(index, search, from, text), [index, search, from, text]);
  const box = useCombobox({
    items,
    inputValue: text,
    selectedItem: null,
    itemToString: (id) => (id === null ? '' : name(index, id)),
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) go(connect([from, selectedItem]));
    },
  });
  const label = named ? words.connections.findFrom(name(index, from)) : words.connections.findTo;
  // An Escape that closes the list must not close the details around it too.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && box.isOpen) event.preventDefault();
  };
  return (
    <div className="connect-to">
      <label {...box.getLabelProps()}>{label}</label>
      <input
        {...box.getInputProps({
          id: 'connect-to',
          placeholder: words.connections.anyName,
          onKeyDown,
          onFocus: () => void prepareSearch(index),
        })}
      />
      <ul {...box.getMenuProps()} hidden={!box.isOpen}>
        {box.isOpen && search && items.length === 0 && <li>{words.connections.noName}</li>}
        {box.isOpen &&
          items.map((id, i) => (
            <li
              key={id}
              {...box.getItemProps({ item: id, index: i })}
              data-highlighted={box.highlightedIndex === i}
            >
              {capitalise(name(index, id))}
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Entities that can be connected with anything: those found by the text, or without one the best related. */
function matches(index: GraphIndex, search: Search | null, from: EntityId, text: string): EntityId[] {
  const found = text.trim()
    ? (search?.(text) ?? []).flatMap(({ type, id }) => (type === 'entity' ? [id] : []))
    : [...index.relationsOf.keys()].toSorted((a, b) => ties(index, b) - ties(index, a));
  return found.filter((id) => id !== from && ties(index, id) > 0).slice(0, most);
}

function ties(index: GraphIndex, id: EntityId): number {
  return index.relationsOf.get(id)?.length ?? 0;
}
