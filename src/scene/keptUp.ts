/** A value that takes time to find, with how often it was found. */
export interface Kept<T> {
  value: T;
  found: number;
}

interface Finding<S, T> {
  /** What the value depends on, compared by identity. */
  by: (state: S) => readonly unknown[];
  find: (state: S, before: T) => T | Promise<T>;
  /** What stands in where it could not be found. */
  instead: (state: S, before: T) => T | Promise<T>;
}

/**
 * Keeps a value up with a state: the last one stands until the next is there, and of several that are looked for only
 * the last counts.
 * @param onFound told when a value came later
 */
export function keptUp<S, T>(first: T, { by, find, instead }: Finding<S, T>, onFound: () => void) {
  let kept: Kept<T> = { value: first, found: 0 };
  let keys: readonly unknown[] | null = null;
  const settle = (value: T) => {
    kept = { value, found: kept.found + 1 };
  };
  const later = (value: T, of: readonly unknown[]) => {
    if (keys !== of) return;
    settle(value);
    onFound();
  };
  return (state: S): Kept<T> => {
    const now = by(state);
    if (keys?.length === now.length && now.every((key, i) => Object.is(key, keys?.[i]))) return kept;
    keys = now;
    const found = find(state, kept.value);
    if (!(found instanceof Promise)) settle(found);
    else void found.catch(() => instead(state, kept.value)).then((value) => later(value, now));
    return kept;
  };
}
