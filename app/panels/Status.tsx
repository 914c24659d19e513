import { isNarrowed } from '../../src/query/filter.ts';
import { isFocused } from '../../src/query/focus.ts';
import { acts } from '../state/acts.ts';
import { showAll } from '../state/arranging.ts';
import { clearFilter } from '../state/changes.ts';
import { go } from '../state/navigate.ts';
import { useShown } from '../state/shown.ts';
import { useIndex, useStore } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { boundsOf } from '../../src/query/calendar.ts';
import { spanOn } from '../../src/query/filter.ts';
import { get } from '../../src/query/graphIndex.ts';
import { useMoving } from '../state/moving.ts';
import { words } from '../words/catalogue.ts';
import { focusWords } from '../words/focus.ts';
import { rangeWords } from '../words/ranges.ts';
import { subjectWords } from '../words/selection.ts';

/** A long address may be wrong in hundreds of places, and the drawing needs the room. */
const mostNotices = 6;

/** How much is shown, by which filter and focus, with the way back to everything; and what else is to be told. */
export function Status() {
  const index = useIndex();
  const view = useStore((state) => state.view);
  const subject = subjectWords(index, view);
  const moving = useMoving((state) => state.moving);
  const status = useStatusWords();
  return (
    <div className="status">
      <output aria-live={moving ? 'off' : undefined}>
        {status}
        {subject !== null && (
          <span className="unseen">
            {view.selected ? words.status.selected(subject) : words.status.asked(subject)}
          </span>
        )}
      </output>
      {isNarrowed(view) && (
        <button type="button" className="quiet" onClick={() => go(clearFilter)}>
          {words.status.clear}
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
      <Notices />
    </div>
  );
}

/** How much is shown, and by which filter and focus. */
export function useStatusWords(): string {
  const index = useIndex();
  const shown = useShown();
  const view = useStore((state) => state.view);
  const dated = view.from !== null || view.to !== null;
  const range = rangeWords(boundsOf(view.from, view.to));
  const borrowed = dated
    ? [...shown.statements].filter((id) => !spanOn(view.clock, get(index.statements, id), index).own).length
    : 0;
  return [
    words.status.shown(shown.relations.size, index.relations.size),
    range && `, ${words.timeline.statusRange(range)}${words.timeline.statusClocks[view.clock]}`,
    borrowed > 0 ? words.status.borrowed(borrowed) : '',
    ...focusWords(index, view).map((part) => `; ${part}`),
    isWhole(view) && (isNarrowed(view) || isFocused(view)) ? words.status.notHere : '',
  ].join('');
}

/** Whether the view that is open is of the whole collection, whatever is filtered. */
function isWhole({ view, article }: View): boolean {
  return article === null && (view === 'compare' || view === 'sources');
}

/** What the reader is to be told once. */
export function Notices() {
  const notices = useStore((state) => state.notices);
  const more = notices.length - mostNotices;
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="alert">
      <ul>
        {notices.slice(0, mostNotices).map((notice) => (
          <li key={notice} dir="auto">
            {notice}
          </li>
        ))}
        {more > 0 && <li>{words.status.moreNotices(more)}</li>}
      </ul>
      <button type="button" className="quiet" onClick={() => useStore.setState({ notices: [] })}>
        {words.status.dismiss}
      </button>
    </div>
  );
}
