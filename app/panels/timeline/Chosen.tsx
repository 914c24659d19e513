import { useMemo } from 'react';
import { get } from '../../../src/query/graphIndex.ts';
import { inRange, relationsIn, type Entry } from '../../../src/query/timeline.ts';
import { reachOf } from '../../../src/query/timeWindow.ts';
import { show } from '../../../src/view/actions.ts';
import { useMoving } from '../../state/device/moving.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex } from '../../state/store/store.ts';
import { clearRange, showReach } from '../../../src/view/timeActions.ts';
import { timelineTexts } from '../../words/texts/timeline.ts';
import { rangeWords } from '../../words/ranges.ts';
import { capitalise } from '../../words/sentences.ts';
import { countWords } from '../../words/timeline.ts';
import { RelationLink } from '../details/RelationLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import type { TimelineModel } from './useTimelineModel.ts';
import { figure } from '../../words/figures.ts';

/** More are found more easily in the table. */
const maxListed = 40;

/** What the range holds, told apart by how sure it is, with links to the relations. */
export function Chosen({ model }: { model: TimelineModel }) {
  const { range, entries } = model;
  const groups = useMemo(() => inRange(entries, range), [entries, range]);
  const date = rangeWords(range);
  if (date === null) return <p className="hint">{timelineTexts.hint}</p>;
  const { earliest, latest } = range;
  const zoomTo =
    earliest === null || latest === null
      ? null
      : () => dispatch(showReach(reachOf({ from: earliest, to: latest }), model.most));
  return (
    <section className="chosen" aria-label={date}>
      <h3>{capitalise(date)}</h3>
      <p>
        {zoomTo && (
          <button type="button" className="quiet" onClick={zoomTo}>
            {timelineTexts.zoomTo}
          </button>
        )}{' '}
        <button type="button" className="quiet" onClick={() => dispatch(clearRange)}>
          {timelineTexts.clearRange}
        </button>
      </p>
      <Group entries={groups.within} say={timelineTexts.within} open key={`within ${date}`} />
      <Group entries={addedBy(groups)} say={timelineTexts.reaching} open={groups.within.length === 0} />
    </section>
  );
}

/** What may fall in the range of links that have no date in it: as many links as the range offers to add. */
function addedBy({ within, reaching }: ReturnType<typeof inRange>): Entry[] {
  const shown = new Set(relationsIn(within));
  return reaching.filter(({ relation }) => !shown.has(relation));
}

function Group({
  entries,
  say,
  open = false,
}: {
  entries: readonly Entry[];
  say: (count: string) => string;
  open?: boolean;
}) {
  const moving = useMoving((state) => state.moving);
  const summary = say(countWords(entries));
  if (entries.length === 0) return null;
  if (moving) return <p>{summary}</p>;
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <Relations entries={entries} />
    </details>
  );
}

function Relations({ entries }: { entries: readonly Entry[] }) {
  const index = useIndex();
  const relations = relationsIn(entries);
  const rest = relations.length - maxListed;
  return (
    <ul>
      {relations.slice(0, maxListed).map((id) => (
        <li key={id}>
          <RelationLink relation={get(index.relations, id)} />
        </li>
      ))}
      {rest > 0 && (
        <li>
          <ViewLink to={show('table')}>{timelineTexts.rest(figure(rest))}</ViewLink>
        </li>
      )}
    </ul>
  );
}
