import { create } from 'zustand';
import type { EntityId } from '../../../src/model/types.ts';
import type { LayoutResult } from '../../../src/scene/layouts/layout.ts';
import { isSame } from '../../../src/scene/keep.ts';
import { emptyScene, sceneMaker, type SceneInput } from '../../../src/scene/makeScene.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { bundleWords, groupLabel } from '../../words/aggregates.ts';
import { lineWords } from '../../words/sentences.ts';
import { painted } from '../device/yieldToMain.ts';
import { usePane } from '../device/pane.ts';
import { shapeNow } from './shape.ts';
import { gatheredTexts } from '../../words/texts/gathered.ts';
import { useHover, usePointedPath } from '../device/hover.ts';
import { selectVisibleGraph } from './picture.ts';
import { selectVisibleAtAnyTime, selectVisible } from './visible.ts';
import { tell, useStore, type State } from '../store/store.ts';
import { attentionIn, type Connecting } from './attention.ts';
import { keptUp } from '../../../src/scene/keptUp.ts';
import { placedBy, placementFor, type Loaded } from './placement.ts';
import { sizedBy, sizesFor, type Sizes } from './sizes.ts';
import { figure } from '../../words/figures.ts';

interface Drawn {
  scene: Scene;
  /** How often everything was placed; 0 while nothing is. */
  placed: number;
  /** Which picture it is: another one is to be seen as a whole, and not the same with a little more or less. */
  framing: string;
}

/** What is drawn now, for whatever draws it. */
export const useScene = create<Drawn>(() => ({ scene: emptyScene, placed: 0, framing: '' }));

interface Placement extends LayoutResult {
  of: Loaded['index'];
  framing: string;
}

const nobody: ReadonlySet<EntityId> = new Set();

/** What the drawing says. */
const sceneWords = {
  group: groupLabel,
  relation: lineWords,
  disputed: gatheredTexts.disputed,
  bundle: bundleWords,
  count: figure,
};

/** Makes the scene of the state, and of what is pointed at, whenever one of them changes. @returns how to stop */
export function followScene(): () => void {
  const makeScene = sceneMaker(sceneWords);
  let connecting: Connecting | null = null;
  let stopped = false;
  const update = () => {
    const state = useStore.getState();
    if (stopped || !isLoaded(state)) return;
    const { value: placement, found: placed } = placementIn(state);
    const { value: sizes } = sizesIn(state);
    const { path, selected, depth } = state.view;
    if ((path || selected || depth) && !connecting) fetchConnecting();
    if (!placement) return;
    const scene = makeScene({ ...chosenIn(state, placement), sizes, ...setOffIn(state, connecting) });
    const before = useScene.getState();
    if (scene !== before.scene || placed !== before.placed)
      useScene.setState({ scene, placed, framing: placement.framing });
  };
  const placementIn = keptUp<Loaded, Placement | null>(
    null,
    { by: placedBy, find: findPlaces, instead: stayInPlace },
    update,
  );
  const sizesIn = keptUp<Loaded, Sizes>(null, { by: sizedBy, find: sizesFor, instead: keepSizes }, update);
  const fetchConnecting = () =>
    // Without it the list of paths still tells everything that the drawing would.
    void import('./connections.ts').then(
      (fetched) => {
        const isFirst = connecting === null;
        connecting = fetched;
        if (isFirst) update();
      },
      () => undefined,
    );
  update();
  const unfollow = followStores(update);
  return () => {
    stopped = true;
    unfollow();
    useScene.setState({ scene: emptyScene, placed: 0, framing: '' });
  };
}

let selectionDrawn = Promise.resolve();

/** Resolves when the scene sets off what was selected last: it comes a frame after the quotes. */
export function whenSelectionDrawn(): Promise<void> {
  return selectionDrawn;
}

/** Calls `update` when what a scene is made of changes, and nothing in between where the quotes go first. */
function followStores(update: () => void): () => void {
  let waiting = false;
  const updateUnlessWaiting = () => {
    if (!waiting) update();
  };
  const updateOncePainted = async () => {
    waiting = true;
    await painted();
    waiting = false;
    update();
  };
  const stops = [
    useStore.subscribe((now, before) => {
      if (isOnlySelected(now, before)) selectionDrawn = updateOncePainted();
      else updateUnlessWaiting();
    }),
    ...[useHover, usePointedPath, usePane].map((store) => store.subscribe(updateUnlessWaiting)),
  ];
  return () => stops.forEach((stop) => stop());
}

/** The quotes of what was selected come first, and the drawing sets it off in the frame after. */
function isOnlySelected(now: State, before: State): boolean {
  if (now.index !== before.index || now.view.selected === before.view.selected) return false;
  return isSame({ ...now.view, selected: null }, { ...before.view, selected: null });
}

/** What is set off, and what is drawn besides for it. */
function setOffIn(
  state: Loaded,
  connecting: Connecting | null,
): Pick<SceneInput, 'attention' | 'ties' | 'said'> {
  const attention = attentionIn(state, connecting);
  const inFocus = attention.connections?.inFocus ?? null;
  const ties = connecting?.selectTies(state, inFocus) ?? null;
  return { attention, ties, said: connecting?.selectSaid(state.index, inFocus) ?? null };
}

/** What of a scene is in the view. */
function chosenIn(
  state: Loaded,
  placement: Placement,
): Omit<SceneInput, 'sizes' | 'attention' | 'ties' | 'said'> {
  const { index, view } = state;
  return {
    index,
    visible: selectVisibleGraph(state),
    hiddenNeighbours: selectVisible(state).hiddenNeighbourCount,
    placement: placement.of === index ? placement : nowhere,
    pins: view.pins,
    shape: shapeNow(view),
    expected: view.view === 'timeline' ? selectVisibleAtAnyTime(state).entities : nobody,
  };
}

const nowhere: LayoutResult = { places: new Map(), captions: [] };

function isLoaded(state: State): state is Loaded {
  return state.index !== null;
}

function findPlaces(state: Loaded, before: Placement | null): Placement | Promise<Placement> {
  const found = placementFor(state);
  return found instanceof Promise
    ? found.then((result) => placementOf(state, result, before))
    : placementOf(state, found, before);
}

/** What is out of the picture keeps the place that it had, so that it comes back from there. */
function placementOf(state: Loaded, { places, captions }: LayoutResult, before: Placement | null): Placement {
  const { index, view } = state;
  const earlier = before?.of === index ? before.places : nowhere.places;
  return {
    of: index,
    places: new Map([...earlier, ...places]),
    captions,
    framing: JSON.stringify([
      index.graph.title,
      shapeNow(view),
      view.layout,
      view.group,
      view.depth,
      view.around,
    ]),
  };
}

/** Where the script of a layout does not come, things stay where they are, and stand as in the file at first. */
function stayInPlace(state: Loaded, before: Placement | null): Placement | Promise<Placement> {
  tell({ code: 'layoutNotFetched' });
  if (before) return placementOf(state, nowhere, before);
  return findPlaces({ ...state, view: { ...state.view, layout: 'force' } }, null);
}

function keepSizes(_: Loaded, before: Sizes): Sizes {
  tell({ code: 'sizesNotFetched' });
  return before;
}
