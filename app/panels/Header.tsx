import { show } from '../state/changes.ts';
import { useIndex, useView } from '../state/store.ts';
import { switchTheme, useTheme } from '../state/theme.ts';
import { SaveButton } from './exporting/SaveButton.tsx';
import { ViewLink } from './ViewLink.tsx';

/** The name of the collection, the views of it, and light or dark. */
export function Header() {
  const { title } = useIndex().graph;
  const view = useView((state) => state.view);
  const theme = useTheme((state) => state.theme);
  return (
    <header className="masthead">
      <h1>
        Edgewise <span>{title}</span>
      </h1>
      <nav aria-label="Views">
        <ViewLink to={show('graph')} current={view === 'graph'}>
          Graph
        </ViewLink>
        <ViewLink to={show('table')} current={view === 'table'}>
          Table
        </ViewLink>
      </nav>
      <SaveButton />
      <button type="button" className="quiet" onClick={switchTheme}>
        {theme === 'dark' ? 'Light' : 'Dark'}
      </button>
    </header>
  );
}
