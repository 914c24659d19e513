import type { GraphIndex } from './graphIndex.ts';

/** Computes something of a graph once, when it is first asked for, and forgets it with the graph. */
export function perIndex<T>(compute: (index: GraphIndex) => T): (index: GraphIndex) => T {
  const known = new WeakMap<GraphIndex, { value: T }>();
  return (index) => {
    const found = known.get(index) ?? { value: compute(index) };
    known.set(index, found);
    return found.value;
  };
}
