import { stepTo, type Direction } from '../../../src/scene/walk.ts';
import { drawnFor, topologyIn, type Topology } from '../../../src/scene/topology.ts';
import { select } from '../../../src/view/actions.ts';
import type { DrawnId } from '../../../src/view/drawnId.ts';
import type { Selection } from '../../../src/view/view.ts';
import { announce } from '../../state/device/announcement.ts';
import { selectedIds } from '../../state/selectors/attention.ts';
import { mostImportant, relationsBetween } from '../../state/selectors/important.ts';
import type { Loaded } from '../../state/selectors/placement.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useStore } from '../../state/store/store.ts';
import { walkWords } from '../../words/announcing.ts';
import { announcingTexts } from '../../words/texts/announcing.ts';

/** Where the last step led: the steps of one walk are one step of Back. */
let reached: Selection | null = null;

/** Goes along a line to what is tied to what is selected and lies this way; with nothing selected, to the most important. */
export function walk(direction: Direction): void {
  const { index, ...rest } = useStore.getState();
  if (!index) return;
  const state = { index, ...rest };
  const topology = topologyIn(useScene.getState().scene);
  const from = drawnNow(state, topology);
  if (from === null) return begin(state, topology);
  const next = stepTo(topology, from, direction);
  if (!next) return announce(announcingTexts.noStep[direction], state.view.selected);
  const told = topology.nodes.has(from) ? walkWords(index, relationsBetween(state, from, next.id), from) : '';
  goTo(topology, next.id, told);
}

/** Selects what is most worth telling of, where nothing is selected. @returns whether it did */
export function beginWalk(): boolean {
  const { index, ...rest } = useStore.getState();
  if (!index || rest.view.selected) return false;
  begin({ index, ...rest }, topologyIn(useScene.getState().scene));
  return true;
}

function begin(state: Loaded, topology: Topology): void {
  const id = mostImportant(state);
  const [drawn] = id === null ? [] : drawnFor(topology, id);
  if (drawn !== undefined) goTo(topology, drawn, '');
}

/** What one starts from: the first of what is selected that is drawn. */
function drawnNow(state: Loaded, topology: Topology): DrawnId | null {
  return selectedIds(state).flatMap((id) => drawnFor(topology, id))[0] ?? null;
}

function goTo(topology: Topology, id: DrawnId, told: string): void {
  const isGroup = topology.nodes.get(id)?.type === 'group';
  const selected: Selection = isGroup ? { type: 'aggregate', id } : { type: 'entity', id };
  const isOnward = reached !== null && useStore.getState().view.selected === reached;
  dispatch({ ...select(selected), history: isOnward ? 'replace' : 'push' });
  reached = selected;
  announce(told, selected);
}
