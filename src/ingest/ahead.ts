/** Items in their order, each handed out when so many after it were made: what was begun with them goes on meanwhile. */
export function* ahead<T>(items: Iterable<T>, count: number): Generator<T> {
  const begun: T[] = [];
  for (const item of items) {
    begun.push(item);
    if (begun.length > count) yield* begun.splice(0, 1);
  }
  yield* begun;
}
