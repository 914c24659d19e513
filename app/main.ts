import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import { followTheme } from './state/device/theme.ts';
import { holdKeys } from './ui/earlyKeys.ts';
import { painted } from './ui/yieldToMain.ts';
import './styles.css';
import './page.css';

followTheme();
holdKeys();
// A built page is there to be read at once; what takes its place is fetched and begins when it is seen.
void painted().then(() => {
  fetchLater();
  return import('./start.ts');
});

/** Asks for all that will be wanted, before what is wanted names it; for the graph only where it will be this one. */
function fetchLater(): void {
  const isOther = new URLSearchParams(location.search).has('graph') || navigator.serviceWorker?.controller;
  const paths = document.querySelector<HTMLMetaElement>('meta[name="later"]')?.content.split(' ') ?? [];
  for (const path of paths) {
    const isScript = path.endsWith('.js');
    if (isOther && !isScript) continue;
    const link = document.createElement('link');
    Object.assign(link, isScript ? { rel: 'modulepreload' } : { rel: 'preload', as: 'fetch' });
    Object.assign(link, { crossOrigin: '', href: path });
    document.head.append(link);
  }
}
