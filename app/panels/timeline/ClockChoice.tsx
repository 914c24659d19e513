import { useId } from 'react';
import type { Clock } from '../../../src/query/filter.ts';
import { setFilter } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useView } from '../../state/store/store.ts';
import { dateFilterTexts } from '../../words/texts/dateFilter.ts';

const clocks: readonly Clock[] = ['event', 'said', 'published'];

/** Which of the three clocks the timeline and the filter go by. */
export function ClockChoice() {
  const chosen = useView((view) => view.clock);
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="unseen">{dateFilterTexts.clock}</legend>
      {clocks.map((clock) => (
        <label key={clock}>
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={clock === chosen}
            onChange={() => dispatch(setFilter({ clock }))}
          />
          <span>{dateFilterTexts.clocks[clock]}</span>
        </label>
      ))}
    </fieldset>
  );
}
