import { eventsOf, type TimedEvent } from '../../../src/query/events.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { byImportance } from '../../../src/query/importance.ts';
import type { Bin } from '../../../src/query/timeline.ts';
import { isFilled } from './marks.ts';
import { placeCards, type PlacedCard } from './placeCards.ts';
import { placeOf, type Plot } from './plot.ts';

/** An event on a card, in pixels of the drawing. */
export interface EventCard extends PlacedCard {
  event: TimedEvent;
  top: number;
  /** How many other events of its bar it stands for. */
  more: number;
}

export const cardSize = { width: 168, height: 50, gap: 6 };

/** The events that find room on cards, from left to right, and the bars in whose place they stand. */
export interface Cards {
  cards: readonly EventCard[];
  /** The first days of those bars. */
  bars: ReadonlySet<string>;
}

export function cardsOf(index: GraphIndex, bins: readonly Bin[], plot: Plot): Cards {
  const events = new Map<string, TimedEvent>();
  const groups = bins.filter(isFilled).map((bin) => {
    const { x, width } = placeOf(plot, bin);
    const cards = firstToTell(index, eventsOf(bin.dated)).map((event) => {
      events.set(event.key, event);
      return { key: event.key, x: middleOf(event, bin, plot) };
    });
    return { key: bin.from, left: x, right: x + width, cards };
  });
  const lanes = Math.floor((plot.base - plot.top) / (cardSize.height + cardSize.gap));
  const placed = placeCards(groups, { ...cardSize, left: 4, right: plot.width - 4, lanes });
  const cards = groups.flatMap((group) => {
    const shown = placed.get(group.key) ?? [];
    const more = shown.length > 0 ? group.cards.length - shown.length : 0;
    return shown.flatMap((card) => {
      const event = events.get(card.key);
      return event ? [{ ...card, event, more, top: topOf(card.lane, plot) }] : [];
    });
  });
  return { cards: cards.toSorted((a, b) => a.x - b.x || a.lane - b.lane), bars: new Set(placed.keys()) };
}

/** What is most worth telling stands for the others where there is no room for all. */
function firstToTell(index: GraphIndex, events: readonly TimedEvent[]): TimedEvent[] {
  const relations = byImportance(
    index,
    events.map(({ relation }) => get(index.relations, relation)),
  ).map(({ id }) => id);
  return events.toSorted((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
}

function middleOf({ earliest, latest }: TimedEvent, bin: Bin, plot: Plot): number {
  const { x, width } = placeOf(plot, { from: earliest ?? bin.from, to: latest ?? bin.to });
  return x + width / 2;
}

function topOf(lane: number, { base }: Plot): number {
  return base - (lane + 1) * (cardSize.height + cardSize.gap);
}
