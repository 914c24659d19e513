import { narrow } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useIndex, useView } from '../../state/store.ts';
import { exclusions } from '../../state/view.ts';
import { words } from '../../words/catalogue.ts';

/** What the connections may not run over. */
export function LeaveOut() {
  const { families } = useIndex().graph.vocabulary;
  const without = useView((view) => view.without);
  const structured = families.some(({ id }) => id === 'structure');
  return (
    <fieldset className="leave-out">
      <legend>{words.connections.leaveOut}</legend>
      {exclusions
        .filter((exclusion) => exclusion !== 'structure' || structured)
        .map((exclusion) => (
          <label key={exclusion}>
            <input
              type="checkbox"
              checked={without.includes(exclusion)}
              onChange={({ target }) => {
                const others = without.filter((other) => other !== exclusion);
                go(narrow({ without: target.checked ? [...others, exclusion].toSorted() : others }));
              }}
            />
            <span>{words.connections.exclusions[exclusion]}</span>
          </label>
        ))}
    </fieldset>
  );
}
