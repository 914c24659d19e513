import { overlaps, type Bounds } from '../model/edtf.ts';
import type { RelationId, Statement, StatementId } from '../model/types.ts';
import { countOf, daysOf, stepOf, type Days } from './calendar.ts';
import { isWithin } from './dateFilter.ts';
import { noFilter, applyFilter, spanOn, type Clock, type ClockSpan } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import type { Window } from './timeWindow.ts';

/** A statement where it stands on a clock. */
export interface Entry extends ClockSpan {
  statement: Statement;
  relation: RelationId;
}

/** One unit of a timeline, with what is certain to lie in it. */
export interface Bin extends Days {
  step: number;
  dated: Entry[];
}

/** Statements with the same days, which are not all in one unit; null = open on that side. */
export interface Stretch extends Bounds {
  entries: Entry[];
}

/**
 * Statements on a timeline, each in one place.
 *
 * A bin counts what is certain to lie in it: a date known to the year is in the bar of its year, and in no bar of a
 * month or day. Where the bins are finer than a date, or a date has an open end, it is a stretch. So no bar holds a
 * share of a statement, and none pretends to a day that no text gives.
 */
export interface Timeline {
  bins: Bin[];
  /** The longest first. */
  stretches: Stretch[];
  /** Beyond the window. */
  earlier: Entry[];
  later: Entry[];
}

/** Statements on a clock, in the order of the set. */
export function entriesOn(index: GraphIndex, clock: Clock, statements: Iterable<StatementId>): Entry[] {
  return [...statements].map((id) => {
    const statement = get(index.statements, id);
    return { ...spanOn(clock, statement, index), statement, relation: get(index.relationOf, id).id };
  });
}

/** Those that bear a date of their own on the clock. */
export function datedIn(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ own }) => own);
}

/** The days between the earliest and the latest date on a clock, filters aside; null where there is no date at all. */
export function extentOn(index: GraphIndex, clock: Clock): Days | null {
  const entries = datedIn(entriesOn(index, clock, applyFilter(index, noFilter).statements));
  const days = entries.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  const sorted = days.toSorted();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Places every statement in or beside a window. @param entries with dates of their own */
export function timelineOf(entries: readonly Entry[], window: Window): Timeline {
  const first = stepOf(window.from, window.unit);
  const bins = Array.from({ length: countOf(window, window.unit) }, (_, i): Bin => {
    return { step: first + i, ...daysOf(first + i, window.unit), dated: [] };
  });
  const line: Timeline = { bins, stretches: [], earlier: [], later: [] };
  const stretches = new Map<string, Stretch>();
  for (const entry of entries) place(entry, line, stretches, window);
  line.stretches = [...stretches.values()].toSorted(byLength);
  return line;
}

function place(entry: Entry, line: Timeline, stretches: Map<string, Stretch>, window: Window): void {
  const { earliest, latest } = entry;
  if (latest !== null && latest < window.from) line.earlier.push(entry);
  else if (earliest !== null && earliest > window.to) line.later.push(entry);
  else {
    const bin = binOf(entry, line.bins, window);
    if (bin) bin.dated.push(entry);
    else {
      const key = `${earliest}/${latest}`;
      const stretch = stretches.get(key);
      if (stretch) stretch.entries.push(entry);
      else stretches.set(key, { earliest, latest, entries: [entry] });
    }
  }
}

/** The bin that holds all days of an entry; none where they reach over two bins or have an open end. */
function binOf({ earliest, latest }: Bounds, bins: readonly Bin[], { unit }: Window): Bin | undefined {
  if (earliest === null || latest === null) return undefined;
  const step = stepOf(earliest, unit);
  return step === stepOf(latest, unit) ? bins[step - (bins[0]?.step ?? 0)] : undefined;
}

function byLength(a: Stretch, b: Stretch): number {
  return lengthOf(b) - lengthOf(a) || (a.earliest ?? '').localeCompare(b.earliest ?? '');
}

function lengthOf({ earliest, latest }: Bounds): number {
  return earliest === null || latest === null ? Infinity : stepOf(latest, 'day') - stepOf(earliest, 'day');
}

/** Statements by how their days lie to a range; those that do not touch it are left out. */
export interface InRange {
  /** All of their days lie in it. */
  within: Entry[];
  /** Some of their days lie outside. */
  reaching: Entry[];
}

export function inRange(entries: readonly Entry[], range: Bounds): InRange {
  const touching = entries.filter((entry) => overlaps(entry, range));
  return {
    within: touching.filter((entry) => isWithin(entry, range)),
    reaching: touching.filter((entry) => !isWithin(entry, range)),
  };
}

/** How many relations the statements speak of. */
export function relationsIn(entries: readonly Entry[]): RelationId[] {
  return [...new Set(entries.map(({ relation }) => relation))];
}

/**
 * Where a range goes when time is played: its end moves to the next bin that holds something, or to the one before;
 * its start follows at the same distance, or stays where what came before is kept.
 * @param range null = none chosen yet. @returns null at the end of the line
 */
export function nextRange(
  bins: readonly Bin[],
  range: Days | null,
  { back, keep, holds }: { back: boolean; keep: boolean; holds: (bin: Bin) => boolean },
): Days | null {
  const first = range ? bins.findIndex((bin) => bin.to >= range.from) : -1;
  const last = range ? bins.findLastIndex((bin) => bin.from <= range.to) : -1;
  const target = back
    ? bins.findLastIndex((bin, i) => i < last && holds(bin))
    : bins.findIndex((bin, i) => i > last && holds(bin));
  const length = first === -1 || last < first ? 1 : last - first + 1;
  const start = keep && first !== -1 ? Math.min(first, target) : Math.max(0, target - length + 1);
  const [from, to] = [bins[start], bins[target]];
  return from && to ? { from: from.from, to: to.to } : null;
}
