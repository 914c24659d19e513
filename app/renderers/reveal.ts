import { drawnFor, surroundings, topologyIn, type Topology } from '../../src/scene/topology.ts';
import type { DrawnId } from '../../src/view/drawnId.ts';
import { selectedIds } from '../state/selectors/attention.ts';
import { useScene, whenSelectionDrawn } from '../state/selectors/scene.ts';
import { useStore, type State } from '../state/store/store.ts';
import type { Camera } from './camera.ts';

/**
 * Brings what is selected near with what it touches, or else the path in focus, when it is another, or the canvas has
 * another size; and goes back when nothing is selected any more. @returns how to stop
 */
export function followReveal({ container, bringNear, goBack }: Camera): () => void {
  let stopped = false;
  const reveal = async () => {
    const ids = await idsToReveal(useStore.getState());
    if (ids.length === 0) return;
    // What is in a bundle is drawn by itself only then.
    await whenSelectionDrawn();
    // When the details have opened over the canvas.
    requestAnimationFrame(() => {
      const topology = topologyIn(useScene.getState().scene);
      const drawn = ids.flatMap((id) => drawnFor(topology, id));
      // Where the script does not come the view stays as it is.
      if (!stopped) bringNear(drawn, touchedBy(topology, drawn)).catch(() => undefined);
    });
  };
  const onChange = () => void reveal().catch(() => undefined); // without paths the list of them tells everything
  const stopStore = useStore.subscribe(({ view }, { view: before }) => {
    const isOtherPath =
      view.path !== before.path || view.via !== before.via || view.without !== before.without;
    const isAsked = view.selected !== null || view.path !== null;
    if (view.selected ? view.selected !== before.selected : isOtherPath && isAsked) onChange();
    else if (!isAsked && (before.selected !== null || before.path !== null))
      requestAnimationFrame(() => stopped || goBack()); // when the hand that cleared it is off the drawing
  });
  const observer = new ResizeObserver(onChange);
  if (container) observer.observe(container);
  onChange();
  return () => {
    stopped = true;
    stopStore();
    observer.disconnect();
  };
}

/** What one that stands alone touches; several of them are seen best by themselves, as are the ends of a line. */
function touchedBy(topology: Topology, drawn: readonly DrawnId[]): DrawnId[] {
  const [id, ...others] = drawn;
  if (id === undefined || others.length > 0 || !topology.nodes.has(id)) return [];
  return [...surroundings(topology, [id])].filter((one) => topology.nodes.has(one));
}

async function idsToReveal(state: State): Promise<readonly string[]> {
  const { index, view } = state;
  if (!index) return [];
  if (view.selected || !view.path) return selectedIds({ ...state, index });
  const { selectFocusedPath: pathInFocus } = await import('../state/selectors/connections.ts');
  return pathInFocus(state, null)?.entities ?? view.path;
}
