import { useMemo } from 'react';
import { eventsOf, type TimedEvent } from '../../../src/query/events.ts';
import { inRange } from '../../../src/query/timeline.ts';
import { show } from '../../../src/view/actions.ts';
import { figure } from '../../words/figures.ts';
import { timelineTexts } from '../../words/texts/timeline.ts';
import { ViewLink } from '../ViewLink.tsx';
import { EventLink, EventQuote } from './Event.tsx';
import type { TimelineModel } from './useTimelineModel.ts';

/** More are found more easily in the table. */
const mostListed = 40;

/** What is only known to be before something comes after what has a date. */
function datedFirst(events: readonly TimedEvent[]): TimedEvent[] {
  return events.toSorted((a, b) => Number(a.earliest === null) - Number(b.earliest === null));
}

/** What happened, one under the other with its words, where the line is too short for cards; its heading shows that there is more below. */
export function EventList({ model }: { model: TimelineModel }) {
  const { entries, range } = model;
  const events = useMemo(() => datedFirst(eventsOf(inRange(entries, range).within)), [entries, range]);
  const rest = events.length - mostListed;
  if (events.length === 0) return null;
  return (
    <>
      <h3>{timelineTexts.listed(events.length)}</h3>
      <ol className="event-list" aria-label={timelineTexts.events}>
        {events.slice(0, mostListed).map((event) => (
          <li key={event.key} data-approximate={event.earliest !== event.latest}>
            <EventLink event={event} />
            <EventQuote event={event} />
          </li>
        ))}
        {rest > 0 && (
          <li>
            <ViewLink to={show('table')}>{timelineTexts.rest(figure(rest))}</ViewLink>
          </li>
        )}
      </ol>
    </>
  );
}
