import { select } from 'd3-selection';
import { useState, type KeyboardEvent } from 'react';
import type { Bounds } from '../../../src/model/edtf.ts';
import { isWithin } from '../../../src/query/dateFilter.ts';
import { arrowTarget } from '../../ui/arrowKeys.ts';
import type { Mark } from './marks.ts';

interface Props {
  label: string;
  marks: readonly Mark[];
  range: Bounds;
  onPress: (mark: Mark) => void;
  /** The mark that is pointed at or has the focus; null = none. */
  onPoint: (mark: Mark | null) => void;
}

/** The buttons of the drawing: one stop for the tab key, arrows go from one to the next. The pointer is left to the brush. */
export function Marks({ label, marks, range, onPress, onPoint }: Props) {
  const [at, setAt] = useState(0);
  const place = Math.min(at, marks.length - 1);
  if (marks.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent<SVGElement>, i: number) => {
    const to = arrowTarget({ key: along[event.key] ?? event.key }, i, marks.length - 1);
    const mark = marks[i];
    if (to !== null)
      event.currentTarget.parentElement?.querySelectorAll<SVGElement>('[data-mark]')[to]?.focus();
    else if ((event.key === 'Enter' || event.key === ' ') && mark) onPress(mark);
    else return;
    event.preventDefault();
  };
  return (
    <g role="group" aria-label={label}>
      {marks.map((mark, i) => (
        <rect
          key={mark.key}
          ref={(element) =>
            void (element && belongTo(element, isNarrow(range) && isWithin(mark.days, range)))
          }
          role="button"
          tabIndex={i === place ? 0 : -1}
          aria-label={mark.name}
          aria-pressed={isSame(mark.days, range)}
          data-mark={mark.key}
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          onKeyDown={(event) => onKeyDown(event, i)}
          onFocus={({ target }) => {
            setAt(i);
            if (target.matches(':focus-visible')) onPoint(mark);
          }}
          onBlur={() => onPoint(null)}
          onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onPoint(mark)}
          onPointerLeave={() => onPoint(null)}
          // Assistive technology clicks without a pointer; the brush tells of all other presses.
          onClick={({ detail }) => detail === 0 && onPress(mark)}
        />
      ))}
    </g>
  );
}

/** A drag that begins on a mark is one of what lies under it: the range, or the ground. The brush reads this as its datum. */
function belongTo(element: SVGRectElement, inside: boolean): void {
  select(element).datum({ type: inside ? 'selection' : 'overlay' });
}

function isNarrow({ earliest, latest }: Bounds): boolean {
  return earliest !== null || latest !== null;
}

/** Whether choosing the days would change nothing. */
export function isSame(days: Bounds, range: Bounds): boolean {
  return days.earliest === range.earliest && days.latest === range.latest;
}

/** Marks lie beside one another, so that right is on and left is back. */
const along: Partial<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };
