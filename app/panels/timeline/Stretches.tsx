import { overlaps } from '../../../src/model/edtf.ts';
import type { Entry } from '../../../src/query/timeline.ts';
import { stretchKey, stretchPlace } from './marks.ts';
import type { Plot } from './plot.ts';
import type { TimelineModel } from './useTimelineModel.ts';

interface Props {
  model: TimelineModel;
  plot: Plot;
  isHeld: (entry: Entry) => boolean;
}

const thickness = 4;

/** Dates that are less exact than the bars, each as long as it may be; an open end is an arrow. */
export function Stretches({ model, plot, isHeld }: Props) {
  return (
    <g className="stretches" aria-hidden="true">
      {plot.lanes.lanes.flatMap((lane, i) =>
        lane.map((stretch) => {
          const { x, width } = stretchPlace(stretch, plot, model.window);
          const top = plot.laneTop(i) + (plot.laneHeight - thickness) / 2;
          return (
            <g
              key={stretchKey(stretch)}
              data-outside={!overlaps(stretch, model.range)}
              data-selected={stretch.entries.some(isHeld)}
              transform={`translate(${x},${top})`}
            >
              <rect width={width} height={thickness} />
              {beginsBefore(stretch.earliest, model.window.from) && <path d="M-1,-2l-5,4l5,4z" />}
              {endsAfter(stretch.latest, model.window.to) && <path d={`M${width + 1},-2l5,4l-5,4z`} />}
            </g>
          );
        }),
      )}
    </g>
  );
}

function beginsBefore(earliest: string | null, from: string): boolean {
  return earliest === null || earliest < from;
}

function endsAfter(latest: string | null, to: string): boolean {
  return latest === null || latest > to;
}
