import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import { followTheme } from './state/device/theme.ts';
import { showBootHint, showBootNotice } from './bootNotice.ts';
import { serviceWorkers } from './state/device/serviceWorker.ts';
import { holdKeys } from './ui/earlyKeys.ts';
import { painted } from './state/device/yieldToMain.ts';
import { loadingTexts } from './words/texts/loading.ts';
import { troubleTexts } from './words/texts/trouble.ts';
import './styles.css';
import './page.css';

/** Longer than this a reader waits only when told why, in milliseconds. */
const expected = 10_000;

const isOther = new URLSearchParams(location.search).has('graph');
const root = document.getElementById('root');
document.querySelector('.no-start')?.remove();
followTheme();
holdKeys();
// Under the address of another collection nothing of this one is seen.
if (isOther) root?.replaceChildren();
addEventListener('vite:preloadError', onMissing);
const late = setTimeout(() => tell(loadingTexts.slow), expected);
// A built page is there to be read at once; what takes its place is fetched and begins when it is seen.
void painted().then(begin);

async function begin(): Promise<void> {
  fetchLater();
  try {
    const { start } = await import('./start.ts');
    await start(root);
  } catch {
    tell(troubleTexts.script);
  } finally {
    clearTimeout(late);
  }
}

function tell(sentence: string): void {
  const readable = root?.hasChildNodes() ? ` ${troubleTexts.readOn}` : '';
  showBootNotice(sentence + readable, isOther);
}

/** A script that does not come is told where it is wanted; without a style sheet everything works all the same. */
function onMissing(event: VitePreloadErrorEvent): void {
  if (!event.payload.message.includes('CSS')) return;
  event.preventDefault();
  showBootHint(troubleTexts.style);
}

/** Asks for all that will be wanted, before what is wanted names it; for the graph only where it will be this one. */
function fetchLater(): void {
  const isElsewhere = isOther || serviceWorkers()?.controller;
  const paths = document.querySelector<HTMLMetaElement>('meta[name="later"]')?.content.split(' ') ?? [];
  for (const path of paths) {
    const isScript = path.endsWith('.js');
    if (isElsewhere && !isScript) continue;
    const link = document.createElement('link');
    Object.assign(link, isScript ? { rel: 'modulepreload' } : { rel: 'preload', as: 'fetch' });
    Object.assign(link, { crossOrigin: '', href: path });
    document.head.append(link);
  }
}
