import type { Statement, StatementTime, Story } from './types.ts';

/**
 * Where a statement stands in time.
 *
 * A date that the text gives, with a bound on at least one side, is the time of the event; a side without a bound
 * stays open, and the story's date never fills it. A statement without a date, or with words that no one could
 * resolve to any bound, is placed by its story's publication and marked `report`: it is undated on the event clock.
 * Both sides are null where the story's date is not known either.
 */
export function statementTime({ when }: Pick<Statement, 'when'>, story: Story): StatementTime {
  if (when && (when.earliest !== null || when.latest !== null)) {
    return { from: when.earliest, to: when.latest, of: 'event' };
  }
  return { from: story.published.earliest, to: story.published.latest, of: 'report' };
}

/** Whether the text gives a date of its own: that it was before the story was published says no more than the story. */
export function isDated({ time, when }: Pick<Statement, 'time' | 'when'>): boolean {
  return time.of === 'event' && !(when?.basis === 'bounded' && when.earliest === null);
}
