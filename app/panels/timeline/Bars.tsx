import { overlaps } from '../../../src/model/edtf.ts';
import type { Bin, Entry } from '../../../src/query/timeline.ts';
import { placeOf, standingRow, type Plot } from './plot.ts';
import type { Line } from './useLine.ts';

interface Props {
  line: Line;
  plot: Plot;
  /** The id of the pattern for what is denied. */
  hatch: string;
  hideUndated: boolean;
  /** Whether an entry belongs to what is selected. */
  isHeld: (entry: Entry) => boolean;
}

/** What a bar is made of, from below: stated as fact, less firm, denied, and what lies outside the range. */
export const parts = ['stated', 'open', 'denied', 'outside'] as const;
export type Part = (typeof parts)[number];

/** The bars as they are seen; the marks above them are what is chosen. */
export function Bars({ line, plot, hatch, hideUndated, isHeld }: Props) {
  return (
    <g className="bars" aria-hidden="true">
      {line.timeline.bins.map((bin) => (
        <g key={bin.from} transform={`translate(${placeOf(plot, bin).x},0)`}>
          <Bar bin={bin} line={line} plot={plot} hatch={hatch} />
          {!hideUndated && bin.standing.length > 0 && (
            <Standing
              middle={placeOf(plot, bin).width / 2}
              plot={plot}
              outside={!bin.standing.some((entry) => overlaps(entry, line.range))}
            />
          )}
          {[...bin.dated, ...(hideUndated ? [] : bin.standing)].some(isHeld) && (
            <rect className="selected" y={plot.axis - 1} height={3} width={placeOf(plot, bin).width} />
          )}
        </g>
      ))}
    </g>
  );
}

function Bar({ bin, line, plot, hatch }: { bin: Bin; line: Line; plot: Plot; hatch: string }) {
  const space = placeOf(plot, bin).width;
  const gap = space > 14 ? 2 : 1;
  let below = 0;
  return parts.map((part) => {
    const number = bin.dated.filter((entry) => partOf(entry, line) === part).length;
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

/** The sign that something stands here by the date of its story alone. */
function Standing({ middle, plot, outside }: { middle: number; plot: Plot; outside: boolean }) {
  const [y, radius] = [plot.axis - standingRow / 2, 3.4];
  return (
    <path
      className="standing"
      data-part={outside ? 'outside' : undefined}
      d={`M${middle},${y - radius}l${radius},${radius}l${-radius},${radius}l${-radius},${-radius}z`}
    />
  );
}

export function partOf(entry: Entry, { range }: Pick<Line, 'range'>): Part {
  if (!overlaps(entry, range)) return 'outside';
  if (entry.statement.polarity === 'denied') return 'denied';
  return entry.statement.modality === 'actual' ? 'stated' : 'open';
}
