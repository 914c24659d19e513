import { useId, useMemo, useRef } from 'react';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex } from '../../state/store/store.ts';
import { clearRange, setDateRange } from '../../../src/view/timeActions.ts';
import type { Size } from '../../ui/useSize.ts';
import { timelineTexts } from '../../words/texts/timeline.ts';
import { Axes } from './Axes.tsx';
import { Bars } from './Bars.tsx';
import { cardSize, cardsOf, type Cards, type EventCard } from './cards.ts';
import { EventCards } from './EventCards.tsx';
import { barMarks, stretchMarks, type Mark } from './marks.ts';
import { isSame, Marks } from './Marks.tsx';
import { isCoarse, isWide, placeOf, plotOf, rangePlace, type Plot } from './plot.ts';
import { Stretches } from './Stretches.tsx';
import { useBrush } from './useBrush.ts';
import { useHeld } from './useHeld.ts';
import { usePress } from './usePress.ts';
import type { TimelineModel } from './useTimelineModel.ts';

interface Props {
  model: TimelineModel;
  size: Size;
  onPoint: (mark: Mark | null) => void;
}

const clear = () => dispatch(clearRange);

/** The drawing: dates less exact than the bars above, the bars below them, the range over both. */
export function Chart({ model, size, onPoint }: Props) {
  const index = useIndex();
  const hatch = useId();
  const isHeld = useHeld();
  const { window, timeline, range } = model;
  const plot = useMemo(() => plotOf(size, { window, timeline }), [size, window, timeline]);
  const bars = useMemo(() => barMarks({ timeline }, plot), [timeline, plot]);
  const shown = useMemo(
    () => (isWide(size) ? cardsOf(index, timeline.bins, plot) : noCards),
    [index, size, timeline, plot],
  );
  const stretches = useMemo(() => stretchMarks({ window }, plot), [window, plot]);
  const press = (mark: Mark) => {
    dispatch(isSame(mark.days, range) ? clearRange : setDateRange(mark.days));
    onPoint(null);
  };
  const svg = useRef<SVGSVGElement>(null);
  const marks = useRef<SVGGElement>(null);
  const { told, onPress } = usePress({ plot, bars, stretches, onChoose: press, onClear: clear });
  useBrush(svg, marks, { model, plot, onPress });
  const shared = { model, plot, isHeld };
  const buttons = { range, onPress: press, onPoint };
  const rest = plot.lanes.rest.length;
  return (
    <>
      {rest > 0 && (
        <p className="rest" style={{ bottom: size.height - plot.top }}>
          {timelineTexts.notDrawn(rest)}
        </p>
      )}
      {told && (
        <p className="readout" aria-hidden="true">
          {timelineTexts.tapAgain(told.name)}
        </p>
      )}
      <svg
        ref={svg}
        width={size.width}
        height={size.height}
        // Two taps are two taps: a thumb has no double click.
        onDoubleClick={isCoarse() ? undefined : clear}
      >
        <Hatch id={hatch} />
        <Axes plot={plot} numbered={shown.bars.size < bars.length} />
        <Stretches {...shared} />
        <Bars {...shared} hatch={hatch} asCards={shown.bars} />
        <Leaders cards={shown.cards} plot={plot} />
        <g ref={marks} className="marks">
          <g>
            <Marks label={timelineTexts.stretches} marks={stretches} {...buttons} />
            <Marks label={timelineTexts.bars} marks={bars} {...buttons} />
          </g>
        </g>
        <Grips plot={plot} model={model} />
      </svg>
      <EventCards cards={shown.cards} model={model} plot={plot} onPoint={onPoint} />
    </>
  );
}

const noCards: Cards = { cards: [], bars: new Set() };

/** From each card to its place on the line; what is not known to the day has a line as wide as it may be. */
function Leaders({ cards, plot }: { cards: readonly EventCard[]; plot: Plot }) {
  return (
    <g className="leaders" aria-hidden="true">
      {cards.map(({ key, x, top, event: { earliest, latest } }) => (
        <g key={key}>
          <path d={`M${x},${top + cardSize.height}V${plot.axis}`} />
          {earliest !== null && latest !== null && earliest !== latest && (
            <Span {...placeOf(plot, { from: earliest, to: latest }, 8)} y={plot.axis} />
          )}
          <circle cx={x} cy={plot.axis} r="3.5" />
        </g>
      ))}
    </g>
  );
}

function Span({ x, width, y }: { x: number; width: number; y: number }) {
  return <path className="span" d={`M${x},${y}h${width}`} />;
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
function Grips({ plot, model }: { plot: Plot; model: TimelineModel }) {
  const [from, to] = rangePlace(plot, model.range) ?? [plot.left, plot.right];
  const middle = (plot.top + plot.base) / 2;
  return (
    <g className="grips" aria-hidden="true">
      <path className="from" d={`M${from},0V${plot.axis}M${from - 2},${middle - 9}h4v18h-4z`} />
      <path className="to" d={`M${to},0V${plot.axis}M${to - 2},${middle - 9}h4v18h-4z`} />
    </g>
  );
}
