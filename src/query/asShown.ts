import type { Relation } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/**
 * A relation with the firmest stage of those of its statements that a filter lets through, so that who asks for what is
 * possible is not told what is a fact; how many statements have come how far is said of all of them.
 */
export function asShown(
  index: GraphIndex,
  { statements: shown }: Pick<Subgraph, 'statements'>,
  relation: Relation,
): Relation {
  const stages = new Set(
    relation.statements.filter((id) => shown.has(id)).map((id) => get(index.statements, id).modality),
  );
  const firmest = relation.spread.find(({ modality }) => stages.has(modality));
  if (!firmest || firmest.modality === relation.modality) return relation;
  const others = relation.spread.filter((stage) => stage !== firmest);
  return { ...relation, modality: firmest.modality, spread: [firmest, ...others] };
}
