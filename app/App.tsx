import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { get } from '../src/query/graphIndex.ts';
import { GraphView } from './graph/GraphView.tsx';
import { useKeys } from './keys.ts';
import { ArticleView } from './panels/article/ArticleView.tsx';
import { Details } from './panels/details/Details.tsx';
import { Filters } from './panels/filters/Filters.tsx';
import { Header } from './panels/Header.tsx';
import { Legend } from './panels/Legend.tsx';
import { MenuHost } from './panels/menu/MenuHost.tsx';
import { MirrorList } from './panels/MirrorList.tsx';
import { PictureBar } from './panels/picture/PictureBar.tsx';
import { SkipLinks } from './panels/SkipLinks.tsx';
import { RelationTable } from './panels/RelationTable.tsx';
import { Status } from './panels/Status.tsx';
import { Fallback, Trouble } from './panels/Trouble.tsx';
import { useIndex, useStore, useView } from './state/store.ts';
import type { Mode } from './state/view.ts';
import { words } from './words/catalogue.ts';
import { selectionWords } from './words/selection.ts';
import './App.css';

export function App() {
  const failure = useStore((state) => state.failure);
  const ready = useStore((state) => state.index !== null);
  if (failure) return <Trouble {...failure} />;
  if (!ready) return <p className="loading">{words.loading.graph}</p>;
  return (
    <Fallback
      renderError={(error) => (
        <Trouble title="Something in Edgewise itself went wrong." details={[error.message]} />
      )}
    >
      <Workbench />
    </Fallback>
  );
}

/** The tab and the history say what is selected. */
function useTitle(): void {
  const index = useIndex();
  const selected = useView((view) => view.selected);
  const title = selected ? selectionWords(index, selected) : index.graph.title;
  useEffect(() => {
    document.title = `${title} – Edgewise`;
  }, [title]);
}

type Sheet = 'filters' | 'list' | 'details' | null;

function Workbench() {
  useKeys();
  useTitle();
  const [sheet, setSheet] = useSheet();
  const mode = useView((view) => view.view);
  const toggle = (name: Sheet) => setSheet(sheet === name ? null : name);
  return (
    <div className="workbench" data-sheet-shown={sheet ?? 'none'} data-view={mode}>
      <SkipLinks />
      <Header />
      <Filters />
      <Middle />
      <Details />
      <MenuHost />
      <nav className="thumbs" aria-label="Sheets">
        <button type="button" aria-pressed={sheet === 'filters'} onClick={() => toggle('filters')}>
          {sheet === 'filters' ? 'Close filters' : 'Filters'}
        </button>
        <button type="button" className="list" aria-pressed={sheet === 'list'} onClick={() => toggle('list')}>
          {sheet === 'list' ? 'Close list' : 'List'}
        </button>
        <button
          type="button"
          className="about"
          aria-pressed={sheet === 'details'}
          onClick={() => toggle('details')}
        >
          Summary
        </button>
      </nav>
    </div>
  );
}

/** Which sheet is up on a small screen; choosing something takes it away, so that the choice can be seen. */
function useSheet(): [Sheet, (sheet: Sheet) => void] {
  const selected = useView((view) => view.selected);
  const [state, setState] = useState<{ sheet: Sheet; selected: typeof selected }>({ sheet: null, selected });
  return [state.selected === selected ? state.sheet : null, (sheet) => setState({ sheet, selected })];
}

/** The graph stays alive under an article or another view, so that coming back finds it as it was. */
function Middle() {
  const index = useIndex();
  const article = useView((view) => view.article);
  const mode = useView((state) => state.view);
  const covered = article !== null || (mode !== 'graph' && mode !== 'timeline');
  return (
    <main>
      <Status />
      <section className="graph" aria-label="Graph" hidden={covered}>
        <Fallback renderError={() => <NoCanvas />}>
          <GraphView />
        </Fallback>
        <Legend />
        <PictureBar />
        <MirrorList />
      </section>
      {article === null ? (
        <Asked key={mode} mode={mode} />
      ) : (
        <ArticleView key={article} article={get(index.articles, article)} />
      )}
    </main>
  );
}

/** A view beside the drawing; its script comes when it is asked for, and may not come when the connection is gone. */
function Asked({ mode }: { mode: Mode }) {
  const View = views[mode];
  if (!View) return null;
  return (
    <Fallback renderError={({ message }) => <p role="alert">{`${words.loading.failed} ${message}`}</p>}>
      <Suspense fallback={<p role="status">{words.loading.view}</p>}>
        <View />
      </Suspense>
    </Fallback>
  );
}

const views: Record<Mode, ComponentType | null> = {
  graph: null,
  table: RelationTable,
  timeline: lazy(async () => ({ default: (await import('./panels/timeline/Timeline.tsx')).Timeline })),
  compare: lazy(async () => ({ default: (await import('./panels/compare/Compare.tsx')).Compare })),
  sources: lazy(async () => ({ default: (await import('./panels/sources/Sources.tsx')).Sources })),
};

function NoCanvas() {
  return (
    <p className="no-canvas" role="alert">
      This browser cannot draw the graph. The list and the table hold everything that the drawing would show.
    </p>
  );
}
