import { closeTop, select, toggleSelected, type Change } from '../../../src/view/actions.ts';
import { open } from '../../../src/view/layoutActions.ts';
import { isSelected, type View } from '../../../src/view/view.ts';

/** Something that is drawn, as a pointer finds it; null for the paper beside it. */
export type Target = { type: 'entity' | 'relation' | 'group' | 'bundle'; id: string } | null;

export interface Tap {
  target: Target;
  /** Where on the canvas, in CSS pixels. */
  at: { x: number; y: number };
  /** In milliseconds. */
  when: number;
  /** A key is held down that adds to what is selected. */
  adding: boolean;
}

/** The longest time and way between two taps that are a double one, in milliseconds and in CSS pixels. */
const LONGEST_PAUSE = 450;
const FARTHEST = 24;

/**
 * Whether a tap is the second of two. It is about what the first was on, since the view may have moved under the finger
 * by then; so it is not for a renderer to tell, which asks what lies there now.
 */
export function isSecondOf(first: Tap | null, tap: Tap): boolean {
  if (!first) return false;
  const way = Math.hypot(tap.at.x - first.at.x, tap.at.y - first.at.y);
  return tap.when - first.when < LONGEST_PAUSE && way < FARTHEST;
}

/** Whether a second tap may follow one: on an entity or a relation, that is not the second of two itself. */
export function canBeFirst({ target, adding }: Tap, isSecond: boolean): boolean {
  return !isSecond && !adding && (target?.type === 'entity' || target?.type === 'relation');
}

/** What a tap that stands alone does. */
export function changeOf(
  { target, adding }: Tap,
  selected: View['selected'],
  isBetweenEntities: boolean,
): Change {
  switch (target?.type) {
    case undefined:
      return closeTop;
    case 'entity':
      return adding ? toggleSelected(target.id) : select({ type: 'entity', id: target.id });
    case 'relation':
      return select({ type: 'relation', id: target.id });
    case 'bundle':
      return isBetweenEntities ? openedToo(target.id) : select({ type: 'aggregate', id: target.id });
    case 'group':
      // When it is touched once more: then what is drawn becomes much else.
      return isSelected(selected, target.id)
        ? openedToo(target.id)
        : select({ type: 'aggregate', id: target.id });
  }
}

function openedToo(id: string): Change {
  const selecting = select({ type: 'aggregate', id });
  return { ...selecting, apply: (view) => open(id).apply(selecting.apply(view)) };
}
