import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { followCommunities } from './state/communities.ts';
import { loadGraph } from './state/loadGraph.ts';
import { followHistory } from './state/navigate.ts';
import { followTheme } from './state/theme.ts';
import './styles.css';

followTheme();
followCommunities();
followHistory(() => void loadGraph());
void loadGraph();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
