import { useId, useState } from 'react';
import { spanOn, type Clock } from '../../../src/query/filter.ts';
import { isReversed } from '../../state/address.ts';
import { narrow } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { isPlainDate } from '../../state/spelling.ts';
import { useIndex, useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';

const clockWords: Record<Clock, string> = {
  event: 'it happened',
  said: 'it was said',
  published: 'it was published',
};

/** Narrows to a span of days on one of the three clocks. */
export function DateFilter() {
  const index = useIndex();
  const clock = useView((view) => view.clock);
  const hideUndated = useView((view) => view.hideUndated);
  const undated = index.graph.statements.filter((statement) => !spanOn(clock, statement, index).own).length;
  return (
    <fieldset className="dates">
      <legend>Date</legend>
      <div className="range">
        <DateField bound="from" label="From" />
        <DateField bound="to" label="To" />
      </div>
      <label className="clock">
        by when{' '}
        <select value={clock} onChange={(event) => go(narrow({ clock: clockOf(event.target.value) }))}>
          {Object.entries(clockWords).map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label title="The text gives no date for these; they stand at the date of their story.">
        <input
          type="checkbox"
          checked={hideUndated}
          onChange={(event) => go(narrow({ hideUndated: event.target.checked }))}
        />
        <span>Hide statements without a date of their own</span> <small>{undated}</small>
      </label>
    </fieldset>
  );
}

/** Takes a day, month or year. What is half typed changes nothing. */
function DateField({ bound, label }: { bound: 'from' | 'to'; label: string }) {
  const value = useView((view) => view[bound]);
  const [text, setText] = useState(value ?? '');
  const hint = useId();
  const [written, setWritten] = useState(value);
  if (value !== written) {
    setWritten(value);
    setText(value ?? '');
  }
  const trimmed = text.trim();
  const range = useView((view) => view);
  const wrong = trimmed === '' ? null : faultOf(trimmed, bound, range);
  const commit = () => {
    if (wrong === null) go(narrow({ [bound]: trimmed || null }));
  };
  return (
    <div>
      <label htmlFor={`${hint}-input`}>{label}</label>
      <input
        id={`${hint}-input`}
        value={text}
        placeholder={bound === 'from' ? 'e.g. 1999' : 'e.g. 2020-10'}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : hint}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      {wrong !== null && <small id={hint}>{wrong}</small>}
    </div>
  );
}

/** What is wrong with a bound, in a sentence; null where nothing is. */
function faultOf(text: string, bound: 'from' | 'to', { from, to }: Pick<View, 'from' | 'to'>): string | null {
  if (!isPlainDate(text)) return 'Write a year, month or day: 2020, 2020-10 or 2020-10-22.';
  if (isReversed({ from, to, [bound]: text })) return 'The range would end before it begins.';
  return null;
}

function clockOf(value: string): Clock {
  return value === 'said' || value === 'published' ? value : 'event';
}
