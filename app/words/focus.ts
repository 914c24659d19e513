import type { EntityId } from '../../src/model/types.ts';
import { isFocused, type Focus } from '../../src/query/focus.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { words } from './catalogue.ts';
import { listWords, name } from './sentences.ts';

/** More names than this are a number. */
const most = 3;

/** "1 step", "everything". */
export function stepsWords(depth: number | null): string {
  return depth === null ? words.focus.all : words.counted.steps(depth);
}

/** "Serbia and Russia", "12 names". */
export function namesWords(index: GraphIndex, ids: readonly EntityId[]): string {
  return ids.length > most ? words.counted.names(ids.length) : listWords(ids.map((id) => name(index, id)));
}

/** What the focus does to the picture: "around Serbia, one step", "hidden by hand: NATO"; empty where it does nothing. */
export function focusWords(index: GraphIndex, focus: Focus): string[] {
  if (!isFocused(focus)) return [];
  const { depth, around, hidden, collapsed } = focus;
  const neighbourhood = depth !== null && around.length > 0;
  return [
    neighbourhood ? `${words.focus.around} ${namesWords(index, around)}, ${stepsWords(depth)}` : '',
    hidden.length > 0 ? words.focus.hiddenByHand(namesWords(index, hidden)) : '',
    collapsed.length > 0 ? words.focus.putAway(namesWords(index, collapsed)) : '',
  ].filter(Boolean);
}
