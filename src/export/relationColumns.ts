import { worstState } from '../model/quoteCheck.ts';
import type { Relation } from '../model/types.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import { codeColumns } from './codes.ts';
import {
  listed,
  names,
  polarityNames,
  publisherOf,
  quoteCheckNames,
  storyOf,
  type Column,
} from './columns.ts';
import type { Extract } from './extract.ts';
import { isReviewed, ownWords, predicateWords, sentenceOf } from './labels.ts';

/**
 * `verb` = the text's own words where they head it, which `sentence` has whole and in their own order; `modality` = the
 * firmest of `stages`; `dated` = how many statements have a date of their own.
 */
export const relationColumns: readonly Column<Relation>[] = [
  { id: 'predicate', type: 'string', value: ({ predicate }) => predicate },
  { id: 'predicate_words', type: 'string', value: (of, index) => predicateWords(index, of) },
  { id: 'verb', type: 'string', value: (of, index) => ownWords(index, of) },
  { id: 'sentence', type: 'string', value: (of, index) => sentenceOf(index, of) },
  { id: 'family', type: 'string', value: ({ predicate }, index) => get(index.predicates, predicate).family },
  { id: 'symmetric', type: 'boolean', value: (of, index) => get(index.predicates, of.predicate).symmetric },
  { id: 'polarity', type: 'string', value: ({ polarity }) => polarityNames[polarity] },
  { id: 'modality', type: 'string', value: ({ modality }) => modality },
  { id: 'stages', type: 'string', value: ({ spread }) => stages(spread) },
  { id: 'reviewed', type: 'boolean', value: (relation) => isReviewed(relation) },
  { id: 'earliest', type: 'string', value: ({ earliest }) => earliest },
  { id: 'latest', type: 'string', value: ({ latest }) => latest },
  { id: 'dated', type: 'integer', value: ({ dated }) => dated },
  { id: 'statements', type: 'integer', value: ({ statements }) => statements.length },
  { id: 'stories', type: 'integer', value: ({ support }) => support.stories },
  { id: 'articles', type: 'integer', value: ({ support }) => support.articles },
  { id: 'origins_fewest', type: 'integer', value: ({ support }) => support.origins[0] },
  { id: 'origins_most', type: 'integer', value: ({ support }) => support.origins[1] },
  { id: 'sources_fewest', type: 'integer', value: ({ support }) => support.sources[0] },
  { id: 'sources_most', type: 'integer', value: ({ support }) => support.sources[1] },
  { id: 'speakers', type: 'string', value: ({ support }, index) => names(index, support.speakers) },
  { id: 'publishers', type: 'string', value: (relation, index) => publishers(index, relation) },
  { id: 'quote_check', type: 'string', value: (of, index, { checks }) => worstCheck(index, of, checks) },
  ...codeColumns,
  { id: 'url', type: 'string', value: ({ id }, _, { link }) => link('relation', id) },
];

/** "actual 1; planned 3", the firmest first. */
function stages(spread: Relation['spread']): string | null {
  return listed(spread.map(({ modality, statements }) => `${modality} ${statements}`));
}

function publishers(index: GraphIndex, { statements }: Relation): string | null {
  const stories = statements.map((id) => storyOf(index, get(index.statements, id)));
  const known = stories.map((story) => publisherOf(index, story)).filter((name) => name !== null);
  return listed([...new Set(known)]);
}

/** The worst of all quotes that a relation rests on. */
function worstCheck(index: GraphIndex, { statements }: Relation, checks: Extract['checks']): string {
  return quoteCheckNames[
    worstState(
      checks,
      statements.map((id) => get(index.statements, id)),
    )
  ];
}
