import { readdirSync, readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { indexGraph, type GraphIndex } from '../../src/query/graphIndex.ts';
import { load } from '../../src/model/load.ts';
import { emptyScene } from '../../src/scene/makeScene.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { layouts } from '../../src/scene/layouts/registry.ts';
import { parseAddress } from '../../src/view/address.ts';
import { reconcile } from '../../src/view/reconcile.ts';
import type { View } from '../../src/view/view.ts';
import { followScene, useScene } from '../state/selectors/scene.ts';
import { followCommunities, selectCommunities } from '../state/selectors/communities.ts';
import { useStore } from '../state/store/store.ts';

/* For tests: every view that the end-to-end stories open, as the page would draw it. */

/** The addresses that stand in the stories, as searches; what only a run can fill in is left out of them. */
export function storyAddresses(): string[] {
  const files = readdirSync('e2e').filter((file) => file.endsWith('.ts'));
  const texts = files.map((file) => readFileSync(`e2e/${file}`, 'utf8'));
  const found = texts.flatMap((text) => addressesIn(text));
  return [...new Set(found)].toSorted();
}

/** Whatever is quoted and looks like an address of the page. */
function addressesIn(text: string): string[] {
  const quoted = [...text.matchAll(/(['"`])\/?(\?[\w-]+=[^\n]*?)\1/g)].map(([, , search = '']) => search);
  const ofMine = [...text.matchAll(/addressOfMine\((['"`])([^\n]*?)\1\)/g)].map(([, , rest]) => `?${rest}`);
  return ['', ...quoted, ...ofMine].flatMap((search) => filledIn(search, text));
}

/** With each layout where the address names one that is counted through, and the constants of its file. */
function filledIn(search: string, text: string): string[] {
  if (search.includes('${layout}'))
    return Object.keys(layouts).flatMap((name) => filledIn(search.replaceAll('${layout}', name), text));
  const filled = search.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => {
    const [, value] = new RegExp(`const ${name} = '([^']+)'`).exec(text) ?? [];
    return value ?? whole;
  });
  const [, parameters = ''] = filled.split('?');
  const known = parameters.split('&').filter((part) => part !== '' && !part.includes('${'));
  return [known.length > 0 ? `?${known.join('&')}` : ''];
}

/** The first collection. */
export function firstCollection(): GraphIndex {
  return indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));
}

export function viewOf(index: GraphIndex, search: string): View {
  const { view, wider } = parseAddress(search);
  return reconcile(view, index, wider).view;
}

/** The scene of each view, made one after the other as on the page, with all that it fetches. */
export async function scenesOf(index: GraphIndex, views: readonly View[]): Promise<Scene[]> {
  const scenes: Scene[] = [];
  await Promise.all(fetchedLater());
  // A selection is drawn once its quotes are painted, and nothing paints here.
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', (then: (now: number) => void) => setTimeout(() => then(0)));
  useStore.setState({ index });
  const stops = [followScene(), followCommunities()];
  for (const view of views) {
    useStore.setState({ view });
    scenes.push(await settled());
  }
  stops.forEach((stop) => stop());
  vi.unstubAllGlobals();
  return scenes;
}

/** What the page fetches when a view first asks for it: on a busy machine it would come after the view is looked at. */
function fetchedLater(): Promise<unknown>[] {
  return [
    import('../state/selectors/connections.ts'),
    import('../../src/query/centrality.ts'),
    import('../../src/query/communities.ts'),
    import('../../src/scene/layouts/kinds.ts'),
    import('../../src/scene/layouts/layers.ts'),
    import('../../src/scene/layouts/rings.ts'),
    import('../../src/scene/layouts/times.ts'),
  ];
}

/** When nothing more comes: scripts that are fetched, and what they compute. */
async function settled(): Promise<Scene> {
  let before: Scene = emptyScene;
  for (let unchanged = 0; unchanged < 3; unchanged++) {
    await new Promise((done) => setTimeout(done, 5));
    const { scene } = useScene.getState();
    const { view } = useStore.getState();
    const isWaiting = view.group === 'community' && !selectCommunities(useStore.getState());
    if (scene !== before || isWaiting) unchanged = 0;
    before = scene;
  }
  return before;
}
