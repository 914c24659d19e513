import { dashes } from '../ui/lines.ts';

export interface LineLook {
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
