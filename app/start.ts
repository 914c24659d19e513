import { followCommunities } from './state/selectors/communities.ts';
import { loadGraph } from './state/loading/loadGraph.ts';
import { followHistory } from './state/store/navigate.ts';
import { adoptPageAddress } from './state/loading/adoptPageAddress.ts';
import { language } from './words/language.ts';
import { hideBootNotice, showBootNotice } from './bootNotice.ts';
import { serviceWorkers } from './state/device/serviceWorker.ts';
import { useStore } from './state/store/store.ts';
import { troubleTexts } from './words/texts/trouble.ts';

/** When the graph is drawn, in milliseconds; sooner, the articles would take the line from what draws it. */
const afterDrawing = 1000;

/** Reads the graph that the address names, and draws the page. Rejects where what draws does not come. */
export async function start(root: HTMLElement | null): Promise<void> {
  adoptPageAddress(root?.dataset['view']);
  document.documentElement.lang = language;
  followCommunities();
  followHistory(() => void loadGraph());
  const loaded = loadGraph();
  // Asked for at once, but apart, so that reading the graph need not wait for what draws the page.
  const drawing = import('./draw.tsx');
  void loaded.then(() => setTimeout(() => void checkQuotes(), afterDrawing));
  void loaded.then(acceptDrops).catch(() => undefined); // articles can be chosen all the same
  void loaded.then(keepOffline).catch(() => undefined); // without it the page is only not there offline
  if (root) await drawOnto(root, loaded, drawing);
}

/** A built page stays until there is something to draw in its place; where there will be nothing, it is told over it. */
async function drawOnto(
  root: HTMLElement,
  loaded: Promise<void>,
  drawing: Promise<typeof import('./draw.tsx')>,
): Promise<void> {
  const { draw } = await drawing;
  if (root.hasChildNodes()) await loaded;
  const { failure } = useStore.getState();
  if (failure && root.hasChildNodes()) {
    const { failureWords } = await import('./words/failure.ts');
    showBootNotice(`${failureWords(failure).title} ${troubleTexts.readOn}`);
    return;
  }
  hideBootNotice();
  draw(root);
}

/** Tried again when there is a connection, where it does not come without one. */
async function checkQuotes(): Promise<void> {
  try {
    const { followQuotes } = await import('./state/loading/checkQuotes.ts');
    followQuotes();
  } catch {
    addEventListener('online', () => void checkQuotes(), { once: true });
  }
}

/** The history of a frame belongs to the page around it. */
async function acceptDrops(): Promise<void> {
  if (self === top) (await import('./panels/articles/dropAnywhere.ts')).acceptDrops();
}

async function keepOffline(): Promise<void> {
  const framed = self !== top;
  if (import.meta.env.PROD && serviceWorkers() && !framed) await import('./offline/register.ts');
}
