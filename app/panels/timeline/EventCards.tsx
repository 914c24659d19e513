import { useCallback, useState } from 'react';
import { overlaps } from '../../../src/model/edtf.ts';
import { arrowTarget } from '../../ui/arrowKeys.ts';
import { timelineTexts } from '../../words/texts/timeline.ts';
import { cardSize, type EventCard } from './cards.ts';
import { EventLink, EventQuote } from './Event.tsx';
import type { Mark } from './marks.ts';
import type { Plot } from './plot.ts';
import type { TimelineModel } from './useTimelineModel.ts';

interface Props {
  cards: readonly EventCard[];
  model: TimelineModel;
  plot: Plot;
  /** What is pointed at or has the focus; null = none. */
  onPoint: (mark: Mark | null) => void;
}

/** As the style sheet has it, in pixels. */
const quoteWidth = 300;

const along: Partial<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

/** What happened, on cards over the line: one stop of Tab, arrows go from one to the next; pointing at one shows its words. */
export function EventCards({ cards, model, plot, onPoint }: Props) {
  const [at, setAt] = useState(0);
  const place = Math.min(at, cards.length - 1);
  return (
    <ol className="event-cards" aria-label={timelineTexts.events} ref={useArrows(setAt)}>
      {cards.map((card, i) => (
        <li
          key={card.key}
          data-approximate={card.event.earliest !== card.event.latest}
          data-outside={!overlaps(card.event, model.range)}
          data-end={card.left + quoteWidth > plot.width}
          data-low={card.top > plot.axis / 2}
          style={{ left: card.left, top: card.top, width: cardSize.width, height: cardSize.height }}
          ref={(element) => pointedAt(element, (isOn) => onPoint(isOn ? markOf(card) : null))}
        >
          <EventLink event={card.event} more={card.more} tabIndex={i === place ? 0 : -1} isOnCard />
          <EventQuote event={card.event} isOnCard />
        </li>
      ))}
    </ol>
  );
}

/** Arrows go from card to card; the one that has the focus is the stop of Tab. */
function useArrows(setAt: (at: number) => void): (list: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (list) => {
      const links = () => [...(list?.querySelectorAll<HTMLElement>('li > a') ?? [])];
      const onKey = (event: KeyboardEvent) => {
        const from = links().findIndex((link) => link === document.activeElement);
        const to =
          from < 0 ? null : arrowTarget({ key: along[event.key] ?? event.key }, from, links().length - 1);
        if (to === null) return;
        links()[to]?.focus();
        setAt(to);
        event.preventDefault();
      };
      list?.addEventListener('keydown', onKey);
      return () => list?.removeEventListener('keydown', onKey);
    },
    [setAt],
  );
}

/** Tells when a mouse comes to an element and when it leaves. */
function pointedAt(element: HTMLElement | null, tell: (isOn: boolean) => void): () => void {
  const enter = ({ pointerType }: PointerEvent) => pointerType !== 'touch' && tell(true);
  const leave = () => tell(false);
  element?.addEventListener('pointerenter', enter);
  element?.addEventListener('pointerleave', leave);
  return () => {
    element?.removeEventListener('pointerenter', enter);
    element?.removeEventListener('pointerleave', leave);
  };
}

/** What is lifted in the drawing of the graph; the card says by itself what it is. */
function markOf({ key, event, left, top }: EventCard): Mark {
  return { key, days: event, name: '', entries: event.entries, x: left, y: top, ...cardSize };
}
