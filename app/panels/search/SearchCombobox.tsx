import type { KeyboardEvent } from 'react';
import { useComposing } from '../../ui/useComposing.ts';
import { searchTexts } from '../../words/texts/search.ts';
import { searchResultTexts } from '../../words/texts/searchResults.ts';
import { CloseSearch } from './CloseSearch.tsx';
import { Results } from './Results.tsx';
import { leaveBox } from './openSearch.ts';
import { foundWords, noneWords, noteWords } from './resultWords.ts';
import { useAnnouncement } from './useAnnouncement.ts';
import { useSearch, type Searching } from './useSearch.ts';
import { useUnknownWords } from './useUnknown.ts';

/** The field with what it finds under it; it takes the place of the plain one (`SearchBox.tsx`). */
export function SearchCombobox() {
  const searching = useSearch();
  const { box, found, groups, prepare, state } = searching;
  const isEmpty = groups.length === 0;
  const unknown = useUnknownWords(found?.unknown ?? []);
  const parts = groups.find(({ of }) => of === 'page')?.items.length ?? 0;
  const note = found && !isEmpty && parts === 0 ? noteWords(found, unknown) : '';
  const none = box.isOpen && isEmpty ? noneWords(found, state, unknown) : '';
  return (
    <>
      <label className="unseen" {...box.getLabelProps()} htmlFor="search">
        {searchTexts.label}
      </label>
      <SearchField searching={searching} onFocus={prepare} />
      <CloseSearch />
      <p className={none ? 'none' : 'unseen'}>{none}</p>
      <Announced
        none={state === 'coming' ? '' : none}
        found={
          box.isOpen && state === 'ready' && !isEmpty && found
            ? `${note} ${foundWords(found, parts)}`.trim()
            : ''
        }
      />
      <div
        className="results"
        {...box.getMenuProps({ 'aria-label': searchTexts.results, 'aria-busy': !searching.isCurrent })}
        hidden={!box.isOpen || isEmpty}
      >
        {box.isOpen && note && (
          <p className="note" role="presentation">
            {note}
          </p>
        )}
        {box.isOpen && <Results groups={groups} box={box} />}
      </div>
    </>
  );
}

function SearchField({ searching, onFocus }: { searching: Searching; onFocus: () => void }) {
  const { box, groups, isCurrent, openFirst } = searching;
  const field = box.getInputProps({
    id: 'search',
    placeholder: searchTexts.placeholder,
    type: 'search',
    onFocus,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // An Escape that closes the results, or leaves the empty box, must not close what lies behind them too.
    if (event.key === 'Escape' && (box.isOpen || box.inputValue === '')) event.preventDefault();
    if (event.key === 'Escape' && !box.isOpen && box.inputValue === '') leaveBox();
    // What stands there is for other words: nothing is marked that could be meant.
    const isEarly = !isCurrent && box.inputValue.trim() !== '' && box.isOpen;
    if (isEarly && event.key === 'Enter') openFirst();
    if (isEarly && ['Enter', 'ArrowDown', 'ArrowUp'].includes(event.key)) return event.preventDefault();
    field.onKeyDown?.(event);
  };
  const composed = useComposing({ value: box.inputValue, onChange: field.onChange, onKeyDown });
  return (
    <input
      {...field}
      {...composed}
      // Until something is found, the result that is marked first is not there.
      {...(groups.length === 0 && { 'aria-activedescendant': '' })}
      dir="auto"
      autoComplete="off"
      enterKeyHint="go"
    />
  );
}

/** What was found, once a pause, for those who listen; how to choose among it, the first time. */
function Announced({ none, found }: { none: string; found: string }) {
  const [told, isFirst] = useAnnouncement(none || found, none === '');
  return (
    <p className="unseen" aria-live="polite">
      {told}
      {isFirst && told !== '' && ` ${searchResultTexts.hint}`}
    </p>
  );
}
