import { dashes } from '../ui/lines.ts';

interface LineLook {
  modality?: keyof typeof dashes;
  width?: number;
  end?: 'arrow' | 'bar';
  middle?: 'bar' | 'diamond';
  state?: 'selected' | 'dimmed' | 'unreviewed';
}

/** A line as the drawing has it. Decorative: what it means is always said beside it. */
export function LineSample({ modality, width = 1.75, end, middle, state }: LineLook) {
  return (
    <svg className="line-sample" viewBox="0 0 48 12" aria-hidden="true" data-state={state}>
      <line
        x1="1"
        x2={end === 'arrow' ? 40 : 46}
        y1="6"
        y2="6"
        strokeWidth={width}
        strokeDasharray={modality && dashes[modality].join(' ')}
      />
      {end === 'arrow' && <polygon points="47,6 40,2.5 40,9.5" />}
      {end === 'bar' && <line x1="46" x2="46" y1="1.5" y2="10.5" strokeWidth="2" />}
      {middle === 'bar' && <line x1="24" x2="24" y1="1.5" y2="10.5" strokeWidth="2" />}
      {middle === 'diamond' && <polygon points="24,1.5 28.5,6 24,10.5 19.5,6" />}
    </svg>
  );
}

/** A disc as the drawing has it. */
export function DiscSample({ look }: { look: 'selected' | 'pinned' | 'group' }) {
  const rim = { selected: 3.5, pinned: 2.6, group: 1.2 }[look];
  return (
    <svg className="disc-sample" viewBox="0 0 48 18" aria-hidden="true" data-look={look}>
      <circle cx="24" cy="9" r="6.5" strokeWidth={rim} />
      {look === 'group' && <circle cx="24" cy="9" r="4" strokeWidth={rim} />}
    </svg>
  );
}

/** A hollow line with the number of the relations that it stands for. */
export function BundleSample() {
  return (
    <svg className="bundle-sample" viewBox="0 0 48 18" aria-hidden="true">
      <rect x="1" y="6.5" width="46" height="5" />
      <rect x="17" y="1.5" width="14" height="15" rx="2" />
      <text x="24" y="13">
        {(5).toLocaleString()}
      </text>
    </svg>
  );
}

/** How many neighbours are away, at the disc whose they are. */
export function CountSample() {
  return <span className="count-sample">{`+${(5).toLocaleString()}`}</span>;
}
