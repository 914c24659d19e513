/** Events that stand together, in pixels: as cards where all of them find room, else as a bar. */
export interface CardGroup {
  key: string;
  /** The column of the bar. */
  left: number;
  right: number;
  cards: readonly { key: string; x: number }[];
}

/** Where cards may stand. */
export interface CardRoom {
  left: number;
  right: number;
  width: number;
  gap: number;
  lanes: number;
}

export interface PlacedCard {
  key: string;
  left: number;
  /** From the axis upwards. */
  lane: number;
  /** The point on the axis that it tells of; it stands over it. */
  x: number;
}

interface Taken {
  from: number;
  to: number;
}

/** With more, bars are what can be read. */
const mostGroups = 40;

/** How much of a group stands on cards. */
type Amount = 'all' | 'first' | 'none';
const less: Record<Amount, Amount> = { all: 'first', first: 'none', none: 'none' };

/**
 * Puts the events of each group on cards over their places, no two over one another and none over a bar. Where there is no
 * room for all of a group its first stands for it; a group without room for that one is left out, and so a bar.
 */
export function placeCards(groups: readonly CardGroup[], room: CardRoom): Map<string, PlacedCard[]> {
  if (groups.length > mostGroups || room.lanes < 1 || room.right - room.left < room.width) return new Map();
  const amounts = new Map<CardGroup, Amount>(groups.map((group) => [group, 'all']));
  for (;;) {
    const placed = attempt(groups, amounts, room);
    if (placed instanceof Map) return placed;
    amounts.set(placed, less[amounts.get(placed) ?? 'first']);
  }
}

/** Places whatever is no bar, the smallest groups first. @returns the group that gives way where there is no room */
function attempt(
  groups: readonly CardGroup[],
  amounts: ReadonlyMap<CardGroup, Amount>,
  room: CardRoom,
): Map<string, PlacedCard[]> | CardGroup {
  const wantedOf = (group: CardGroup) =>
    amounts.get(group) === 'first' ? group.cards.slice(0, 1) : group.cards;
  const fixed = groups
    .filter((group) => amounts.get(group) === 'none')
    .map(({ left, right }) => ({ from: left, to: right }));
  const lanes: Taken[][] = Array.from({ length: room.lanes }, () => [...fixed]);
  const placed = new Map<string, PlacedCard[]>();
  const wanted = groups
    .filter((group) => amounts.get(group) !== 'none')
    .toSorted((a, b) => wantedOf(a).length - wantedOf(b).length);
  for (const group of wanted) {
    const cards = wantedOf(group).map(({ key, x }) => placeOne(key, x, lanes, room));
    const whole = cards.filter((card) => card !== null);
    // The one that needs the most room gives way, so that the others find theirs.
    if (whole.length < cards.length) return wanted.at(-1) ?? group;
    placed.set(group.key, whole);
  }
  return placed;
}

function placeOne(key: string, x: number, lanes: Taken[][], room: CardRoom): PlacedCard | null {
  for (const [lane, taken] of lanes.entries()) {
    const left = freeLeft(x, taken, room);
    if (left === null) continue;
    taken.push({ from: left, to: left + room.width });
    return { key, left, lane, x };
  }
  return null;
}

/** The place nearest to the middle in which a card still stands over its point; null where a lane has none. */
function freeLeft(x: number, taken: readonly Taken[], { left, right, width, gap }: CardRoom): number | null {
  const middle = x - width / 2;
  const beside = taken.flatMap(({ from, to }) => [to + gap, from - gap - width]);
  const [found] = [middle, x - width, x, left, right - width, ...beside]
    .filter((at) => at >= left && at + width <= right && at <= x && at + width >= x)
    .filter((at) => taken.every(({ from, to }) => at >= to + gap || at + width + gap <= from))
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return found ?? null;
}
