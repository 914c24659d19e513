import { useCombobox } from 'downshift';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { EntityId } from '../../../src/model/types.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Found } from '../../../src/query/search/find.ts';
import { isTied, tieCount } from '../../../src/query/ties.ts';
import { connect } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { prepareSearch, useFinding } from '../../state/selectors/search.ts';
import { useIndex } from '../../state/store/store.ts';
import { connectTexts } from '../../words/texts/connectTo.ts';
import { name, nameAlone } from '../../words/sentences.ts';
import { useComposing } from '../../ui/useComposing.ts';
import './connectTo.css';

const maxSuggestions = 12;

/** Asks for another entity by any of its names, and then how the two are connected. */
export function ConnectTo({ from, named }: { from: EntityId; named?: boolean }) {
  const index = useIndex();
  const [text, setText] = useState('');
  const { found } = useFinding({ text, whole: 'entity' });
  const items = useMemo(() => matches(index, found, from, text), [index, found, from, text]);
  const box = useCombobox({
    items,
    inputValue: text,
    selectedItem: null,
    itemToString: (id) => (id === null ? '' : nameAlone(index, id)),
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) dispatch(connect([from, selectedItem]));
    },
  });
  const label = named ? connectTexts.findFrom(name(index, from)) : connectTexts.findTo;
  // An Escape that closes the list must not close the details around it too.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && box.isOpen) event.preventDefault();
  };
  const field = box.getInputProps({
    id: 'connect-to',
    placeholder: connectTexts.anyName,
    onKeyDown,
    onFocus: () => void prepareSearch(index),
  });
  const composed = useComposing({ value: text, onChange: field.onChange, onKeyDown: field.onKeyDown });
  return (
    <div className="connect-to">
      <label {...box.getLabelProps()}>{label}</label>
      <input {...field} {...composed} />
      <ul {...box.getMenuProps()} hidden={!box.isOpen}>
        {box.isOpen && found?.text === text && items.length === 0 && <li>{connectTexts.noName}</li>}
        {box.isOpen &&
          items.map((id, i) => (
            <li
              key={id}
              {...box.getItemProps({ item: id, index: i })}
              data-highlighted={box.highlightedIndex === i}
            >
              {nameAlone(index, id)}
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Entities that can be connected with anything: those found by the text, or without one the best related. */
function matches(index: GraphIndex, found: Found | null, from: EntityId, text: string): EntityId[] {
  const named = text.trim()
    ? (found?.groups ?? [])
        .flatMap(({ hits }) => hits)
        .flatMap(({ type, id }) => (type === 'entity' ? [id] : []))
    : [...index.entities.keys()].toSorted((a, b) => tieCount(index, b) - tieCount(index, a));
  return named.filter((id) => id !== from && isTied(index, id)).slice(0, maxSuggestions);
}
