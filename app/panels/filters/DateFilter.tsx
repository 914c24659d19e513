import { hasRange } from '../../../src/query/dateFilter.ts';
import type { Clock } from '../../../src/query/filter.ts';
import { setFilter } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useStore, useView } from '../../state/store/store.ts';
import { dateFilterTexts } from '../../words/texts/dateFilter.ts';
import { BesideRange } from '../BesideRange.tsx';
import { Folded } from './Folded.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { WhenField } from './WhenField.tsx';

/** Narrows to a span of days on one of the three clocks. */
export function DateFilter() {
  const clock = useView((view) => view.clock);
  const ranged = useStore((state) => hasRange(state.view));
  return (
    <fieldset className="dates">
      <legend className="unseen">{dateFilterTexts.title}</legend>
      <WhenField />
      <label className="clock">
        {dateFilterTexts.clock}{' '}
        <select
          value={clock}
          onChange={(event) => dispatch(setFilter({ clock: clockOf(event.target.value) }))}
        >
          {Object.entries(dateFilterTexts.clocks).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {ranged ? (
        <div className="beside-range">
          <BesideRange />
        </div>
      ) : (
        <UndatedChoice />
      )}
      <Folded label={dateFilterTexts.choose}>{() => <PeriodChoice />}</Folded>
    </fieldset>
  );
}

/** Without a range everything is shown; what bears no date can be left out. */
function UndatedChoice() {
  const hidden = useView((view) => view.undated === 'hide');
  return (
    <label>
      <input
        type="checkbox"
        checked={hidden}
        onChange={(event) => dispatch(setFilter({ undated: event.target.checked ? 'hide' : null }))}
      />
      <span>{dateFilterTexts.undated}</span>
    </label>
  );
}

function clockOf(value: string): Clock {
  return value === 'said' || value === 'published' ? value : 'event';
}
