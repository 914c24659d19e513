import { followCommunities } from './state/communities.ts';
import { loadGraph } from './state/loadGraph.ts';
import { followHistory } from './state/navigate.ts';
import { takeOver } from './state/takeOver.ts';
import { language } from './words/catalogue.ts';

const root = document.getElementById('root');
takeOver(root?.dataset['view']);
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

const framed = self !== top;
if (import.meta.env.PROD && 'serviceWorker' in navigator && !framed)
  void loaded.then(() => import('./offline/register.ts'));
