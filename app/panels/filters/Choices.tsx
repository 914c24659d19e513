import { useMemo } from 'react';
import { tally, type FacetName, type Tally } from '../../../src/query/facets.ts';
import { narrowList } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex, useView } from '../../state/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { words } from '../../words/catalogue.ts';

export interface Choice {
  id: string;
  label: string;
  /** The place of its sign among the kinds. */
  shape?: number;
}

interface Props {
  name: FacetName;
  label: string;
  choices: readonly Choice[];
}

const none: Tally = { all: 0, shown: 0 };

/** Values that are switched off and on, each with how much of it there is and how much is shown. */
export function Choices({ name, label, choices }: Props) {
  const index = useIndex();
  const shown = useShown();
  const chosen: readonly string[] = useView((view) => view[name]);
  const tallies = useMemo(() => tally(index, shown, name), [index, shown, name]);
  const all = choices.map((choice) => choice.id);
  const on = chosen.length === 0 ? all : chosen;
  const put = (ids: readonly string[]) => go(narrowList(name, ids, all));
  return (
    <fieldset className="choices">
      <legend className="unseen">{label}</legend>
      {choices.map((choice) => {
        const { all: of, shown: some } = tallies.get(choice.id) ?? none;
        const isOn = on.includes(choice.id);
        return (
          <div key={choice.id} className="choice">
            <label>
              <input
                type="checkbox"
                checked={isOn}
                disabled={isOn && on.length === 1}
                onChange={() => put(isOn ? on.filter((id) => id !== choice.id) : [...on, choice.id])}
              />
              {choice.shape !== undefined && <ShapeIcon position={choice.shape} />}
              <span dir="auto">{choice.label}</span>
            </label>
            {name !== 'kinds' && (
              <button
                type="button"
                className="quiet"
                aria-label={words.filters.onlyThis(choice.label)}
                onClick={() => put([choice.id])}
              >
                {words.filters.only}
              </button>
            )}
            <small>{words.filters.shownOf(some, of)}</small>
          </div>
        );
      })}
      {chosen.length > 0 && (
        <button type="button" className="quiet" onClick={() => put([])}>
          {words.filters.showAll}
        </button>
      )}
    </fieldset>
  );
}
