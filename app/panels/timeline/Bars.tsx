import { overlaps } from '../../../src/model/edtf.ts';
import type { Bin, Entry } from '../../../src/query/timeline.ts';
import { placeOf, type Plot } from './plot.ts';
import type { TimelineModel } from './useTimelineModel.ts';

interface Props {
  model: TimelineModel;
  plot: Plot;
  /** The id of the pattern for what is denied. */
  hatch: string;
  /** The first days of the bars whose events stand on cards. */
  asCards: ReadonlySet<string>;
  /** Whether an entry belongs to what is selected. */
  isHeld: (entry: Entry) => boolean;
}

/** What a bar is made of, from below: stated as fact, less firm, denied, and what lies outside the range. */
export const parts = ['stated', 'open', 'denied', 'outside'] as const;
export type Part = (typeof parts)[number];

/** The bars as they are seen; the marks above them are what is chosen. */
export function Bars({ model, plot, hatch, asCards, isHeld }: Props) {
  return (
    <g className="bars" aria-hidden="true">
      {model.timeline.bins.map((bin) => (
        <g key={bin.from} transform={`translate(${placeOf(plot, bin).x},0)`}>
          {!asCards.has(bin.from) && <Bar bin={bin} model={model} plot={plot} hatch={hatch} />}
          {bin.dated.some(isHeld) && (
            <rect className="selected" y={plot.axis - 1} height={3} width={placeOf(plot, bin).width} />
          )}
        </g>
      ))}
    </g>
  );
}

function Bar({ bin, model, plot, hatch }: { bin: Bin; model: TimelineModel; plot: Plot; hatch: string }) {
  const space = placeOf(plot, bin).width;
  const gap = space > 14 ? 2 : 1;
  let below = 0;
  return parts.map((part) => {
    const number = bin.dated.filter((entry) => partOf(entry, model) === part).length;
    if (number === 0) return null;
    const [lower, upper] = [plot.y(below), plot.y(below + number)];
    below += number;
    return (
      <rect
        key={part}
        data-part={part}
        x={gap / 2}
        width={Math.max(1, space - gap)}
        y={Math.min(upper, lower - 2)}
        height={Math.max(2, lower - upper)}
        fill={part === 'denied' ? `url(#${hatch})` : undefined}
      />
    );
  });
}

export function partOf(entry: Entry, { range }: Pick<TimelineModel, 'range'>): Part {
  if (!overlaps(entry, range)) return 'outside';
  if (entry.statement.polarity === 'denied') return 'denied';
  return entry.statement.modality === 'actual' ? 'stated' : 'open';
}
