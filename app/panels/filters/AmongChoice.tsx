import type { Among } from '../../../src/query/agreement.ts';
import { narrow } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useView } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';

const choices: readonly Among[] = ['any', 'only', 'all'];

/** How the sources that are on are meant, and whether only what they tell differently is shown. */
export function AmongChoice() {
  const among = useView((view) => view.among);
  const differing = useView((view) => view.differing);
  return (
    <>
      <fieldset className="among">
        <legend>{words.filters.among.label}</legend>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="among"
              checked={among === choice}
              onChange={() => go(narrow({ among: choice }))}
            />
            <span>{words.filters.among[choice]}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={differing}
          onChange={(event) => go(narrow({ differing: event.target.checked }))}
        />
        <span>{words.filters.differing}</span>
      </label>
    </>
  );
}
