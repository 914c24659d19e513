import { applyFilter } from '../../src/query/filter.ts';
import { clearFilter, setFilter, type Change } from '../../src/view/actions.ts';
import { dispatch } from '../state/store/navigate.ts';
import { useIndex, useIsOnDisk, useView } from '../state/store/store.ts';
import { nothingShownTexts } from '../words/texts/nothingShown.ts';

/** Where kinds that are not linked to one another leave nothing: all links of things of these kinds; null where that is nothing either. */
function useWiderFilter(): Change | null {
  const index = useIndex();
  const view = useView((now) => now);
  if (view.kinds.length === 0) return null;
  const ofKinds = index.graph.entities.filter(
    ({ id, kind }) => view.kinds.includes(kind) && (view.actors.length === 0 || view.actors.includes(id)),
  );
  const wider = { kinds: [], actors: ofKinds.map(({ id }) => id) };
  const isNone = ofKinds.length === 0 || applyFilter(index, { ...view, ...wider }).relations.size === 0;
  return isNone ? null : setFilter(wider);
}

/** Why there is nothing to see, and what to do about it. */
export function NothingReason() {
  const { relations } = useIndex().graph;
  const onDisk = useIsOnDisk();
  const kinds = useView((view) => view.kinds);
  const around = useWiderFilter();
  if (relations.length === 0)
    return (
      <div className="nothing">
        <p>{nothingShownTexts.noStatements}</p>
        {!onDisk && (
          <p>
            <small>{nothingShownTexts.noStatementsHow}</small>
          </p>
        )}
      </div>
    );
  return (
    <div className="nothing">
      <p>{kinds.length > 0 ? nothingShownTexts.noneAmongKinds : nothingShownTexts.nothingPasses}</p>
      {around && (
        <button type="button" onClick={() => dispatch(around)}>
          {nothingShownTexts.showAround}
        </button>
      )}
      <button type="button" onClick={() => dispatch(clearFilter)}>
        {nothingShownTexts.clear}
      </button>
    </div>
  );
}
