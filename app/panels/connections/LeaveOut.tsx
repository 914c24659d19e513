import { setView } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { exclusions } from '../../../src/view/view.ts';
import { connectionTexts } from '../../words/texts/connections.ts';

/** What the connections may not run over. */
export function LeaveOut() {
  const { families } = useIndex().graph.vocabulary;
  const without = useView((view) => view.without);
  const structured = families.some(({ id }) => id === 'structure');
  return (
    <fieldset className="leave-out">
      <legend>{connectionTexts.leaveOut}</legend>
      {exclusions
        .filter((exclusion) => exclusion !== 'structure' || structured)
        .map((exclusion) => (
          <label key={exclusion}>
            <input
              type="checkbox"
              checked={without.includes(exclusion)}
              onChange={({ target }) => {
                const others = without.filter((other) => other !== exclusion);
                dispatch(setView({ without: target.checked ? [...others, exclusion].toSorted() : others }));
              }}
            />
            <span>{connectionTexts.exclusions[exclusion]}</span>
          </label>
        ))}
    </fieldset>
  );
}
