/** For each place the places it leads to, with the strength of the step; every step leads both ways. */
export type Network = readonly (readonly Step[])[];

export interface Step {
  to: number;
  strength: number;
}

/** A network made ready to be searched. */
export interface Prepared {
  strongestFirst: Network;
  /** The strengths that there are, the greatest first. */
  levels: readonly number[];
}

/** Makes ready what every search in a network needs. */
export function prepare(network: Network): Prepared {
  const levels = new Set(network.flatMap((steps) => steps.map(({ strength }) => strength)));
  return {
    strongestFirst: network.map((steps) => steps.toSorted((a, b) => b.strength - a.strength)),
    levels: [...levels].toSorted((a, b) => b - a),
  };
}

/** Places from end to end, none twice. */
type Path = readonly number[];

/** A path with what it is compared by. */
export interface WidePath {
  path: Path;
  /** Of its steps, the weakest first. */
  strengths: readonly number[];
}

export interface Bounds {
  /** The most steps that a path may have. */
  longest: number;
  /** Places that it does not lead over; neither end is among them. */
  barred: readonly number[];
  /** Whether the step from end to end is none. */
  indirect: boolean;
}

/**
 * The widest path (bottleneck path) between two places: best by its weakest step, then by length, then by the next weakest
 * step and so on, then by the numbers of its places; null where there is none.
 *
 * The highest threshold over which the goal can be reached is found by bisection (M. Pollack, "The maximum capacity through
 * a network", Operations Research 8, 1960), then the shortest paths above it are compared. The work grows with the steps of
 * the network and the logarithm of different strengths, never with the number of paths there are.
 */
export function widestPath(
  { strongestFirst, levels }: Prepared,
  [start, goal]: readonly [number, number],
  { longest, barred, indirect }: Bounds,
): WidePath | null {
  /** The steps from the start that lead to the goal over steps of at least this strength, and how far it is then. */
  const over = (least: number) => {
    const above = distances(strongestFirst, goal, least, [start, ...barred], longest - 1);
    const ahead = (strongestFirst[start] ?? []).filter(
      ({ to, strength }) => strength >= least && !(indirect && to === goal) && (above[to] ?? -1) >= 0,
    );
    return { above, ahead };
  };
  const least = firstThat(levels, (level) => over(level).ahead.length > 0);
  if (least === undefined) return null;
  const { above, ahead } = over(least);
  const shortest = ahead.reduce((steps, { to }) => Math.min(steps, above[to] ?? Infinity), Infinity);
  const tail = tails(strongestFirst, above, least);
  const nearest = ahead.filter(({ to }) => above[to] === shortest);
  return bestOf(nearest.map((step) => prepend(start, step, tail(step.to))));
}

/** The first item that passes, by bisection: all that follow one that passes pass too. */
function firstThat<T>(items: readonly T[], passes: (item: T) => boolean): T | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return items[low];
}

/** Steps to the goal from every place over steps of at least this strength, round some; below zero = none so short. */
function distances(network: Network, goal: number, least: number, round: Path, farthest: number): Int32Array {
  const steps = new Int32Array(network.length).fill(-1);
  for (const place of round) steps[place] = -2;
  steps[goal] = 0;
  const queue = [goal];
  for (const place of queue) {
    const next = (steps[place] ?? 0) + 1;
    if (next > farthest) break;
    for (const { to, strength } of network[place] ?? []) {
      if (strength < least) break;
      if (steps[to] !== -1) continue;
      steps[to] = next;
      queue.push(to);
    }
  }
  return steps;
}

/**
 * The best of the shortest paths from a place to the goal. Two paths of one length keep their order when the same step is
 * put before both, so that of each neighbour only its best path counts.
 */
function tails(network: Network, above: Int32Array, least: number): (place: number) => WidePath {
  const known = new Map<number, WidePath>();
  return function from(place): WidePath {
    const before = known.get(place);
    if (before) return before;
    const left = above[place] ?? 0;
    const nearer = (network[place] ?? []).filter(
      ({ to, strength }) => strength >= least && above[to] === left - 1,
    );
    const best =
      left === 0
        ? { path: [place], strengths: [] }
        : bestOf(nearer.map((step) => prepend(place, step, from(step.to))));
    known.set(place, best);
    return best;
  };
}

function bestOf(paths: readonly WidePath[]): WidePath {
  return paths.reduce((a, b) => (compare(b, a) < 0 ? b : a));
}

function prepend(place: number, step: Step, tail: WidePath): WidePath {
  return {
    path: [place, ...tail.path],
    strengths: [step.strength, ...tail.strengths].toSorted((a, b) => a - b),
  };
}

/** Less than zero where the first is the better. */
function compare(a: WidePath, b: WidePath): number {
  const weakest = (b.strengths[0] ?? 0) - (a.strengths[0] ?? 0);
  return (
    weakest ||
    a.path.length - b.path.length ||
    firstDifference(b.strengths, a.strengths) ||
    firstDifference(a.path, b.path)
  );
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, place) => value !== b[place]);
  return i === -1 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}
