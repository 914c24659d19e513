import { clearFilter } from '../../src/view/actions.ts';
import { dispatch } from '../state/store/navigate.ts';
import { useIndex, useIsOnDisk } from '../state/store/store.ts';
import { nothingShownTexts } from '../words/texts/nothingShown.ts';

/** Why there is nothing to see, and what to do about it. */
export function NothingReason() {
  const { relations } = useIndex().graph;
  const onDisk = useIsOnDisk();
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
      <p>{nothingShownTexts.nothingPasses}</p>
      <button type="button" onClick={() => dispatch(clearFilter)}>
        {nothingShownTexts.clear}
      </button>
    </div>
  );
}
