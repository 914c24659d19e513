import { lineNames, type LineName } from '../model/looks.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { STRUCTURE } from './importance.ts';

/** The colours of the lines of each family of predicates, in order; null for what merely belongs where, which is no news. */
export function familyLines({ graph }: Pick<GraphIndex, 'graph'>): ReadonlyMap<string, LineName | null> {
  const { families } = graph.vocabulary;
  const news = families.filter(({ id }) => id !== STRUCTURE);
  return new Map(
    families.map((family) => [family.id, lineNames[news.indexOf(family) % lineNames.length] ?? null]),
  );
}

/** The colour of the line of each predicate. */
export function predicateLines(index: GraphIndex): (predicate: string) => LineName | null {
  const lines = familyLines(index);
  return (predicate) => lines.get(get(index.predicates, predicate).family) ?? null;
}
