import { create } from 'zustand';
import { noFilter } from '../../src/query/filter.ts';
import { noFocus } from '../../src/query/focus.ts';
import { emptyView, type View } from './view.ts';

/** Earlier and later arrangements of the picture, the nearest last. */
interface Steps {
  past: readonly Arranged[];
  future: readonly Arranged[];
}

/** What undo takes back: filters, what is hidden, opened or gathered, and what was moved. Selecting is left to Back. */
type Arranged = Partial<View>;

const most = 100;
const { layout, pins, group, opened } = emptyView;
const fields = Object.keys({ ...noFilter, ...noFocus, layout, pins, group, opened });

export const useSteps = create<Steps>(() => ({ past: [], future: [] }));

let lastGesture: string | undefined;

/** Notes the arrangement that a change leaves behind; a change of anything else, or a further one of one gesture, is no step. */
export function noteStep(before: View, after: View, gesture?: string): void {
  const left = arranged(before);
  if (same(left, arranged(after))) return;
  const further = gesture !== undefined && gesture === lastGesture;
  lastGesture = gesture;
  if (further) return;
  useSteps.setState(({ past }) => ({ past: [...past, left].slice(-most), future: [] }));
}

/** The view as it was arranged one step ago, or one step on; null where there is none. */
export function stepped(view: View, direction: 'past' | 'future'): View | null {
  const steps = useSteps.getState();
  const target = steps[direction].at(-1);
  if (!target) return null;
  lastGesture = undefined;
  const other = direction === 'past' ? 'future' : 'past';
  useSteps.setState({
    [direction]: steps[direction].slice(0, -1),
    [other]: [...steps[other], arranged(view)],
  });
  return { ...view, ...target };
}

/** Another graph has nothing of the old one to go back to. */
export function forgetSteps(): void {
  useSteps.setState({ past: [], future: [] });
}

function arranged(view: View): Arranged {
  return Object.fromEntries(fields.map((field) => [field, Reflect.get(view, field)]));
}

function same(a: Arranged, b: Arranged): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
