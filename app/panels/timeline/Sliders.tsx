import type { KeyboardEvent } from 'react';
import type { IsoDay } from '../../../src/model/types.ts';
import { dayNumber, daysOf, isoDay, stepOf, type Unit } from '../../../src/query/calendar.ts';
import { centredOn, reachOf } from '../../../src/query/timeWindow.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { setDateRange, showReach } from '../../../src/view/timeActions.ts';
import { newGesture } from './gesture.ts';
import { dateFilterTexts } from '../../words/texts/dateFilter.ts';
import { timelineTexts } from '../../words/texts/timeline.ts';
import { rangeWords } from '../../words/ranges.ts';
import type { TimelineModel } from './useTimelineModel.ts';

type End = 'from' | 'to';

/** How many bars a page is. */
const page = 10;

/** The two ends of the range, for keyboard and screen reader: an arrow moves by a bar, Shift or a page by ten. */
export function Sliders({ model }: { model: TimelineModel }) {
  return (
    <div className="sliders">
      <Slider model={model} end="from" />
      <Slider model={model} end="to" />
    </div>
  );
}

/** A key that is held down is one step for undo. */
let gesture = newGesture();

function Slider({ model, end }: { model: TimelineModel; end: End }) {
  const { unit } = model.window;
  const [least, most] = limitsOf(model);
  const day = end === 'from' ? model.range.earliest : model.range.latest;
  const open = end === 'from' ? least : most;
  const value = day === null ? open : between(least, stepOf(day, unit), most);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.repeat) gesture = newGesture();
    const by = farStep(event);
    if (by === 0) return;
    event.preventDefault();
    move(model, end, between(least, value + by, most));
  };
  return (
    <input
      type="range"
      className={end}
      aria-label={dateFilterTexts[end]}
      aria-valuetext={dayWords(day, end, unit)}
      min={least}
      max={most}
      value={value}
      onChange={(event) => move(model, end, event.target.valueAsNumber)}
      onKeyDown={onKeyDown}
    />
  );
}

/** Moves one end to a bar, but not past the other one, and the window after it; at the end of the line it is open again. */
function move(model: TimelineModel, end: End, step: number): void {
  const { earliest, latest } = model.range;
  const day = dayAt(model, end, step);
  dispatch(setDateRange(end === 'from' ? { earliest: day, latest } : { earliest, latest: day }, gesture));
  if (day === null || (day >= model.window.from && day <= model.window.to)) return;
  dispatch(showReach(centredOn(dayNumber(day), reachOf(model.window), model.whole), model.most, gesture));
}

/** The day at which an end stands that is moved to a bar; null where it is open. */
function dayAt(model: TimelineModel, end: End, step: number): IsoDay | null {
  const { unit } = model.window;
  const [least, most] = limitsOf(model);
  const other = end === 'from' ? model.range.latest : model.range.earliest;
  const limit = other === null ? step : stepOf(other, unit);
  if (end === 'from') return step === least ? null : daysOf(Math.min(step, limit), unit).from;
  return step === most ? null : daysOf(Math.max(step, limit), unit).to;
}

/** The first and the last bar of the whole line. */
function limitsOf({ whole, window: { unit } }: TimelineModel): [least: number, most: number] {
  return [stepOf(isoDay(whole.start), unit), stepOf(isoDay(whole.end - 1), unit)];
}

/** Steps that the browser’s own slider does not know, or not so large. */
function farStep({ key, shiftKey }: KeyboardEvent): number {
  if (key === 'PageUp' || (shiftKey && (key === 'ArrowRight' || key === 'ArrowUp'))) return page;
  return key === 'PageDown' || (shiftKey && (key === 'ArrowLeft' || key === 'ArrowDown')) ? -page : 0;
}

/** An end as a date in words, as exact as the bars where it is the end of one. */
function dayWords(day: IsoDay | null, end: End, unit: Unit): string {
  if (day === null) return end === 'from' ? timelineTexts.beginning : timelineTexts.end;
  const { from, to } = daysOf(stepOf(day, unit), unit);
  const bar = day === (end === 'from' ? from : to) ? { earliest: from, latest: to } : null;
  return rangeWords(bar ?? { earliest: day, latest: day }) ?? '';
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
