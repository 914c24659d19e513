import { followCommunities } from './state/selectors/communities.ts';
import { loadGraph } from './state/loading/loadGraph.ts';
import { followHistory } from './state/store/navigate.ts';
import { adoptPageAddress } from './state/loading/adoptPageAddress.ts';
import { language } from './words/language.ts';

const root = document.getElementById('root');
adoptPageAddress(root?.dataset['view']);
document.documentElement.lang = language;
followCommunities();
followHistory(() => void loadGraph());
const loaded = loadGraph();
/** Asked for at once, but apart, so that reading the graph need not wait for what draws the page. */
const drawing = import('./draw.tsx');

async function drawOnto(container: HTMLElement): Promise<void> {
  const { draw } = await drawing;
  // A built page stays until there is something to draw in its place.
  if (container.hasChildNodes()) await loaded;
  draw(container);
}

if (root) void drawOnto(root);

/** When the graph is drawn, in milliseconds; sooner, the articles would take the line from what draws it. */
const afterDrawing = 1000;
void loaded.then(() => setTimeout(() => void checkQuotes(), afterDrawing));

/** Tried again when there is a connection, where it does not come without one. */
async function checkQuotes(): Promise<void> {
  try {
    const { followQuotes } = await import('./state/loading/checkQuotes.ts');
    followQuotes();
  } catch {
    addEventListener('online', () => void checkQuotes(), { once: true });
  }
}

const framed = self !== top;
if (import.meta.env.PROD && 'serviceWorker' in navigator && !framed)
  void loaded.then(() => import('./offline/register.ts'));
