import { useId, useState, type KeyboardEvent } from 'react';
import { boundsOf } from '../../../src/query/calendar.ts';
import { writtenDate } from '../../../src/query/writtenDate.ts';
import { clearRange, setDateRange } from '../../../src/view/timeActions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useView } from '../../state/store/store.ts';
import { useComposing } from '../../ui/useComposing.ts';
import { rangeWords } from '../../words/ranges.ts';
import { dateFilterTexts } from '../../words/texts/dateFilter.ts';

/** One field for a day, a month, a year or a range, as a person writes them. What is half typed changes nothing and is no fault yet. */
export function WhenField() {
  const id = useId();
  const field = useWritten();
  const { wrong } = field;
  const composed = useComposing({
    value: field.text,
    onChange: ({ currentTarget }) => field.write(currentTarget.value),
    onKeyDown: field.onKeyDown,
  });
  return (
    <div className="when">
      <label htmlFor={id}>{dateFilterTexts.title}</label>
      <input
        id={id}
        {...composed}
        placeholder={dateFilterTexts.example}
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-fault` : undefined}
        onBlur={field.commit}
      />
      {field.isSet && (
        <button type="button" aria-label={dateFilterTexts.clear} onClick={() => dispatch(clearRange)}>
          <span aria-hidden="true">×</span>
        </button>
      )}
      {wrong && (
        <small id={`${id}-fault`} role="alert">
          {dateFilterTexts.notDate}
        </small>
      )}
    </div>
  );
}

/** What is typed, beside the range that is in force; a range that changes elsewhere is written out anew. */
function useWritten() {
  const [from, to] = [useView((view) => view.from), useView((view) => view.to)];
  const words = rangeWords(boundsOf(from, to)) ?? '';
  const [written, setWritten] = useState({ text: words, words, wrong: false });
  if (written.words !== words) setWritten({ text: words, words, wrong: false });
  const write = (text: string) => setWritten({ text, words, wrong: false });
  const commit = () => {
    const text = written.text.trim();
    const days = writtenDate(text);
    if (text === words) write(words);
    else if (text === '') dispatch(clearRange);
    else if (days) {
      write(words);
      dispatch(setDateRange({ earliest: days.from, latest: days.to }));
    } else setWritten({ ...written, wrong: true });
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') commit();
    else if (key === 'Escape') write(words);
  };
  return { text: written.text, wrong: written.wrong, isSet: words !== '', write, commit, onKeyDown };
}
