import { show } from '../state/changes.ts';
import { useIndex, useView } from '../state/store.ts';
import { switchTheme, useTheme } from '../state/theme.ts';
import type { Mode } from '../state/view.ts';
import { words } from '../words/catalogue.ts';
import { SaveButton } from './exporting/SaveButton.tsx';
import { ViewLink } from './ViewLink.tsx';

const shownModes: readonly Mode[] = ['graph', 'timeline', 'table', 'compare', 'sources'];

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
        {shownModes.map((mode) => (
          <ViewLink key={mode} to={show(mode)} current={view === mode}>
            {words.views[mode]}
          </ViewLink>
        ))}
      </nav>
      <SaveButton />
      <button type="button" className="quiet" onClick={switchTheme}>
        {theme === 'dark' ? 'Light' : 'Dark'}
      </button>
    </header>
  );
}
