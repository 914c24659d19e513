import { axisBottom, axisLeft } from 'd3-axis';
import { select } from 'd3-selection';
import { useLayoutEffect, useRef } from 'react';
import type { Plot } from './plot.ts';
import { dateFormat } from '../../words/formats.ts';

/** Room that a date needs beside the next one, in pixels. */
const dateRoom = 74;

/** The axis of time and the one of numbers. What they say is in the names of the bars too. */
export function Axes({ plot, numbered }: { plot: Plot; numbered: boolean }) {
  const time = useRef<SVGGElement>(null);
  const numbers = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const { x, y, left, right } = plot;
    const ticks = x.ticks(Math.max(2, Math.floor((right - left) / dateRoom)));
    if (time.current)
      select(time.current).call(axisBottom<Date>(x).tickValues(ticks).tickFormat(tickWords).tickSize(5));
    const whole = y.ticks(3).filter(Number.isInteger);
    if (numbers.current)
      select(numbers.current).call(
        axisLeft<number>(y)
          .tickValues(whole)
          .tickFormat(String)
          .tickSize(left - right),
      );
  }, [plot]);
  return (
    <g className="axes" aria-hidden="true">
      <g
        ref={numbers}
        className="numbers"
        visibility={numbered ? undefined : 'hidden'}
        transform={`translate(${plot.left},0)`}
      />
      <g ref={time} transform={`translate(0,${plot.axis})`} />
    </g>
  );
}

/** The year where a year begins, else the month where a month begins, else the day with its month. */
function tickWords(date: Date): string {
  const options: Intl.DateTimeFormatOptions =
    date.getUTCDate() > 1
      ? { day: 'numeric', month: 'short' }
      : date.getUTCMonth() > 0
        ? { month: 'short' }
        : { year: 'numeric' };
  return dateFormat(options).format(date);
}
