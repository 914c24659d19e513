import { clearFilter } from '../state/changes.ts';
import { go } from '../state/navigate.ts';
import { useShown } from '../state/shown.ts';
import { useIndex, useIsOnDisk } from '../state/store.ts';
import { words } from '../words/catalogue.ts';

/** Why there is nothing to see, and what to do about it; nothing where there is something. */
export function NothingShown() {
  const { relations } = useIndex().graph;
  const shown = useShown();
  const onDisk = useIsOnDisk();
  if (shown.relations.size > 0) return null;
  if (relations.length === 0)
    return (
      <div className="nothing">
        <p>{words.empty.noStatements}</p>
        {!onDisk && (
          <p>
            <small>{words.empty.noStatementsHow}</small>
          </p>
        )}
      </div>
    );
  return (
    <div className="nothing">
      <p>{words.empty.nothingPasses}</p>
      <button type="button" onClick={() => go(clearFilter)}>
        {words.empty.clear}
      </button>
    </div>
  );
}
