import type { KeyboardEvent } from 'react';
import type { Hit } from '../../../src/query/search.ts';
import { closeSheet } from '../../state/screen.ts';
import { words } from '../../words/catalogue.ts';
import { Results } from './Results.tsx';
import { leaveBox, types, useSearch } from './useSearch.ts';
import './search.css';

/** Finds entities by any name, relations, the words of quotes, and stories; choosing one opens it. */
export function SearchBox() {
  const { box, hits, groups, prepare, state } = useSearch();
  const none = box.isOpen && hits.length === 0;
  // An Escape that closes the results, or leaves the empty box, must not close what lies behind them too.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (box.isOpen) event.preventDefault();
    else if (box.inputValue === '') {
      event.preventDefault();
      leaveBox();
    }
  };
  return (
    <div className="search">
      <label className="unseen" {...box.getLabelProps()} htmlFor="search">
        {words.search.label}
      </label>
      <input
        {...box.getInputProps({
          id: 'search',
          placeholder: words.search.placeholder,
          type: 'search',
          onKeyDown,
          onFocus: prepare,
        })}
        dir="auto"
        autoComplete="off"
        enterKeyHint="go"
      />
      <button type="button" className="narrow" aria-label={words.sheets.closeSearch} onClick={closeSheet}>
        {words.sheets.close}
      </button>
      <p className={none ? 'none' : 'unseen'} aria-live="polite">
        {none && words.search.nothing[state]}
        {box.isOpen && !none && foundWords(hits)}
      </p>
      <div
        className="results"
        {...box.getMenuProps({ 'aria-label': words.search.results })}
        hidden={!box.isOpen || none}
      >
        {box.isOpen && <Results groups={groups} box={box} />}
      </div>
    </div>
  );
}

function foundWords(hits: readonly Hit[]): string {
  const counted = types.map((type) => ({ type, number: hits.filter((hit) => hit.type === type).length }));
  const found = counted.filter(({ number }) => number > 0);
  return words.search.foundAll(found.map(({ type, number }) => words.search.found[type](number)));
}
