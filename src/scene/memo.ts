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

/**
 * Remembers what follows from something in an object that does not change, as long as that object lives.
 */
export function memoWithin<O extends object, K, R>(compute: (of: O, key: K) => R): (of: O, key: K) => R {
  const known = new WeakMap<O, Map<K, R>>();
  return (of, key) => {
    const within = known.get(of) ?? new Map<K, R>();
    known.set(of, within);
    const result = within.get(key) ?? compute(of, key);
    within.set(key, result);
    return result;
  };
}
