import { useId, useMemo, useRef } from 'react';
import { go } from '../../state/navigate.ts';
import { useView } from '../../state/store.ts';
import { clearRange, narrowTo } from '../../state/timeChanges.ts';
import type { Size } from '../../ui/useSize.ts';
import { words } from '../../words/catalogue.ts';
import { Axes } from './Axes.tsx';
import { Bars } from './Bars.tsx';
import { barBeside, barMarks, stretchMarks, type Mark } from './marks.ts';
import { isSame, Marks } from './Marks.tsx';
import { plotOf, rangePlace, type Plot } from './plot.ts';
import { Stretches } from './Stretches.tsx';
import { useBrush } from './useBrush.ts';
import { useHeld } from './useHeld.ts';
import type { Line } from './useLine.ts';

interface Props {
  line: Line;
  size: Size;
  onPoint: (mark: Mark | null) => void;
}

/** The drawing: dates less exact than the bars above, the bars below them, the range over both. */
export function Chart({ line, size, onPoint }: Props) {
  const hideUndated = useView((view) => view.hideUndated);
  const hatch = useId();
  const isHeld = useHeld();
  const { window, timeline, range } = line;
  const plot = useMemo(
    () => plotOf(size, { window, timeline }, hideUndated),
    [size, window, timeline, hideUndated],
  );
  const bars = useMemo(() => barMarks({ timeline }, plot, hideUndated), [timeline, plot, hideUndated]);
  const stretches = useMemo(() => stretchMarks({ window }, plot), [window, plot]);
  const press = (mark: Mark) => {
    go(isSame(mark.days, range) ? clearRange : narrowTo(mark.days));
    onPoint(null);
  };
  const svg = useRef<SVGSVGElement>(null);
  const marks = useRef<SVGGElement>(null);
  useBrush(svg, marks, {
    line,
    plot,
    onPress: (key, x) => {
      const mark = [...bars, ...stretches].find((one) => one.key === key) ?? barBeside(bars, x);
      if (mark) press(mark);
      else go(clearRange);
    },
  });
  const shared = { line, plot, isHeld };
  const buttons = { range, onPress: press, onPoint };
  const rest = plot.lanes.rest.length;
  return (
    <>
      {rest > 0 && (
        <p className="rest" style={{ bottom: size.height - plot.top }}>
          {words.timeline.notDrawn(rest.toLocaleString())}
        </p>
      )}
      <svg ref={svg} width={size.width} height={size.height} onDoubleClick={() => go(clearRange)}>
        <Hatch id={hatch} />
        <Axes plot={plot} />
        <Stretches {...shared} />
        <Bars {...shared} hatch={hatch} hideUndated={hideUndated} />
        <g ref={marks} className="marks">
          <g>
            <Marks label={words.timeline.stretches} marks={stretches} {...buttons} />
            <Marks label={words.timeline.bars} marks={bars} {...buttons} />
          </g>
        </g>
        <Grips plot={plot} line={line} />
      </svg>
    </>
  );
}

/** Stripes for what is denied. */
function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        className="hatch"
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="4" height="4" />
        <line y2="4" x1="1" x2="1" />
      </pattern>
    </defs>
  );
}

/** The ends of the range as they are seen; without a range they wait at the ends of the window. */
function Grips({ plot, line }: { plot: Plot; line: Line }) {
  const [from, to] = rangePlace(plot, line.range) ?? [plot.left, plot.right];
  const middle = (plot.top + plot.base) / 2;
  return (
    <g className="grips" aria-hidden="true">
      <path className="from" d={`M${from},0V${plot.axis}M${from - 2},${middle - 9}h4v18h-4z`} />
      <path className="to" d={`M${to},0V${plot.axis}M${to - 2},${middle - 9}h4v18h-4z`} />
    </g>
  );
}
