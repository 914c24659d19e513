/**
 * What is the same as before stays the same object, one by one and as a whole, so that whoever compares two scenes finds
 * what changed by identity.
 */
export function keep<T extends { id: string }>(before: readonly T[], now: readonly T[]): readonly T[] {
  const known = new Map(before.map((one) => [one.id, one]));
  const kept = now.map((one) => {
    const earlier = known.get(one.id);
    return earlier && isSame(earlier, one) ? earlier : one;
  });
  return isSame(before, kept) ? before : kept;
}

/** The same for what is looked up by id. */
export function keepMap<V>(
  before: ReadonlyMap<string, V>,
  now: ReadonlyMap<string, V>,
): ReadonlyMap<string, V> {
  const same = before.size === now.size && [...now].every(([id, value]) => before.get(id) === value);
  return same ? before : now;
}

/** Whether two plain values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), Object.entries(b)];
  return one.length === other.length && one.every(([key, value]) => isSame(value, Reflect.get(b, key)));
}
