import { useEffect, useState, type KeyboardEvent } from 'react';
import { setView } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useView } from '../../state/store/store.ts';
import { useComposing } from '../../ui/useComposing.ts';
import { searchTexts } from '../../words/texts/search.ts';
import { CloseSearch } from './CloseSearch.tsx';
import { compose, fetchCombobox, useFetched } from './fetchCombobox.tsx';
import { leaveBox } from './openSearch.ts';
import './search.css';

/**
 * Finds entities by any name, relations, the words of quotes, and stories; choosing one opens it. A small screen brings it
 * up from the top, by a button of its own, so that no keyboard covers what it finds.
 */
export function SearchBox() {
  const combobox = useFetched((state) => state.combobox);
  return (
    <search className="finding" aria-label={searchTexts.title}>
      <div className="search">{combobox ?? <PlainBox />}</div>
    </search>
  );
}

/** Takes the words, and looks as the box does that takes its place when somebody turns to it, or the page stands. */
function PlainBox() {
  const text = useView((view) => view.q);
  const failed = useFetched((state) => state.failed);
  const [isOpen, setIsOpen] = useState(text !== '');
  useEffect(() => {
    if (text !== '') void fetchCombobox();
  }, [text]);
  const ask = (q: string) => {
    setIsOpen(q.trim() !== '');
    dispatch(setView({ q }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') useFetched.setState({ entered: text });
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (isOpen) setIsOpen(false);
    else if (text === '') leaveBox();
    else ask('');
  };
  const field = useComposing({
    value: text,
    onChange: ({ currentTarget }) => ask(currentTarget.value),
    onKeyDown,
  });
  return (
    <>
      <label className="unseen" htmlFor="search">
        {searchTexts.label}
      </label>
      <input
        id="search"
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={false}
        aria-controls="found"
        placeholder={searchTexts.placeholder}
        {...field}
        onFocus={() => void fetchCombobox()}
        onCompositionStart={(event) => {
          compose(true);
          field.onCompositionStart(event);
        }}
        onCompositionEnd={(event) => {
          field.onCompositionEnd(event);
          compose(false);
        }}
        dir="auto"
        autoComplete="off"
        enterKeyHint="go"
      />
      <CloseSearch />
      <p className={isOpen ? 'none' : 'unseen'} aria-live="polite">
        {isOpen && searchTexts.nothing[failed ? 'failed' : 'coming']}
      </p>
      <div id="found" role="listbox" aria-label={searchTexts.results} hidden />
    </>
  );
}
