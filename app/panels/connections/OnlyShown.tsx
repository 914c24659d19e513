import { useMemo } from 'react';
import { noFilter, shown as shownBy } from '../../../src/query/filter.ts';
import { showEverything } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';

/** Says that filters narrow what counts, where they do, with the way to clear them. */
export function OnlyShown() {
  const index = useIndex();
  const shown = useShown();
  const all = useMemo(() => shownBy(index, noFilter).relations.size, [index]);
  if (shown.relations.size >= all) return null;
  return (
    <p className="only-shown">
      {words.connections.onlyShown(shown.relations.size.toLocaleString(), all.toLocaleString())}{' '}
      <button type="button" className="quiet" onClick={() => go(showEverything)}>
        {words.connections.clearFilters}
      </button>
    </p>
  );
}
