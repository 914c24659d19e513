/** For each place the places it leads to, with the strength of the step; every step leads both ways. */
export type Network = readonly (readonly Step[])[];

export interface Step {
  to: number;
  strength: number;
}

export interface Bounds {
  /** How many ways are wanted. */
  most: number;
  /** The most steps that a way may have. */
  longest: number;
}

/** Places from end to end, none twice. */
type Way = readonly number[];

/** A way with what it is compared by: its strengths, the weakest first. */
interface Candidate {
  way: Way;
  strengths: readonly number[];
}

/**
 * The best ways between two places, best first: by their weakest step, then by length, then by the next weakest step and
 * so on, then by the numbers of their places.
 *
 * Yen's algorithm (J. Y. Yen, "Finding the k shortest loopless paths in a network", Management Science 17, 1971): each
 * further way leaves one that was found at some place, and the best of those that do is found for each place. It asks
 * nothing of the order but that the best in such a set can be found, which here is a bottleneck path (M. Pollack, "The
 * maximum capacity through a network", Operations Research 8, 1960): the highest threshold over which the
 * goal can be reached is found by bisection, then the shortest ways above it are compared. The work grows with ways ×
 * their length × steps of the network × the logarithm of different strengths, never with the number of ways there are.
 */
export function strongestWays(network: Network, start: number, goal: number, bounds: Bounds): Way[] {
  const search = makeSearch(network, goal, bounds.longest);
  const found: Way[] = [];
  const candidates = new Map<string, Candidate>();
  const consider = (root: Way, taken: ReadonlySet<number>) => {
    const way = search(root, taken);
    if (way) candidates.set(way.way.join(' '), way);
  };
  consider([start], new Set());
  while (found.length < bounds.most && candidates.size > 0) {
    const best = bestOf([...candidates.values()]);
    candidates.delete(best.way.join(' '));
    found.push(best.way);
    for (let i = 1; i < best.way.length; i++) {
      const root = best.way.slice(0, i);
      const same = found.filter((way) => root.every((place, j) => way[j] === place));
      consider(root, new Set(same.map((way) => way[i] ?? -1)));
    }
  }
  return found;
}

type Search = (root: Way, taken: ReadonlySet<number>) => Candidate | null;

/** Finds the best way that begins with a root and goes on to none of the places that are taken; null where there is none. */
function makeSearch(network: Network, goal: number, longest: number): Search {
  const strongestFirst = network.map((steps) => steps.toSorted((a, b) => b.strength - a.strength));
  const levels = [...new Set(network.flatMap((steps) => steps.map(({ strength }) => strength)))].toSorted(
    (a, b) => b - a,
  );
  return (root, taken) => {
    const spur = root.at(-1) ?? -1;
    const strengths = strengthsAlong(network, root);
    const weakest = Math.min(...strengths);
    const left = longest - strengths.length;
    /** The steps from the root that lead to the goal over steps of at least this strength, and how far it is then. */
    const over = (least: number) => {
      const above = distances(strongestFirst, goal, least, root, left - 1);
      const ahead = (strongestFirst[spur] ?? []).filter(
        ({ to, strength }) => strength >= least && !taken.has(to) && (above[to] ?? -1) >= 0,
      );
      return { above, ahead };
    };
    const usable = levels.filter((level) => level <= weakest);
    const least = firstThat(usable, (level) => over(level).ahead.length > 0);
    if (least === undefined) return null;
    const { above, ahead } = over(least);
    const shortest = ahead.reduce((steps, { to }) => Math.min(steps, above[to] ?? Infinity), Infinity);
    const tail = tails(strongestFirst, above, least);
    const nearest = ahead.filter(({ to }) => above[to] === shortest);
    return bestOf(nearest.map((step) => prepend(root, strengths, step, tail(step.to))));
  };
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

/** Steps to the goal from every place over steps of at least this strength, round the places of a root; -1 = none so short. */
function distances(network: Network, goal: number, least: number, root: Way, farthest: number): Int32Array {
  const steps = new Int32Array(network.length).fill(-1);
  steps[goal] = 0;
  const queue = [goal];
  for (const place of queue) {
    const next = (steps[place] ?? 0) + 1;
    if (next > farthest) break;
    for (const { to, strength } of network[place] ?? []) {
      if (strength < least) break;
      if (steps[to] !== -1 || root.includes(to)) continue;
      steps[to] = next;
      queue.push(to);
    }
  }
  return steps;
}

/**
 * The best of the shortest ways from a place to the goal. Two ways of one length keep their order when the same step is
 * put before both, so that of each neighbour only its best way counts.
 */
function tails(network: Network, above: Int32Array, least: number): (place: number) => Candidate {
  const known = new Map<number, Candidate>();
  return function from(place): Candidate {
    const before = known.get(place);
    if (before) return before;
    const left = above[place] ?? 0;
    const nearer = (network[place] ?? []).filter(
      ({ to, strength }) => strength >= least && above[to] === left - 1,
    );
    const best =
      left === 0
        ? { way: [place], strengths: [] }
        : bestOf(nearer.map((step) => prepend([place], [], step, from(step.to))));
    known.set(place, best);
    return best;
  };
}

function bestOf(ways: readonly Candidate[]): Candidate {
  return ways.reduce((a, b) => (compare(b, a) < 0 ? b : a));
}

function prepend(root: Way, strengths: readonly number[], step: Step, tail: Candidate): Candidate {
  return {
    way: [...root, ...tail.way],
    strengths: [...strengths, step.strength, ...tail.strengths].toSorted((a, b) => a - b),
  };
}

function strengthsAlong(network: Network, way: Way): number[] {
  return way
    .slice(1)
    .map((to, i) => network[way[i] ?? -1]?.find((step) => step.to === to)?.strength ?? -Infinity);
}

/** Less than zero where the first is the better. */
function compare(a: Candidate, b: Candidate): number {
  const weakest = (b.strengths[0] ?? 0) - (a.strengths[0] ?? 0);
  return (
    weakest ||
    a.way.length - b.way.length ||
    firstDifference(b.strengths, a.strengths) ||
    firstDifference(a.way, b.way)
  );
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, place) => value !== b[place]);
  return i === -1 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}
