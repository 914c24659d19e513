import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadGraph } from './state/loadGraph.ts';
import { followHistory } from './state/navigate.ts';
import { followTheme } from './state/theme.ts';
import { language } from './words/catalogue.ts';
import './styles.css';

document.documentElement.lang = language;
followTheme();
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
