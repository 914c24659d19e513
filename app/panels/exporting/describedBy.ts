import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import { firmnessBeside } from '../../words/firmness.ts';
import { nameAlone, sentence } from '../../words/sentences.ts';
import { detailsTexts } from '../../words/texts/details.ts';

/** What a pointer over a shape or a line is told; empty where nothing but its name is known. */
export function describedBy(index: GraphIndex): (id: string) => string {
  return (id) => {
    const relation = index.relations.get(id);
    if (relation) {
      const beside = firmnessBeside(index, relation);
      return sentence(index, relation) + (beside && ` (${beside.toLowerCase()})`);
    }
    const entity = index.entities.get(id);
    if (!entity) return '';
    return nameAlone(index, id) + (entity.generic ? detailsTexts.class : '');
  };
}
