import { useId, useMemo, useState } from 'react';
import { boundsOf } from '../../../src/query/calendar.ts';
import { periodsOf, type Period } from '../../../src/query/periods.ts';
import { entriesOn } from '../../../src/query/timeline.ts';
import { clearRange, setDateRange } from '../../../src/view/timeActions.ts';
import { useVisibleAtAnyTime } from '../../state/selectors/visible.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { dateWords } from '../../words/dates.ts';
import { dateFilterTexts } from '../../words/texts/dateFilter.ts';

/** The years and months that hold something, and a calendar for the first and the last day. */
export function PeriodChoice() {
  return (
    <div className="periods">
      <PeriodList />
      <DayField bound="from" label={dateFilterTexts.from} />
      <DayField bound="to" label={dateFilterTexts.to} />
    </div>
  );
}

/** No date of a period has this form. */
const other = 'other';

function PeriodList() {
  const periods = usePeriods();
  const id = useId();
  const [from, to] = [useView((view) => view.from), useView((view) => view.to)];
  const isAny = from === null && to === null;
  const chosen = from === to ? periods.find(({ date }) => date === from)?.date : undefined;
  const choose = (date: string) => {
    if (date !== other) dispatch(date === '' ? clearRange : setDateRange(boundsOf(date, date)));
  };
  return (
    <>
      <label htmlFor={id}>{dateFilterTexts.period}</label>
      <select id={id} value={isAny ? '' : (chosen ?? other)} onChange={(event) => choose(event.target.value)}>
        <option value="">{dateFilterTexts.anyPeriod}</option>
        {!isAny && chosen === undefined && <option value={other}>{dateFilterTexts.ownPeriod}</option>}
        {periods.map(({ date, relations }) => (
          <option key={date} value={date}>
            {indentOf(date)}
            {dateFilterTexts.periodOf(dateWords(date), relations)}
          </option>
        ))}
      </select>
    </>
  );
}

/** A month stands under its year. */
function indentOf(date: string): string {
  return date.length > 4 ? '\u00a0\u00a0\u00a0' : '';
}

function usePeriods(): Period[] {
  const index = useIndex();
  const clock = useView((view) => view.clock);
  const { statements } = useVisibleAtAnyTime();
  return useMemo(() => periodsOf(entriesOn(index, clock, statements)), [index, clock, statements]);
}

/** One end of the range by the browser’s own calendar. */
function DayField({ bound, label }: { bound: 'from' | 'to'; label: string }) {
  const id = useId();
  const range = boundsOf(
    useView((view) => view.from),
    useView((view) => view.to),
  );
  const day = (bound === 'from' ? range.earliest : range.latest) ?? '';
  const [written, setWritten] = useState({ text: day, day });
  if (written.day !== day) setWritten({ text: day, day });
  const choose = (text: string) => {
    setWritten({ text, day });
    if (!isWhole(text)) return;
    const next = { ...range, [bound === 'from' ? 'earliest' : 'latest']: text || null };
    if (!isReversed(next)) dispatch(setDateRange(next));
  };
  const wrong =
    isWhole(written.text) &&
    isReversed({ ...range, [bound === 'from' ? 'earliest' : 'latest']: written.text });
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={written.text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-fault` : undefined}
        onChange={(event) => choose(event.target.value)}
      />
      {wrong && (
        <small id={`${id}-fault`} role="alert">
          {dateFilterTexts.reversed}
        </small>
      )}
    </>
  );
}

/** While a year is typed the browser tells of the years 2, 20 and 202 too. */
function isWhole(day: string): boolean {
  return day === '' || day >= '1000';
}

function isReversed({ earliest, latest }: { earliest: string | null; latest: string | null }): boolean {
  return earliest !== null && latest !== null && latest !== '' && earliest > latest;
}
