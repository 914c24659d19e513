import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { get } from '../src/query/graphIndex.ts';
import { useKeys } from './keys.ts';
import { useUpdate } from './offline/update.ts';
import { hasNoDrawing, useIsBeside, useIsCovered, useIsWhole } from './panels/covering.ts';
import { LazyPanel } from './panels/LazyPanel.tsx';
import { Details } from './panels/details/Details.tsx';
import { Drawing } from './panels/Drawing.tsx';
import { Fetched, FetchedAside } from './panels/Fetched.tsx';
import { Filters } from './panels/filters/Filters.tsx';
import { FirstVisit } from './panels/FirstVisit.tsx';
import { Header } from './panels/Header.tsx';
import { HoverHost } from './panels/hover/HoverHost.tsx';
import { MenuHost } from './panels/menu/MenuHost.tsx';
import { ListTools } from './panels/list/ListTools.tsx';
import { MirrorList } from './panels/list/MirrorList.tsx';
import { NothingShown } from './panels/NothingShown.tsx';
import { fetchComboboxLater } from './panels/search/fetchCombobox.tsx';
import { SearchBox } from './panels/search/SearchBox.tsx';
import { revealSearch } from './panels/search/openSearch.ts';
import { SkipLinks } from './panels/SkipLinks.tsx';
import { Status } from './panels/Status.tsx';
import { Fallback, Trouble } from './panels/Trouble.tsx';
import { Waiting } from './panels/Waiting.tsx';
import {
  closeSheet,
  openSheet,
  showArticles,
  showHelp,
  useScreen,
  useSheet,
  type Sheet,
} from './state/device/screen.ts';
import { useIndex, useStore, useView } from './state/store/store.ts';
import type { Mode } from '../src/view/view.ts';
import { keepFocus } from './ui/keptFocus.ts';
import { drawingTexts } from './words/texts/drawing.ts';
import { troubleTexts } from './words/texts/trouble.ts';
import { documentTexts, sheetTexts } from './words/texts/workbench.ts';
import { subjectWords } from './words/selection.ts';
import './App.css';

export function App() {
  const failure = useStore((state) => state.failure);
  const ready = useStore((state) => state.index !== null);
  const embedded = useView((view) => view.embed);
  const isUpdated = useUpdate((state) => state.load !== null);
  if (failure)
    return (
      <Fallback renderError={() => <Trouble title={troubleTexts.script} details={[]} />}>
        <Suspense fallback={<Waiting />}>
          <Failed failure={failure} />
        </Suspense>
      </Fallback>
    );
  if (!ready) return <Waiting />;
  return (
    <Fallback renderError={(error, retry) => <OwnTrouble error={error} retry={retry} />}>
      {embedded ? (
        <Fetched>
          <Embedded />
        </Fetched>
      ) : (
        <Workbench />
      )}
      {isUpdated && (
        <Fallback renderError={() => null}>
          <Suspense>
            <UpdateNotice />
          </Suspense>
        </Fallback>
      )}
    </Fallback>
  );
}

/** A fault of ours in one view; another view, or another graph, may be drawn all the same. */
function OwnTrouble({ error, retry }: { error: Error; retry: () => void }) {
  useEffect(() => useStore.subscribe(retry), [retry]);
  return <Trouble title={troubleTexts.own} details={[]} technical={error.message} />;
}

/** The tab and the history say what is selected. */
function useTitle(): void {
  const index = useIndex();
  const title = useView((view) => subjectWords(index, view)) ?? index.graph.title;
  useEffect(() => {
    document.title = documentTexts.title(title);
  }, [title]);
}

/** What cannot be said aloud is still written. */
const nothingElse = () => undefined;
const Announcer = lazy(async () => ({ default: (await import('./panels/Announcer.tsx')).Announcer }));
const UpdateNotice = lazy(async () => ({
  default: (await import('./panels/UpdateNotice.tsx')).UpdateNotice,
}));
const Failed = lazy(() => import('./panels/Failed.tsx'));
/** They act on the drawing, and come no sooner. */
const PictureTools = lazy(async () => ({
  default: (await import('./panels/picture/PictureTools.tsx')).PictureTools,
}));
const closeHelp = () => showHelp(false);
const Help = lazy(() => import('./panels/help/Help.tsx'));
const closeArticles = () => showArticles(false);
const OpenArticles = lazy(() => import('./panels/articles/OpenArticles.tsx'));

function Workbench() {
  useKeys();
  useEffect(keepFocus, []);
  useEffect(revealSearch, []);
  useEffect(fetchComboboxLater, []);
  useTitle();
  const sheet = useSheet();
  const mode = useView((view) => view.view);
  const asked = useView((view) => view.selected !== null || view.path !== null);
  const beside = useIsBeside();
  const covered = useIsCovered();
  const whole = useIsWhole();
  return (
    <div
      className="workbench"
      data-sheet-shown={sheet ?? 'none'}
      data-view={mode}
      data-beside={beside}
      data-alone={!asked && hasNoDrawing(mode)}
      data-whole={whole}
    >
      <SkipLinks />
      <Header />
      <LazyPanel sheetUpTo={1099} sheets={['search']}>
        <SearchBox />
      </LazyPanel>
      <Middle covered={covered} />
      <FirstVisit short />
      <LazyPanel sheetUpTo={719} sheets={['details']} wanted={asked}>
        <Details />
      </LazyPanel>
      {/* After what they act on, in their order on the screen too, so that few keys lead to list and details. */}
      {!covered && <ListTools />}
      {!whole && (
        <LazyPanel sheetUpTo={1099} sheets={['filters']}>
          <Filters />
        </LazyPanel>
      )}
      <FetchedAside onMissing={nothingElse}>
        <PictureTools hidden={covered} />
      </FetchedAside>
      <FetchedAside onMissing={nothingElse}>
        <Announcer />
      </FetchedAside>
      <MenuHost />
      <nav className="thumbs" aria-label={sheetTexts.label}>
        <SheetButton sheet="filters" open={sheetTexts.filters} close={sheetTexts.closeFilters} />
        <SheetButton sheet="list" open={sheetTexts.list} close={sheetTexts.closeList} />
        <SheetButton sheet="details" open={sheetTexts.summary} close={sheetTexts.closeSummary} />
      </nav>
      <Dialogs />
    </div>
  );
}

function Dialogs() {
  const { help, articles } = useScreen();
  return (
    <>
      {help && (
        <FetchedAside onMissing={closeHelp}>
          <Help />
        </FetchedAside>
      )}
      {articles && (
        <FetchedAside onMissing={closeArticles}>
          <OpenArticles onClose={closeArticles} />
        </FetchedAside>
      )}
    </>
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
function Middle({ covered }: { covered: boolean }) {
  const index = useIndex();
  const article = useView((view) => view.article);
  const mode = useView((state) => state.view);
  return (
    <main>
      <Status />
      <section className="graph" aria-label={drawingTexts.label} hidden={covered}>
        <LazyPanel sheetUpTo={1099} sheets={['list']}>
          <MirrorList key={index.graph.id} />
        </LazyPanel>
        <Drawing />
        <HoverHost />
        <NothingShown />
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
