import { registerSW } from 'virtual:pwa-register';
import { useUpdate } from './update.ts';

/** Keeps the collection for reading without a connection, and notices when the site has a newer one. */
const load = registerSW({
  onNeedRefresh: () => useUpdate.setState({ load }),
  onRegisteredSW: (_address, registration) => {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration?.update().catch(() => undefined);
    });
  },
});
