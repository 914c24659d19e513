import { useMemo } from 'react';
import type { Look } from '../../../src/model/types.ts';
import { tally, type FacetName, type Tally } from '../../../src/query/facets.ts';
import { setFilterList } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { filterTexts } from '../../words/texts/filters.ts';

export interface Choice {
  id: string;
  label: string;
  /** Its sign, for a kind. */
  look?: Look;
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
  const visible = useVisible();
  const chosen: readonly string[] = useView((view) => view[name]);
  const tallies = useMemo(() => tally(index, visible, name), [index, visible, name]);
  const all = choices.map((choice) => choice.id);
  const on = chosen.length === 0 ? all : chosen;
  const put = (ids: readonly string[]) => dispatch(setFilterList(name, ids, all));
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
              {choice.look && <ShapeIcon look={choice.look} />}
              <span dir="auto">{choice.label}</span>
            </label>
            <button
              type="button"
              className="quiet"
              aria-label={filterTexts.onlyThis(choice.label)}
              onClick={() => put([choice.id])}
            >
              {filterTexts.only}
            </button>
            <small>{filterTexts.shownOf(some, of)}</small>
          </div>
        );
      })}
      {chosen.length > 0 && (
        <button type="button" className="quiet" onClick={() => put([])}>
          {filterTexts.showAll}
        </button>
      )}
    </fieldset>
  );
}
