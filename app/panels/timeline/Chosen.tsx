import { useMemo } from 'react';
import { get } from '../../../src/query/graphIndex.ts';
import { inRange, relationsIn, type Entry } from '../../../src/query/timeline.ts';
import { reachOf } from '../../../src/query/timeWindow.ts';
import { show } from '../../state/changes.ts';
import { useMoving } from '../../state/moving.ts';
import { go } from '../../state/navigate.ts';
import { useIndex, useView } from '../../state/store.ts';
import { clearRange, showReach } from '../../state/timeChanges.ts';
import { words } from '../../words/catalogue.ts';
import { rangeWords } from '../../words/ranges.ts';
import { capitalise } from '../../words/sentences.ts';
import { countWords } from '../../words/timeline.ts';
import { RelationLink } from '../details/RelationLink.tsx';
import { ViewLink } from '../ViewLink.tsx';
import type { Line } from './useLine.ts';

/** More are found more easily in the table. */
const most = 40;

/** What the range holds, told apart by how sure it is, with links to the relations. */
export function Chosen({ line }: { line: Line }) {
  const { range, entries } = line;
  const hideUndated = useView((view) => view.hideUndated);
  const groups = useMemo(() => inRange(entries, range), [entries, range]);
  const date = rangeWords(range);
  if (date === null) return <p className="hint">{words.timeline.hint}</p>;
  const { earliest, latest } = range;
  const zoomTo =
    earliest === null || latest === null
      ? null
      : () => go(showReach(reachOf({ from: earliest, to: latest }), line.most));
  const { timeline } = words;
  return (
    <section className="chosen" aria-label={date}>
      <h3>{capitalise(date)}</h3>
      <p>
        {zoomTo && (
          <button type="button" className="quiet" onClick={zoomTo}>
            {timeline.zoomTo}
          </button>
        )}{' '}
        <button type="button" className="quiet" onClick={() => go(clearRange)}>
          {timeline.clearRange}
        </button>
      </p>
      <Group entries={groups.within} say={timeline.within} open key={`within ${date}`} />
      <Group entries={groups.reaching} say={timeline.reaching} open={groups.within.length === 0} />
      {!hideUndated && <Group entries={groups.standing} say={timeline.byStory} />}
    </section>
  );
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
  const rest = relations.length - most;
  return (
    <ul>
      {relations.slice(0, most).map((id) => (
        <li key={id}>
          <RelationLink relation={get(index.relations, id)} />
        </li>
      ))}
      {rest > 0 && (
        <li>
          <ViewLink to={show('table')}>{words.timeline.rest(rest.toLocaleString())}</ViewLink>
        </li>
      )}
    </ul>
  );
}
