import { useMemo } from 'react';
import { noFilter, applyFilter as shownBy } from '../../../src/query/filter.ts';
import { showEverything } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex } from '../../state/store/store.ts';
import { connectionTexts } from '../../words/texts/connections.ts';
import { figure } from '../../words/figures.ts';

/** Says that filters narrow what counts, where they do, with the way to clear them. */
export function OnlyShown() {
  const index = useIndex();
  const visible = useVisible();
  const all = useMemo(() => shownBy(index, noFilter).relations.size, [index]);
  if (visible.relations.size >= all) return null;
  return (
    <p className="only-shown">
      {connectionTexts.onlyShown(figure(visible.relations.size), figure(all))}{' '}
      <button type="button" className="quiet" onClick={() => dispatch(showEverything)}>
        {connectionTexts.clearFilters}
      </button>
    </p>
  );
}
