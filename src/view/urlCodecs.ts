import { edtfBounds } from '../model/edtf.ts';
import { nearest } from './near.ts';
import type { Tell } from './notice.ts';
import type { View } from './view.ts';

/** One parameter of the address: a part of the view and how it is spelled. */
export interface UrlCodec {
  name: string;
  /** Null or empty for the default, which is never written. */
  write: (view: View) => string | null;
  /** @param given never empty. @returns what could be understood of it; the rest is told */
  read: (given: string, tell: Tell) => Partial<View>;
}

/** The parts of the view that hold values of a type. */
type Fields<T> = { [K in keyof View]: View[K] extends T ? K : never }[keyof View];

/** The items between commas, each once, in order of code unit unless their own order counts. */
export function listOf(given: string): string[] {
  return itemsOf(given).toSorted();
}

export function itemsOf(given: string): string[] {
  const items = given.split(',').map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

/** Ids in a list whose order does not count. */
export function ids(name: string, field: Fields<readonly string[]>): UrlCodec {
  return {
    name,
    write: (view) => [...new Set<string>(view[field])].toSorted().join(','),
    read: (given) => ({ [field]: listOf(given) }),
  };
}

/** A graph file; what a sentence has left behind its ending is no part of its name. */
export const graphFile: UrlCodec = {
  name: 'graph',
  write: (view) => view.graph?.trim() ?? null,
  read: (given, tell) => {
    const graph = given.replace(/(\.json)[^\p{L}\p{N}/?]+$/u, '$1');
    if (graph !== given) tell({ code: 'readAs', given, now: graph });
    return { graph };
  },
};

/** A text taken as it stands. */
export function text(name: 'q' | 'article' | 'difference' | 'story'): UrlCodec {
  return { name, write: (view) => view[name]?.trim() ?? null, read: (given) => ({ [name]: given }) };
}

/** Two ids with a tilde between them. */
export function pair(name: 'path' | 'copies'): UrlCodec {
  return {
    name,
    write: (view) => view[name]?.join('~') ?? null,
    read: (given, tell) => {
      const [a, b, ...rest] = given.split('~').map((part) => part.trim());
      if (a && b && a !== b && rest.length === 0) return { [name]: [a, b] };
      tell({ code: 'noPair', parameter: name, given });
      return {};
    },
  };
}

/** Some of a known set. */
export function choices(name: 'modality' | 'polarity' | 'without', known: readonly string[]): UrlCodec {
  return {
    name,
    write: (view) => [...new Set<string>(view[name])].toSorted().join(','),
    read: (given, tell) => ({ [name]: understood(name, listOf(given), known, tell) }),
  };
}

/** One of a known set; the first of them is the default where none else is given. */
export function choice(
  name:
    | 'among'
    | 'clock'
    | 'undated'
    | 'layout'
    | 'size'
    | 'shape'
    | 'view'
    | 'group'
    | 'rows'
    | 'list'
    | 'order',
  known: readonly string[],
  fallback: string | null = known[0] ?? null,
): UrlCodec {
  return {
    name,
    write: (view) => (view[name] === fallback ? null : view[name]),
    read: (given, tell) => {
      const [value] = understood(name, [given], known, tell);
      return value === undefined ? {} : { [name]: value };
    },
  };
}

/** Something that is on or off; `word` says that it is on. */
export function flag(name: string, word: string, field: Fields<boolean>): UrlCodec {
  return {
    name,
    write: (view) => (view[field] ? word : null),
    read: (given, tell) => ({ [field]: understood(name, [given], [word], tell).length > 0 }),
  };
}

/** A day, month or year. */
export function plainDate(name: 'from' | 'to'): UrlCodec {
  return {
    name,
    write: (view) => view[name],
    read: (given, tell) => {
      if (isPlainDate(given)) return { [name]: given };
      tell({ code: 'noDate', parameter: name, given });
      return {};
    },
  };
}

/** Whether a text is a day, month or year as addresses write it. */
export function isPlainDate(given: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(given) && edtfBounds(given) !== null;
}

/** Those of some values that are known, one that is written a little wrong as the one that is near; each of the others is told. */
export function understood(
  name: string,
  given: readonly string[],
  known: readonly string[],
  tell: Tell,
): string[] {
  const found = given.flatMap((value) => {
    if (known.includes(value)) return [value];
    const near = nearest(
      value,
      known.map((one) => [one, one]),
    );
    tell(
      near === null
        ? { code: 'notOneOf', parameter: name, given: value, known }
        : { code: 'readAs', given: value, now: near },
    );
    return near === null ? [] : [near];
  });
  return [...new Set(found)];
}
