/**
 * Items in their order. What was begun with them goes on meanwhile: so many after each were made before it is handed out, in
 * batches of as many, and none where there is to be none.
 */
export function* ahead<T>(items: Iterable<T>, count: number): Generator<T> {
  const begun: T[] = [];
  for (const item of items) {
    begun.push(item);
    if (begun.length > 2 * count) yield* begun.splice(0, Math.max(1, count));
  }
  yield* begun;
}
