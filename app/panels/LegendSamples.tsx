import { TIE_DASHES } from '../../src/scene/ties.ts';
import { dashes, type Stage } from '../../src/scene/edgeDashes.ts';
import type { LineName } from '../../src/model/looks.ts';
import { figure } from '../words/figures.ts';
import { legendEntryTexts } from '../words/texts/legendEntries.ts';

interface LineLook {
  modality?: Stage;
  /** The least firm stage, where statements differ in it. */
  least?: Stage;
  width?: number;
  end?: 'arrow' | 'bar';
  middle?: 'cross' | 'diamond';
  /** The colour of its family. */
  line?: LineName | null;
  state?: 'selected' | 'dimmed' | 'unreviewed';
}

/** Long enough for every pattern to come round three times, in CSS pixels, as the style sheet has it. */
const long = 96;
const middleOf = long / 2;

/** A line as the drawing has it. Decorative: what it means is always said beside it. */
export function LineSample({
  modality = 'actual',
  least = modality,
  width = 1.75,
  end,
  middle,
  state,
  line,
}: LineLook) {
  return (
    <svg
      className="line-sample"
      viewBox={`0 0 ${long} 12`}
      aria-hidden="true"
      data-state={state}
      style={line ? { stroke: `var(--line-${line})`, fill: `var(--line-${line})` } : undefined}
    >
      <line
        x1="1"
        x2={end === 'arrow' ? long - 8 : long - 2}
        y1="6"
        y2="6"
        strokeWidth={width}
        strokeDasharray={dashes(modality, least, width).join(' ') || undefined}
      />
      {end === 'arrow' && <polygon points={`${long - 1},6 ${long - 8},2.5 ${long - 8},9.5`} />}
      {end === 'bar' && <line x1={long - 2} x2={long - 2} y1="1.5" y2="10.5" strokeWidth="2" />}
      {middle === 'cross' && <path d={`M${middleOf - 5} 1l10 10m0-10l-10 10`} strokeWidth="2" />}
      {middle === 'diamond' && <path d={`M${middleOf} 1.5l4.5 4.5l-4.5 4.5l-4.5-4.5z`} />}
      {least === 'abandoned' && <line x1={middleOf} x2={middleOf} y1="1.5" y2="10.5" strokeWidth="2" />}
    </svg>
  );
}

/** A disc as the drawing has it. */
export function DiscSample({ look }: { look: 'selected' | 'pinned' | 'group' | 'generic' }) {
  const rim = { selected: 3.5, pinned: 2.6, group: 1.2, generic: 1.2 }[look];
  return (
    <svg className="disc-sample" viewBox={`0 0 ${long} 18`} aria-hidden="true" data-look={look}>
      <circle cx={middleOf} cy="9" r="6.5" strokeWidth={rim} />
      {look === 'group' && <circle cx={middleOf} cy="9" r="4" strokeWidth={rim} />}
    </svg>
  );
}

/** A hollow line, and above it the verb of the best supported of the relations that it stands for, and the number of the others. */
export function BundleSample() {
  return (
    <svg className="bundle-sample" viewBox={`0 0 ${long} 18`} aria-hidden="true">
      <rect x="1" y="12" width={long - 2} height="5" />
      <text x={middleOf} y="9">
        {legendEntryTexts.bundleSample(5)}
      </text>
    </svg>
  );
}

/** A small node on a line, and a dotted line from it. */
export function TieSample() {
  return (
    <svg className="line-sample" viewBox={`0 0 ${long} 12`} aria-hidden="true">
      <line x1="1" x2={long - 1} y1="3.5" y2="3.5" strokeWidth="1.75" />
      <line
        x1={middleOf}
        x2={long - 1}
        y1="3.5"
        y2="11"
        strokeWidth="1.2"
        strokeDasharray={TIE_DASHES.join(' ')}
      />
      <circle cx={middleOf} cy="3.5" r="2.75" strokeWidth="1.25" />
    </svg>
  );
}

/** How many neighbours are away, at the disc whose they are. */
export function CountSample() {
  return <span className="count-sample">{`+${figure(5)}`}</span>;
}
