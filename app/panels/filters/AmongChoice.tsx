import type { Among } from '../../../src/query/agreement.ts';
import { setFilter } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useView } from '../../state/store/store.ts';
import { filterTexts } from '../../words/texts/filters.ts';

const choices: readonly Among[] = ['any', 'only', 'all'];

/** How the sources that are on are meant, and whether only what they tell differently is shown. */
export function AmongChoice() {
  const among = useView((view) => view.among);
  const differing = useView((view) => view.differing);
  return (
    <>
      <fieldset className="among">
        <legend>{filterTexts.among.label}</legend>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="among"
              checked={among === choice}
              onChange={() => dispatch(setFilter({ among: choice }))}
            />
            <span>{filterTexts.among[choice]}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={differing}
          onChange={(event) => dispatch(setFilter({ differing: event.target.checked }))}
        />
        <span>{filterTexts.differing}</span>
      </label>
    </>
  );
}
