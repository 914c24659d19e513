import { lazy, useEffect, type ComponentType } from 'react';
import { get } from '../src/query/graphIndex.ts';
import { useKeys } from './keys.ts';
import { Beside } from './panels/Beside.tsx';
import { Details } from './panels/details/Details.tsx';
import { Drawing } from './panels/Drawing.tsx';
import { Fetched, FetchedAside } from './panels/Fetched.tsx';
import { Filters } from './panels/filters/Filters.tsx';
import { FirstVisit } from './panels/FirstVisit.tsx';
import { Header } from './panels/Header.tsx';
import { Legend } from './panels/Legend.tsx';
import { MenuHost } from './panels/menu/MenuHost.tsx';
import { MirrorList } from './panels/list/MirrorList.tsx';
import { NothingShown } from './panels/NothingShown.tsx';
import { PictureBar } from './panels/picture/PictureBar.tsx';
import { revealSearch } from './panels/search/openSearch.ts';
import { SkipLinks } from './panels/SkipLinks.tsx';
import { Status } from './panels/Status.tsx';
import { Fallback, Trouble } from './panels/Trouble.tsx';
import { UpdateNotice } from './panels/UpdateNotice.tsx';
import { closeSheet, openSheet, showHelp, useScreen, useSheet, type Sheet } from './state/screen.ts';
import { useIndex, useStore, useView } from './state/store.ts';
import type { Mode } from './state/view.ts';
import { keepFocus } from './ui/keptFocus.ts';
import { words } from './words/catalogue.ts';
import { subjectWords } from './words/selection.ts';
import './App.css';

export function App() {
  const failure = useStore((state) => state.failure);
  const ready = useStore((state) => state.index !== null);
  const embedded = useView((view) => view.embed);
  if (failure) return <Trouble {...failure} />;
  if (!ready) return <p className="loading">{words.loading.graph}</p>;
  return (
    <Fallback renderError={(error, retry) => <OwnTrouble error={error} retry={retry} />}>
      {embedded ? (
        <Fetched>
          <Embedded />
        </Fetched>
      ) : (
        <Workbench />
      )}
      <UpdateNotice />
    </Fallback>
  );
}

/** A fault of ours in one view; another view, or another graph, may be drawn all the same. */
function OwnTrouble({ error, retry }: { error: Error; retry: () => void }) {
  useEffect(() => useStore.subscribe(retry), [retry]);
  return <Trouble title={words.trouble.own} details={[error.message]} />;
}

/** The tab and the history say what is selected. */
function useTitle(): void {
  const index = useIndex();
  const title = useView((view) => subjectWords(index, view)) ?? index.graph.title;
  useEffect(() => {
    document.title = words.document.title(title);
  }, [title]);
}

const closeHelp = () => showHelp(false);
const Help = lazy(() => import('./panels/help/Help.tsx'));

function Workbench() {
  useKeys();
  useEffect(keepFocus, []);
  useEffect(revealSearch, []);
  useTitle();
  const sheet = useSheet();
  const help = useScreen((state) => state.help);
  const mode = useView((view) => view.view);
  const asked = useView((view) => view.selected !== null || view.path !== null);
  return (
    <div className="workbench" data-sheet-shown={sheet ?? 'none'} data-view={mode}>
      <SkipLinks />
      <Header />
      <Beside sheetUpTo={1099} sheets={['filters', 'search']}>
        <Filters />
      </Beside>
      <Middle />
      <FirstVisit short />
      <Beside sheetUpTo={719} sheets={['details']} wanted={asked}>
        <Details />
      </Beside>
      <MenuHost />
      <nav className="thumbs" aria-label={words.sheets.label}>
        <SheetButton sheet="filters" open={words.sheets.filters} close={words.sheets.closeFilters} />
        <SheetButton sheet="list" open={words.sheets.list} close={words.sheets.closeList} />
        <SheetButton sheet="details" open={words.sheets.summary} close={words.sheets.closeSummary} />
      </nav>
      {help && (
        <FetchedAside onMissing={closeHelp}>
          <Help />
        </FetchedAside>
      )}
    </div>
  );
}

function SheetButton({ sheet, open, close }: { sheet: Sheet; open: string; close: string }) {
  const isUp = useSheet() === sheet;
  return (
    <button
      type="button"
      className={`for-${sheet}`}
      aria-pressed={isUp}
      onClick={() => (isUp ? closeSheet() : openSheet(sheet))}
    >
      {isUp ? close : open}
    </button>
  );
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
      <section className="graph" aria-label={words.graph.label} hidden={covered}>
        <Drawing />
        <NothingShown />
        <Legend />
        <PictureBar />
        <Beside sheetUpTo={1099} sheets={['list']}>
          <MirrorList key={index.graph.id} />
        </Beside>
      </section>
      {article === null ? (
        <Asked key={`${index.graph.id} ${mode}`} mode={mode} />
      ) : (
        <Fetched>
          <ArticleView key={article} article={get(index.articles, article)} />
        </Fetched>
      )}
    </main>
  );
}

/** A view beside the drawing. */
function Asked({ mode }: { mode: Mode }) {
  const View = views[mode];
  if (!View) return null;
  return (
    <Fetched>
      <View />
    </Fetched>
  );
}

const ArticleView = lazy(async () => ({
  default: (await import('./panels/article/ArticleView.tsx')).ArticleView,
}));
const Embedded = lazy(async () => ({ default: (await import('./panels/embed/Embedded.tsx')).Embedded }));
const views: Record<Mode, ComponentType | null> = {
  graph: null,
  table: lazy(async () => ({ default: (await import('./panels/table/RelationTable.tsx')).RelationTable })),
  entities: lazy(async () => ({ default: (await import('./panels/entities/EntityTable.tsx')).EntityTable })),
  timeline: lazy(async () => ({ default: (await import('./panels/timeline/Timeline.tsx')).Timeline })),
  compare: lazy(async () => ({ default: (await import('./panels/compare/Compare.tsx')).Compare })),
  sources: lazy(async () => ({ default: (await import('./panels/sources/Sources.tsx')).Sources })),
};
