import { show, showUncovered } from '../../src/view/actions.ts';
import { showHelp } from '../state/device/screen.ts';
import { useIndex, useView } from '../state/store/store.ts';
import { switchTheme, useTheme } from '../state/device/theme.ts';
import type { Mode } from '../../src/view/view.ts';
import { useMedia } from '../ui/useMedia.ts';
import { mastheadTexts, viewTexts } from '../words/texts/workbench.ts';
import { SaveButton } from './exporting/SaveButton.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import { openSearch } from './search/openSearch.ts';
import { ViewLink } from './ViewLink.tsx';

const shownModes: readonly Mode[] = ['graph', 'timeline', 'table', 'compare', 'sources'];

/** The name of the collection, and in one bar, which is one stop of Tab, the views of it and what serves all of them. */
export function Header() {
  const { title } = useIndex().graph;
  const view = useView((state) => state.view);
  const opened = useMedia('(max-width: 719px)') ? showUncovered : show;
  const theme = useTheme((state) => state.theme);
  return (
    <header className="masthead">
      <h1>
        {mastheadTexts.name} <span dir="auto">{title}</span>
      </h1>
      <div className="parts" role="toolbar" aria-label={mastheadTexts.bar}>
        <nav aria-label={mastheadTexts.views}>
          {shownModes.map((mode) => (
            <ViewLink
              key={mode}
              to={opened(mode)}
              current={view === mode || (mode === 'table' && view === 'entities')}
            >
              {viewTexts[mode]}
            </ViewLink>
          ))}
        </nav>
        <div className="tools">
          <button type="button" className="quiet narrow" onClick={openSearch}>
            {mastheadTexts.search}
          </button>
          <ShareButton />
          <SaveButton />
          <button
            type="button"
            className="quiet"
            onClick={() => showHelp(true)}
            title={mastheadTexts.helpKey}
          >
            {mastheadTexts.help}
          </button>
          <button type="button" className="quiet" onClick={switchTheme}>
            {theme === 'dark' ? mastheadTexts.light : mastheadTexts.dark}
          </button>
        </div>
      </div>
    </header>
  );
}
