import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { followCommunities } from './state/communities.ts';
import { loadGraph } from './state/loadGraph.ts';
import { followHistory } from './state/navigate.ts';
import { takeOver } from './state/takeOver.ts';
import { followTheme } from './state/theme.ts';
import { language } from './words/catalogue.ts';
import './styles.css';
import './pages/page.css';

const root = document.getElementById('root');
takeOver(root?.dataset['view']);
document.documentElement.lang = language;
followTheme();
followCommunities();
followHistory(() => void loadGraph());
const loaded = loadGraph();

if (root) {
  // In slices, so that a reader can scroll meanwhile.
  const draw = () =>
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <App />
        </StrictMode>,
      ),
    );
  // A built page is there to be read until there is something to draw in its place.
  if (root.hasChildNodes()) void loaded.then(draw);
  else draw();
}

const framed = self !== top;
if (import.meta.env.PROD && 'serviceWorker' in navigator && !framed)
  void loaded.then(() => import('./offline/register.ts'));
