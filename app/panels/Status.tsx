import { isNarrowed } from '../../src/query/filter.ts';
import { isFocused } from '../../src/query/focus.ts';
import { acts } from '../state/acts.ts';
import { showAll } from '../state/arranging.ts';
import { clearFilter } from '../state/changes.ts';
import { go } from '../state/navigate.ts';
import { useShown } from '../state/shown.ts';
import { useIndex, useStore } from '../state/store.ts';
import { spanOn } from '../../src/query/filter.ts';
import { get } from '../../src/query/graphIndex.ts';
import { words } from '../words/catalogue.ts';
import { focusWords } from '../words/focus.ts';
import { count } from '../words/sentences.ts';
import { selectionWords } from '../words/selection.ts';

/** How much the filter lets through, and the parts of the address that were not understood. */
export function Status() {
  const index = useIndex();
  const shown = useShown();
  const view = useStore((state) => state.view);
  const notices = useStore((state) => state.notices);
  const dated = view.from !== null || view.to !== null;
  const borrowed = dated
    ? [...shown.statements].filter((id) => !spanOn(view.clock, get(index.statements, id), index).own).length
    : 0;
  return (
    <div className="status">
      <output>
        {shown.relations.size} of {index.relations.size} relations shown
        {borrowed > 0 &&
          `; ${count(borrowed, 'statement')} by the date of their story, for want of their own`}
        {focusWords(index, view).map((part) => `; ${part}`)}
        {view.selected && <span className="unseen">. Selected: {selectionWords(index, view.selected)}</span>}
      </output>
      {isNarrowed(view) && (
        <button type="button" className="quiet" onClick={() => go(clearFilter)}>
          Clear filters
        </button>
      )}
      {view.hidden.length > 0 && (
        <button type="button" className="quiet" onClick={acts.unhide}>
          {words.focus.unhideAll}
        </button>
      )}
      {isFocused(view) && (
        <button type="button" className="quiet" onClick={() => go(showAll)}>
          {words.focus.showAll}
        </button>
      )}
      {notices.length > 0 && (
        <div className="notices" role="alert">
          <ul>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <button type="button" className="quiet" onClick={() => useStore.setState({ notices: [] })}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
