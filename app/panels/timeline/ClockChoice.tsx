import { useId } from 'react';
import type { Clock } from '../../../src/query/filter.ts';
import { narrow } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useView } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';

const clocks: readonly Clock[] = ['event', 'said', 'published'];

/** Which of the three clocks the timeline and the filter go by. */
export function ClockChoice() {
  const chosen = useView((view) => view.clock);
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="unseen">{words.timeline.clock}</legend>
      {clocks.map((clock) => (
        <label key={clock}>
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={clock === chosen}
            onChange={() => go(narrow({ clock }))}
          />
          <span>{words.timeline.clocks[clock]}</span>
        </label>
      ))}
    </fieldset>
  );
}
