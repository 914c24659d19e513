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
      viewBox="0 0 60 12"
      aria-hidden="true"
      data-state={state}
      style={line ? { stroke: `var(--line-${line})`, fill: `var(--line-${line})` } : undefined}
    >
      <line
        x1="1"
        x2={end === 'arrow' ? 52 : 58}
        y1="6"
        y2="6"
        strokeWidth={width}
        strokeDasharray={dashes(modality, least, width).join(' ') || undefined}
      />
      {end === 'arrow' && <polygon points="59,6 52,2.5 52,9.5" />}
      {end === 'bar' && <line x1="58" x2="58" y1="1.5" y2="10.5" strokeWidth="2" />}
      {middle === 'cross' && <path d="M25 1 35 11M35 1 25 11" strokeWidth="2" />}
      {middle === 'diamond' && <polygon points="30,1.5 34.5,6 30,10.5 25.5,6" />}
      {least === 'abandoned' && <line x1="30" x2="30" y1="1.5" y2="10.5" strokeWidth="2" />}
    </svg>
  );
}

/** A disc as the drawing has it. */
export function DiscSample({ look }: { look: 'selected' | 'pinned' | 'group' | 'generic' }) {
  const rim = { selected: 3.5, pinned: 2.6, group: 1.2, generic: 1.2 }[look];
  return (
    <svg className="disc-sample" viewBox="0 0 60 18" aria-hidden="true" data-look={look}>
      <circle cx="30" cy="9" r="6.5" strokeWidth={rim} />
      {look === 'group' && <circle cx="30" cy="9" r="4" strokeWidth={rim} />}
    </svg>
  );
}

/** A hollow line with the verb of the best supported of the relations that it stands for, and the number of the others. */
export function BundleSample() {
  return (
    <svg className="bundle-sample" viewBox="0 0 60 18" aria-hidden="true">
      <rect x="1" y="6.5" width="58" height="5" />
      <text x="30" y="12.5">
        {legendEntryTexts.bundleSample(5)}
      </text>
    </svg>
  );
}

/** A small node on a line, and a dotted line from it. */
export function TieSample() {
  return (
    <svg className="line-sample" viewBox="0 0 60 12" aria-hidden="true">
      <line x1="1" x2="59" y1="3.5" y2="3.5" strokeWidth="1.75" />
      <line x1="30" x2="59" y1="3.5" y2="11" strokeWidth="1.2" strokeDasharray={TIE_DASHES.join(' ')} />
      <circle cx="30" cy="3.5" r="2.75" strokeWidth="1.25" />
    </svg>
  );
}

/** How many neighbours are away, at the disc whose they are. */
export function CountSample() {
  return <span className="count-sample">{`+${figure(5)}`}</span>;
}
