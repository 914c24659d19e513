import type { Relation, Statement } from '../model/types.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import type { Column } from './columns.ts';

/** The vocabularies of others that have a column of their own. FollowTheMoney has a format of its own. */
const vocabularies: readonly (readonly [column: string, vocabulary: string])[] = [
  ['plover', 'PLOVER'],
  ['cameo', 'CAMEO'],
  ['wikidata_property', 'Wikidata'],
  ['stix', 'STIX'],
];

type Claim = Pick<Relation | Statement, 'predicate' | 'polarity' | 'modality'>;

/**
 * What other vocabularies call it. Their codes stand for what has happened or holds, so that a plan, a condition or an
 * act that was called off has none; and a denial has one only where they have a word for the denial.
 */
export const codeColumns: readonly Column<Claim>[] = vocabularies.map(([id, vocabulary]) => ({
  id,
  type: 'string',
  value: (claim, index) => codeOf(index, claim, vocabulary),
}));

function codeOf(index: GraphIndex, { predicate, polarity, modality }: Claim, vocabulary: string) {
  if (modality !== 'actual') return null;
  const { maps, deniedMaps } = get(index.predicates, predicate);
  const codes = polarity === 'denied' ? deniedMaps : maps;
  return codes && Object.hasOwn(codes, vocabulary) ? (codes[vocabulary] ?? null) : null;
}
