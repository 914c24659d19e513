import { useLayoutEffect, useRef, useState } from 'react';
import { centred, union, type Rect } from '../../../src/scene/rect.ts';
import { topologyIn } from '../../../src/scene/topology.ts';
import { frameOnScreen } from '../../renderers/cytoscape/drawing.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { CardWords } from './CardWords.tsx';
import { placeCard, type Corner } from './placeCard.ts';
import './hover.css';

/** How far around the pointer nothing is covered, in CSS pixels. */
const AROUND = 28;

export interface CardOf {
  id: string;
  /** Where the pointer is, in CSS pixels of the window. */
  at: { x: number; y: number };
}

/**
 * What is known of something that the pointer rests on. The same stands in the details and in the list, so it is there for
 * the eye alone, and nothing can be done with it.
 */
export default function HoverCard({ id, at }: CardOf) {
  const card = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<Corner | null>(null);
  useLayoutEffect(() => {
    const pane = document.querySelector('.canvas')?.getBoundingClientRect();
    const own = card.current?.getBoundingClientRect();
    if (!pane || !own) return;
    const point = { x: at.x - pane.x, y: at.y - pane.y };
    const { left, top } = placeCard(
      own,
      pane,
      union([centred(point, 2 * AROUND, 2 * AROUND), ...shapeOf(id)]),
    );
    setCorner({ left: pane.x + left, top: pane.y + top });
  }, [id, at]);
  const style = corner ? { left: corner.left, top: corner.top } : { visibility: 'hidden' as const };
  return (
    <div ref={card} className="hover-card" style={style} aria-hidden="true">
      <CardWords id={id} />
    </div>
  );
}

/** The room of a shape and its name, in CSS pixels of the pane; none for a line, along which a card may lie. */
function shapeOf(id: string): Rect[] {
  const node = topologyIn(useScene.getState().scene).nodes.get(id);
  const frame = frameOnScreen();
  if (!node || !frame) return [];
  const [x, y] = node.position;
  const { halfWidth, above, below } = node.box;
  const across = (place: number) => (place - frame.left) * frame.zoom;
  const down = (place: number) => (place - frame.top) * frame.zoom;
  return [{ x1: across(x - halfWidth), x2: across(x + halfWidth), y1: down(y - above), y2: down(y + below) }];
}
