import type { Entity } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { detailsTexts } from './texts/details.ts';

/** "Weapon", "Weapon, a category": what kind of thing it is, and whether it is one thing. */
export function kindWords(index: GraphIndex, { kind, generic }: Pick<Entity, 'kind' | 'generic'>): string {
  return get(index.kinds, kind).label + (generic ? detailsTexts.class : '');
}

/** The same with what else it is: "Organization, newsroom". */
export function roleWords(index: GraphIndex, entity: Entity): string {
  return kindWords(index, entity) + (entity.media ? detailsTexts.newsroom : '');
}
