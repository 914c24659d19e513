/** A list in which equal values stand once, and where each stands. */
export interface ListOnce<T> {
  all: T[];
  placeOf: (value: T) => number;
}

/** Of values that outlive JSON. */
export function listOnce<T>(): ListOnce<T> {
  const all: T[] = [];
  const places = new Map<T | string, number>();
  const placeOf = (value: T): number => {
    const text = JSON.stringify(value);
    const place = places.get(text) ?? all.push(value) - 1;
    places.set(text, place).set(value, place);
    return place;
  };
  return { all, placeOf: (value) => places.get(value) ?? placeOf(value) };
}
