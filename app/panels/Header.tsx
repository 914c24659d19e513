import { show } from '../state/changes.ts';
import { showHelp } from '../state/screen.ts';
import { useIndex, useView } from '../state/store.ts';
import { switchTheme, useTheme } from '../state/theme.ts';
import type { Mode } from '../state/view.ts';
import { words } from '../words/catalogue.ts';
import { SaveButton } from './exporting/SaveButton.tsx';
import { openSearch } from './search/openSearch.ts';
import { ViewLink } from './ViewLink.tsx';

const shownModes: readonly Mode[] = ['graph', 'timeline', 'table', 'compare', 'sources'];

/** The name of the collection, the views of it, and what serves all of them. */
export function Header() {
  const { title } = useIndex().graph;
  const view = useView((state) => state.view);
  const theme = useTheme((state) => state.theme);
  return (
    <header className="masthead">
      <h1>
        {words.masthead.name} <span dir="auto">{title}</span>
      </h1>
      <nav aria-label={words.masthead.views}>
        {shownModes.map((mode) => (
          <ViewLink
            key={mode}
            to={show(mode)}
            current={view === mode || (mode === 'table' && view === 'entities')}
          >
            {words.views[mode]}
          </ViewLink>
        ))}
      </nav>
      <div className="tools">
        <button type="button" className="quiet narrow" onClick={openSearch}>
          {words.masthead.search}
        </button>
        <SaveButton />
        <button type="button" className="quiet" onClick={() => showHelp(true)} title={words.masthead.helpKey}>
          {words.masthead.help}
        </button>
        <button type="button" className="quiet" onClick={switchTheme}>
          {theme === 'dark' ? words.masthead.light : words.masthead.dark}
        </button>
      </div>
    </header>
  );
}
