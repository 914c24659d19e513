/**
 * Remembers the last result, so that what follows from the same is the same object.
 * @param keys what the result depends on, compared by identity
 */
export function memo<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
  keys: (...args: A) => readonly unknown[],
): (...args: A) => R {
  let last: { keys: readonly unknown[]; result: R } | null = null;
  return (...args) => {
    const now = keys(...args);
    const known = last;
    if (known && now.every((key, i) => Object.is(key, known.keys[i]))) return known.result;
    const result = compute(...args);
    last = { keys: now, result };
    return result;
  };
}
