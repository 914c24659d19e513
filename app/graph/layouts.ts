import { bodiesOf, tiesOf } from '../../src/query/bodies.ts';
import { aroundPins } from '../../src/query/layouts/apart.ts';
import { free } from '../../src/query/layouts/free.ts';
import type { Layout, Plan, Point, Sketch } from '../../src/query/layouts/layout.ts';
import type { Picture } from '../../src/query/picture.ts';
import { membershipIn, pictureIn } from '../state/picture.ts';
import { shownIn } from '../state/shown.ts';
import type { State } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { captionWords, groupLabel } from '../words/gathered.ts';

const nothing: Plan = { places: new Map(), captions: [] };

/** The layouts that are not needed at first come when they are asked for. */
const fetched: Record<Exclude<View['layout'], 'force'>, () => Promise<Layout>> = {
  concentric: async () => (await import('../../src/query/layouts/rings.ts')).rings,
  layered: async () => (await import('../../src/query/layouts/layers.ts')).layered,
  kind: async () => (await import('../../src/query/layouts/kinds.ts')).byKind,
  time: async () => (await import('../../src/query/layouts/times.ts')).byTime,
};

/** Where everything that is drawn stands now; a promise where the way to find out must be fetched first. */
export function planFor(state: State): Plan | Promise<Plan> {
  const { index, view } = state;
  if (!index) return nothing;
  const sketch = sketchOf(state);
  const pins = new Map<string, Point>(Object.entries(view.pins));
  if (view.layout !== 'force')
    return fetched[view.layout]().then((layout) => aroundPins(sketch.bodies, layout(sketch), pins));
  const { places, captions } = free(sketch);
  return { places: new Map([...places].map(([id, at]) => [id, pins.get(id) ?? at])), captions };
}

/** What is to be placed now. */
export function sketchOf(state: State): Sketch {
  const { index, view } = state;
  if (!index) return { bodies: [], ties: [], middle: [], kinds: [], captionOf: () => '' };
  const picture = pictureIn(state);
  return {
    bodies: bodiesOf(index, shownIn(state), picture, view.clock, (group) => groupLabel(index, group)),
    ties: tiesOf(index, picture),
    middle: view.around.map((id) => standsFor(state, picture, id)),
    kinds: index.graph.vocabulary.kinds.map(({ id }) => id),
    captionOf: (what) => captionWords(index, what),
  };
}

/** The entity itself, or the closed group that it is in. */
function standsFor(state: State, picture: Picture, id: string): string {
  return picture.entities.has(id) ? id : (membershipIn(state).get(id) ?? id);
}
