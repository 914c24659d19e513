import type { EntityId } from '../../../src/model/types.ts';
import type { Remedy } from '../../../src/query/remedy.ts';
import { narrow, select, showEverything, type Change } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { capitalise, count, name } from '../../words/sentences.ts';
import { ViewLink } from '../ViewLink.tsx';
import { ConnectTo } from './ConnectTo.tsx';

interface Props {
  path: readonly [EntityId, EntityId];
  help: readonly Remedy[];
}

const nothingOut = narrow({ without: [] });
const helps: Record<Remedy, { label: string; change: Change }> = {
  options: { label: words.connections.leaveNothingOut, change: nothingOut },
  filters: { label: words.connections.clearFilters, change: showEverything },
  both: {
    label: words.connections.clearBoth,
    change: { ...showEverything, apply: (view) => nothingOut.apply(showEverything.apply(view)) },
  },
};

/** What a reader can do where nothing connects two entities. */
export function WayOn({ path, help }: Props) {
  if (help.length === 0) return <KnownOfEach path={path} />;
  return (
    <p className="ways-on">
      {help.map((remedy) => (
        <button key={remedy} type="button" onClick={() => go(helps[remedy].change)}>
          {helps[remedy].label}
        </button>
      ))}
    </p>
  );
}

/** Nothing in the collection connects them, so what there is of each, and other entities to ask for. */
function KnownOfEach({ path }: Pick<Props, 'path'>) {
  const index = useIndex();
  const related = path.find((id) => index.relationsOf.has(id));
  return (
    <>
      <ul className="plain">
        {path.map((id) => (
          <li key={id}>
            <ViewLink to={select({ type: 'entity', id })}>{capitalise(name(index, id))}</ViewLink>{' '}
            <small>{count(index.relationsOf.get(id)?.length ?? 0, 'relation')}</small>
          </li>
        ))}
      </ul>
      {related !== undefined && <ConnectTo from={related} named />}
    </>
  );
}
