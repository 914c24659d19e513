import { relationsIn, type Entry } from './timeline.ts';

/** A year or month, as the address spells it, in which something is dated. */
export interface Period {
  date: string;
  /** How many relations have a statement whose days all lie in it. */
  relations: number;
}

/** Each year in which something is dated, the latest first, with those of its months that hold something. */
export function periodsOf(entries: readonly Entry[]): Period[] {
  const found = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const date of periodsHolding(entry)) found.set(date, [...(found.get(date) ?? []), entry]);
  const periods = [...found].map(([date, held]) => ({ date, relations: relationsIn(held).length }));
  return periods.toSorted(latestFirst);
}

/** The year that holds all days of an entry, and the month. */
function periodsHolding({ own, earliest, latest }: Entry): string[] {
  if (!own || earliest === null || latest === null) return [];
  return [4, 7].map((length) => earliest.slice(0, length)).filter((date) => latest.startsWith(date));
}

/** A year comes before its months. */
function latestFirst(a: Period, b: Period): number {
  const [yearA, yearB] = [a.date.slice(0, 4), b.date.slice(0, 4)];
  if (yearA !== yearB) return yearA < yearB ? 1 : -1;
  if (a.date.length !== b.date.length) return a.date.length - b.date.length;
  return a.date < b.date ? 1 : -1;
}
