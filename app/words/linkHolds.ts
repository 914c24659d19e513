import type { GraphIndex } from '../../src/query/graphIndex.ts';
import type { View } from '../../src/view/view.ts';
import { filterWords } from './filters.ts';
import { focusWords } from './focus.ts';
import { subjectWords } from './selection.ts';
import { capitalise } from './sentences.ts';
import { shareWayTexts } from './texts/shareWays.ts';
import { viewTexts } from './texts/workbench.ts';

/** What whoever opens the address of a view will see, a line each. */
export function linkHolds(index: GraphIndex, view: View): string[] {
  const filter = filterWords(index, view);
  const moved = Object.keys(view.pins).length;
  const parts = [
    subjectWords(index, view),
    filter && shareWayTexts.filter(filter),
    ...focusWords(index, view).map(capitalise),
    view.q.trim() && shareWayTexts.search(view.q.trim().slice(0, 80)),
    view.article && shareWayTexts.article,
    moved > 0 && shareWayTexts.moved(moved),
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  return [...(parts.length > 0 ? parts : [shareWayTexts.whole]), shareWayTexts.mode(viewTexts[view.view])];
}
