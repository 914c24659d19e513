import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { isOtherGraph } from './otherGraph.ts';
import { rootAddress } from './rootAddress.ts';

interface Events {
  message: MessageEvent<{ type?: string }>;
  activate: { waitUntil: (done: Promise<unknown>) => void };
}

/** What a service worker has that a page does not; TypeScript cannot hold the types of both at once. */
declare const self: {
  __WB_MANIFEST: { url: string; revision: string | null }[];
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  addEventListener: <Type extends keyof Events>(type: Type, listener: (event: Events[Type]) => void) => void;
};

// oxlint-disable-next-line no-underscore-dangle -- Workbox puts the list of files in the place of this name
const kept = self.__WB_MANIFEST;

/** A page of a newer build, which is not kept, is given the graph that it is about. */
const graph = kept.find(({ url }) => url === 'data/graph.json');
registerRoute(
  ({ url }) => isOtherGraph(url, graph?.revision ?? ''),
  ({ request }) =>
    fetch(request).catch(async () => (await matchPrecache('data/graph.json')) ?? Response.error()),
);

/** The app, the graph and the articles, all of one build; whatever an address asks for, the page is the same. */
precacheAndRoute(kept, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

/** Letters that the collection does not need at first. */
registerRoute(({ request }) => request.destination === 'font', new CacheFirst({ cacheName: 'fonts' }));

/** What reads articles is kept once somebody has some, until there is a newer build. */
const OF_ARTICLES = 'what reads articles';
registerRoute(
  ({ url }) => url.href.startsWith(`${self.registration.scope}ingest/`),
  new CacheFirst({ cacheName: OF_ARTICLES }),
);
self.addEventListener('activate', (event) => event.waitUntil(caches.delete(OF_ARTICLES)));

/** A page of one entity or relation is fetched, as it is not kept; without a connection the app opens the same view. */
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && rootAddress(url, self.registration.scope) !== null,
  async ({ request, url }) => {
    try {
      return await fetch(request);
    } catch {
      return Response.redirect(rootAddress(url, self.registration.scope) ?? self.registration.scope);
    }
  },
);

/** A newer build waits until the reader has agreed to load it. */
self.addEventListener('message', ({ data }) => {
  if (data.type === 'SKIP_WAITING') void self.skipWaiting();
});
