import { shapeAt } from './shapes.ts';

/** The sign of a kind, the same as in the drawing. Decorative: the kind is always named beside it. */
export function ShapeIcon({ position }: { position: number }) {
  const { points } = shapeAt(position);
  return (
    <svg className="shape" viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true" data-kind={position % 7}>
      {points ? <polygon points={points.map((point) => point.join(',')).join(' ')} /> : <circle r="0.95" />}
    </svg>
  );
}
