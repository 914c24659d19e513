import type { EntityId } from '../../src/model/types.ts';
import { isFocused, type Focus } from '../../src/query/focus.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import type { Routing } from '../../src/query/links.ts';
import { counted } from './texts/counted.ts';
import { focusTexts } from './texts/focus.ts';
import { gatheredTexts } from './texts/gathered.ts';
import { listWords, name } from './sentences.ts';

/** More names than this are a number. */
const maxNames = 3;

/** "1 step", "everything". */
export function stepsWords(depth: number | null): string {
  return depth === null ? gatheredTexts.all : counted.steps(depth);
}

/** "Serbia and Russia", "12 names". */
export function namesWords(index: GraphIndex, ids: readonly EntityId[]): string {
  return ids.length > maxNames ? counted.names(ids.length) : listWords(ids.map((id) => name(index, id)));
}

/** What the focus does to the picture: "around Serbia, one step", "hidden by hand: NATO"; empty where it does nothing. */
export function focusWords(index: GraphIndex, focus: Focus & Pick<Routing, 'throughClasses'>): string[] {
  const { depth, around, hidden, collapsed, throughClasses } = focus;
  const classes = throughClasses ? [focusTexts.throughClasses] : [];
  if (!isFocused(focus)) return classes;
  const neighbourhood = depth !== null && around.length > 0;
  return [
    neighbourhood ? `${focusTexts.around} ${namesWords(index, around)}, ${stepsWords(depth)}` : '',
    hidden.length > 0 ? focusTexts.hiddenByHand(namesWords(index, hidden)) : '',
    collapsed.length > 0 ? focusTexts.putAway(namesWords(index, collapsed)) : '',
    ...classes,
  ].filter(Boolean);
}
