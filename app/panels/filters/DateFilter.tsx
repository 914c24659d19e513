import { useId, useState } from 'react';
import { spanOn, type Clock } from '../../../src/query/filter.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { isReversed } from '../../state/address.ts';
import { narrow } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useShownAtAnyTime } from '../../state/shown.ts';
import { isPlainDate } from '../../state/spelling.ts';
import { useIndex, useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { words } from '../../words/catalogue.ts';

const { timeline } = words;
const said = timeline.filter;

/** Narrows to a span of days on one of the three clocks. */
export function DateFilter() {
  const index = useIndex();
  const clock = useView((view) => view.clock);
  const hideUndated = useView((view) => view.hideUndated);
  const { statements } = useShownAtAnyTime();
  const undated = [...statements].filter((id) => !spanOn(clock, get(index.statements, id), index).own).length;
  return (
    <fieldset className="dates">
      <legend>{said.title}</legend>
      <div className="range">
        <DateField bound="from" label={timeline.from} />
        <DateField bound="to" label={timeline.to} />
      </div>
      <label className="clock">
        {timeline.clock}{' '}
        <select value={clock} onChange={(event) => go(narrow({ clock: clockOf(event.target.value) }))}>
          {Object.entries(timeline.clocks).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label title={timeline.undated.filterHint}>
        <input
          type="checkbox"
          checked={hideUndated}
          onChange={(event) => go(narrow({ hideUndated: event.target.checked }))}
        />
        <span>{timeline.undated.filter}</span> <small>{undated.toLocaleString()}</small>
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
        placeholder={bound === 'from' ? said.fromExample : said.toExample}
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
  if (!isPlainDate(text)) return said.notPlain;
  if (isReversed({ from, to, [bound]: text })) return said.reversed;
  return null;
}

function clockOf(value: string): Clock {
  return value === 'said' || value === 'published' ? value : 'event';
}
