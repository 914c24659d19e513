import { edtfBounds } from '../../src/model/edtf.ts';
import { words } from '../words/catalogue.ts';
import type { View } from './view.ts';

/** Tells a reader of an address what was not understood in it. */
export type Notice = (sentence: string) => void;

/** One parameter of the address: a part of the view and how it is spelled. */
export interface Parameter {
  name: string;
  /** Null or empty for the default, which is never written. */
  write: (view: View) => string | null;
  /** @param given never empty. @returns what could be understood of it; the rest goes to `notice` */
  read: (given: string, notice: Notice) => Partial<View>;
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
export function ids(name: string, field: Fields<readonly string[]>): Parameter {
  return {
    name,
    write: (view) => [...new Set<string>(view[field])].toSorted().join(','),
    read: (given) => ({ [field]: listOf(given) }),
  };
}

/** A text taken as it stands. */
export function text(name: 'q' | 'graph' | 'article' | 'difference' | 'story'): Parameter {
  return { name, write: (view) => view[name]?.trim() ?? null, read: (given) => ({ [name]: given }) };
}

/** Two ids with a tilde between them. */
export function pair(name: 'path' | 'copies'): Parameter {
  return {
    name,
    write: (view) => view[name]?.join('~') ?? null,
    read: (given, notice) => {
      const [a, b, ...rest] = given.split('~').map((part) => part.trim());
      if (a && b && a !== b && rest.length === 0) return { [name]: [a, b] };
      notice(words.notices.noPair(name, short(given)));
      return {};
    },
  };
}

/** Some of a known set. */
export function choices(name: 'modality' | 'polarity' | 'without', known: readonly string[]): Parameter {
  return {
    name,
    write: (view) => [...new Set<string>(view[name])].toSorted().join(','),
    read: (given, notice) => ({ [name]: understood(name, listOf(given), known, notice) }),
  };
}

/** One of a known set; the first of them is the default where none else is given. */
export function choice(
  name: 'among' | 'clock' | 'layout' | 'view' | 'group' | 'rows' | 'list' | 'order',
  known: readonly string[],
  fallback: string | null = known[0] ?? null,
): Parameter {
  return {
    name,
    write: (view) => (view[name] === fallback ? null : view[name]),
    read: (given, notice) => {
      const [value] = understood(name, [given], known, notice);
      return value === undefined ? {} : { [name]: value };
    },
  };
}

/** Something that is on or off; `word` says that it is on. */
export function flag(name: string, word: string, field: Fields<boolean>): Parameter {
  return {
    name,
    write: (view) => (view[field] ? word : null),
    read: (given, notice) => ({ [field]: understood(name, [given], [word], notice).length > 0 }),
  };
}

/** A day, month or year. */
export function plainDate(name: 'from' | 'to'): Parameter {
  return {
    name,
    write: (view) => view[name],
    read: (given, notice) => {
      if (isPlainDate(given)) return { [name]: given };
      notice(words.notices.noDate(name, short(given)));
      return {};
    },
  };
}

/** Whether a text is a day, month or year as addresses write it. */
export function isPlainDate(given: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(given) && edtfBounds(given) !== null;
}

/** A text cut so that a sentence can hold it. */
export function short(given: string): string {
  return given.length > 60 ? `${given.slice(0, 60)}…` : given;
}

/** Those of some values that are known; each of the others is told to `notice`. */
export function understood(
  name: string,
  given: readonly string[],
  known: readonly string[],
  notice: Notice,
): string[] {
  return given.filter((value) => {
    const found = known.includes(value);
    if (!found) notice(words.notices.notOneOf(name, short(value), known));
    return found;
  });
}
