import type { Difference } from '../../src/model/types.ts';
import { isWithinOneStory } from '../../src/query/differences.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { differenceTexts } from './texts/differences.ts';

/** What sort of difference it is, and whether there is more than one report in it. */
export function differenceWords(index: GraphIndex, difference: Difference): string {
  const { between, within } = differenceTexts;
  return (isWithinOneStory(index, difference) ? within : between)[difference.kind];
}
