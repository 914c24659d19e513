import { noFilter, type Filter } from '../query/filter.ts';
import { noFocus, type Focus } from '../query/focus.ts';
import { emptyView, type View } from './view.ts';

/** The parts of a view that are its filter. */
export function filterOf(view: View): Filter {
  return pick(view, noFilter);
}

/** The parts of a view that are its focus. */
export function focusOf(view: View): Focus {
  return pick(view, noFocus);
}

/** How the picture is arranged: by filters, by what is hidden, opened or grouped, and by what was moved. */
export type Arranged = Filter & Focus & typeof arrangement;

const { throughClasses, layout, size, pins, shape, group, opened } = emptyView;
const arrangement = { throughClasses, layout, size, pins, shape, group, opened };

export function arrangedAs(view: View): Arranged {
  return pick(view, { ...noFilter, ...noFocus, ...arrangement });
}

function pick<T extends object>(from: NoInfer<T>, keys: T): T {
  const parts = Object.keys(keys).map((key) => [key, Reflect.get(from, key)] as const);
  return { ...keys, ...Object.fromEntries(parts) };
}
