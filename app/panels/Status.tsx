import { lazy, Suspense, type ComponentType } from 'react';
import { filtersSet, isNarrowed } from '../../src/query/filter.ts';
import { isFocused } from '../../src/query/focus.ts';
import { BesideRange } from './BesideRange.tsx';
import { useIsWhole } from './covering.ts';
import { commands } from '../state/store/commands.ts';
import { showAll } from '../../src/view/layoutActions.ts';
import { clearFilter } from '../../src/view/actions.ts';
import { dispatch } from '../state/store/navigate.ts';
import { useBesideRange } from '../state/selectors/besideRange.ts';
import { useVisible } from '../state/selectors/visible.ts';
import type { EntityId } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { useIndex, useStore } from '../state/store/store.ts';
import { boundsOf } from '../../src/query/calendar.ts';
import { focusTexts } from '../words/texts/focus.ts';
import { statusTexts } from '../words/texts/status.ts';
import { focusWords } from '../words/focus.ts';
import { rangeWords } from '../words/ranges.ts';
import { listWords, name } from '../words/sentences.ts';
import { subjectWords } from '../words/selection.ts';
import { Fallback } from './Trouble.tsx';

const BesideKinds = lazy(async () => ({ default: (await import('./BesideKinds.tsx')).BesideKinds }));
const NoticeList = lazy(async () => ({ default: (await import('./NoticeList.tsx')).NoticeList }));

/** How much is shown, by which filter and focus, with the way back to everything; and what else is to be told. */
export function Status() {
  const index = useIndex();
  const view = useStore((state) => state.view);
  const subject = subjectWords(index, view);
  const status = useStatusWords();
  const whole = useIsWhole();
  const [, notAdded] = useAdditions();
  return (
    <div className="status">
      {/* The announcer says what is new, news first. */}
      <output aria-live="off">
        {status}
        {!whole && notAdded !== '' && <span className="unseen">{notAdded}</span>}
        {subject !== null && (
          <span className="unseen">
            {view.selected ? statusTexts.selected(subject) : statusTexts.asked(subject)}
          </span>
        )}
      </output>
      {!whole && <BesideRange />}
      {!whole && view.kinds.length > 0 && <Later of={BesideKinds} />}
      {isNarrowed(view) && (
        <button type="button" className="quiet" onClick={() => dispatch(clearFilter)}>
          {statusTexts.clear}
        </button>
      )}
      {view.hidden.length > 0 && (
        <button type="button" className="quiet" onClick={commands.unhide}>
          {focusTexts.unhideAll}
        </button>
      )}
      {isFocused(view) && (
        <button type="button" className="quiet" onClick={() => dispatch(showAll)}>
          {focusTexts.showAll}
        </button>
      )}
      <Notices />
    </div>
  );
}

/** How much is shown, and by which filter and focus; in a view of the whole collection, that no filter is used there. */
export function useStatusWords(): string {
  const index = useIndex();
  const visible = useVisible();
  const view = useStore((state) => state.view);
  const range = rangeWords(boundsOf(view.from, view.to));
  const [added] = useAdditions();
  const whole = useIsWhole();
  const filters = filtersSet(view);
  if (whole) return filters > 0 ? statusTexts.idle(filters) : '';
  return [
    statusTexts.shown(visible.relations.size, index.relations.size),
    range && `, ${statusTexts.range(range)}${statusTexts.clocks[view.clock]}`,
    added,
    kindsWords(index, view.kinds),
    actorsWords(index, view.actors),
    ...focusWords(index, view).map((part) => `; ${part}`),
  ].join('');
}

/** "; only people and agreements"; empty where nobody has chosen. */
function kindsWords({ kinds }: GraphIndex, chosen: readonly string[]): string {
  if (chosen.length === 0) return '';
  return `; ${statusTexts.only(listWords(chosen.map((id) => get(kinds, id).plural.toLowerCase())))}`;
}

/** So many names stand in the line; the others are in the filters. */
const named = 2;

/** "; only links of Serbia, Russia and 3 others"; empty where nobody has chosen. */
function actorsWords(index: GraphIndex, chosen: readonly EntityId[]): string {
  if (chosen.length === 0) return '';
  const names = chosen.slice(0, named).map((id) => name(index, id));
  const others = chosen.length > named ? [statusTexts.others(chosen.length - named)] : [];
  return `; ${statusTexts.onlyOf(listWords([...names, ...others]))}`;
}

/** What is added to a range of dates, and what could be: for those who do not see the buttons that say it. */
export function useAdditions(): [added: string, notAdded: string] {
  const beside = useBesideRange();
  const { overlapping, undated } = useStore((state) => state.view);
  if (!beside) return ['', ''];
  const parts = [
    { isOn: overlapping, number: beside.overlapping, text: statusTexts.mayFall },
    { isOn: undated === 'show', number: beside.undated, text: statusTexts.undated },
  ].filter(({ number }) => number > 0);
  const words = (on: boolean, put: (what: string) => string) => {
    const said = parts.filter(({ isOn }) => isOn === on).map(({ number, text }) => text(number));
    return said.length > 0 ? put(listWords(said)) : '';
  };
  return [words(true, statusTexts.added), words(false, statusTexts.notAdded)];
}

/** What the reader is to be told once; its words come when there is something to tell. */
export function Notices() {
  const told = useStore((state) => state.notices.length > 0);
  return told ? <Later of={NoticeList} /> : null;
}

/** What is fetched when it is wanted; without it nothing else is missing. */
function Later({ of: Fetched }: { of: ComponentType }) {
  return (
    <Fallback renderError={() => null}>
      <Suspense>
        <Fetched />
      </Suspense>
    </Fallback>
  );
}
