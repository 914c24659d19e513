import type { EntityId } from '../../../src/model/types.ts';
import type { PathSuggestion } from '../../../src/query/pathSuggestions.ts';
import { isTied, tieCount } from '../../../src/query/ties.ts';
import { setView, select, showEverything, type Change } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex } from '../../state/store/store.ts';
import { suggestionWords } from '../../words/paths.ts';
import { nameAlone } from '../../words/sentences.ts';
import { counted } from '../../words/texts/counted.ts';
import { ViewLink } from '../ViewLink.tsx';
import { ConnectTo } from './ConnectTo.tsx';

interface Props {
  path: readonly [EntityId, EntityId];
  help: readonly (readonly PathSuggestion[])[];
}

const helps: Record<PathSuggestion, Change> = {
  options: setView({ without: [] }),
  filters: showEverything,
  classes: setView({ throughClasses: true }),
};

/** What a reader can do where nothing connects two entities. */
export function WayOn({ path, help }: Props) {
  const index = useIndex();
  if (help.length === 0) return <KnownOfEach path={path} />;
  return (
    <p className="ways-on">
      {help.map((set) => (
        <button key={set.join()} type="button" onClick={() => dispatch(together(set))}>
          {suggestionWords(index, set)}
        </button>
      ))}
    </p>
  );
}

function together(set: readonly PathSuggestion[]): Change {
  return {
    apply: (view) => set.reduce((changed, suggestion) => helps[suggestion].apply(changed), view),
    history: 'replace',
  };
}

/** Nothing in the collection connects them, so what there is of each, and other entities to ask for. */
function KnownOfEach({ path }: Pick<Props, 'path'>) {
  const index = useIndex();
  const related = path.find((id) => isTied(index, id));
  return (
    <>
      <ul className="plain">
        {path.map((id) => (
          <li key={id}>
            <ViewLink to={select({ type: 'entity', id })}>{nameAlone(index, id)}</ViewLink>{' '}
            <small>{counted.links(tieCount(index, id))}</small>
          </li>
        ))}
      </ul>
      {related !== undefined && <ConnectTo from={related} named />}
    </>
  );
}
