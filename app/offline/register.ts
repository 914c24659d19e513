import { registerSW } from 'virtual:pwa-register';
import { useUpdate } from './update.ts';

/** How long the newer build may take to take over, in milliseconds, before the page is loaded again all the same. */
const patience = 5000;

/** Keeps the collection for reading without a connection, and notices when the site has a newer one. */
const takeOver = registerSW({
  onNeedRefresh: () => useUpdate.setState({ load }),
  onRegisteredSW: (_address, registration) => {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration?.update().catch(() => undefined);
    });
  },
});

/**
 * Loads the newer build. Workbox reloads only when it takes the change for one that it began itself, and a request that
 * is on its way may hold up the change: a reader who has asked gets a new page in either case.
 */
async function load(): Promise<void> {
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  setTimeout(reload, patience);
  await takeOver();
}

function reload(): void {
  window.location.reload();
}
