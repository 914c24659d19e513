import { firmnessRank } from '../model/firmness.ts';
import type { Bounds } from '../model/edtf.ts';
import type { RelationId, Statement } from '../model/types.ts';
import type { Entry } from './timeline.ts';

/** What happened at a date: all that is said of one relation for the same days. */
export interface TimedEvent extends Bounds {
  key: string;
  relation: RelationId;
  /** The firmest of what is said. */
  statement: Statement;
  entries: readonly Entry[];
}

/** The events that statements tell of, the earliest first; what has an open beginning comes before all. */
export function eventsOf(entries: readonly Entry[]): TimedEvent[] {
  const events = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.relation} ${entry.earliest}/${entry.latest}`;
    events.set(key, [...(events.get(key) ?? []), entry]);
  }
  return [...events].map(([key, told]) => eventOf(key, told)).toSorted(byTime);
}

function eventOf(key: string, entries: readonly Entry[]): TimedEvent {
  const [first] = entries.toSorted(
    (a, b) => firmnessRank(b.statement.modality) - firmnessRank(a.statement.modality),
  );
  if (!first) throw new Error(`Nothing is told of ${key}.`);
  const { earliest, latest, relation, statement } = first;
  return { key, earliest, latest, relation, statement, entries };
}

function byTime(a: TimedEvent, b: TimedEvent): number {
  return order(a.earliest, b.earliest) || order(a.latest, b.latest);
}

function order(a: string | null, b: string | null): number {
  return (a ?? '').localeCompare(b ?? '');
}
