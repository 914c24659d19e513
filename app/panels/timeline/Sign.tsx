import type { Part } from './Bars.tsx';

export type SignName = Exclude<Part, 'outside'> | 'stretch' | 'selected';

/** A sign of the drawing beside the words for it. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg className="sign" viewBox="0 0 12 12" aria-hidden="true">
      {signs[name]}
    </svg>
  );
}

const signs = {
  stated: <rect data-part="stated" x="1" y="1" width="10" height="10" />,
  open: <rect data-part="open" x="1.5" y="1.5" width="9" height="9" />,
  denied: (
    <g className="hatch">
      <rect x="1" y="1" width="10" height="10" />
      <path d="M1,5l4,-4M1,9.5l8.5,-8.5M2.5,11l8.5,-8.5M7,11l4,-4" />
    </g>
  ),
  stretch: (
    <g className="stretches">
      <rect y="4" width="12" height="4" />
    </g>
  ),
  selected: <rect className="selected" y="5" width="12" height="3" />,
};
