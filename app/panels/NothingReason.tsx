import { clearFilter } from '../../src/view/actions.ts';
import { useBesideKinds } from '../state/selectors/besideKinds.ts';
import { dispatch } from '../state/store/navigate.ts';
import { useIndex, useIsOnDisk, useView } from '../state/store/store.ts';
import { nothingShownTexts } from '../words/texts/nothingShown.ts';

/** Why there is nothing to see, and what to do about it. */
export function NothingReason() {
  const { relations } = useIndex().graph;
  const onDisk = useIsOnDisk();
  const kinds = useView((view) => view.kinds);
  const around = useBesideKinds();
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
        <button type="button" onClick={() => dispatch(around.wider)}>
          {nothingShownTexts.showAround}
        </button>
      )}
      <button type="button" onClick={() => dispatch(clearFilter)}>
        {nothingShownTexts.clear}
      </button>
    </div>
  );
}
