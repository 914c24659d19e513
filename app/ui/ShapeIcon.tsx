import { outlines, pointList, type Shape } from '../../src/scene/outlines.ts';

interface Props {
  /** The colour by the name that it has in the style sheet of the page. */
  look: { shape: Shape; colour: string; generic?: true };
}

/** The sign of a kind, the same as in the drawing. Decorative: the kind is always named beside it. */
export function ShapeIcon({ look: { shape, colour, generic } }: Props) {
  const points = outlines[shape];
  const fill = `var(--kind-${colour})`;
  return (
    <svg
      className="shape"
      viewBox="-1.3 -1.3 2.6 2.6"
      aria-hidden="true"
      data-shape={shape}
      data-generic={generic}
      fill={fill}
    >
      {points ? <polygon points={pointList(points)} /> : <circle r="0.95" />}
    </svg>
  );
}
