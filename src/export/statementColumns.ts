import { passageCheck, type QuoteChecks } from '../model/quoteCheck.ts';
import type { Passage, Statement } from '../model/types.ts';
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
import { ownWords, predicateWords, sentenceOf, statementLabel } from './labels.ts';

/**
 * `words` lead from the subject to the object; `verb` = the exact words of the text, which head the `sentence` where
 * `verb_heads`. Passages that only resolve a pronoun or a place are `context_quotes`: they support nothing.
 */
export const statementColumns: readonly Column<Statement>[] = [
  { id: 'relation', type: 'string', value: ({ id }, index) => index.relationOf.get(id)?.id ?? null },
  { id: 'subject', type: 'string', value: ({ subject }) => subject },
  { id: 'subject_name', type: 'string', value: ({ subject }, index) => names(index, [subject]) },
  { id: 'predicate', type: 'string', value: ({ predicate }) => predicate },
  { id: 'predicate_words', type: 'string', value: (of, index) => predicateWords(index, of) },
  { id: 'words', type: 'string', value: (statement, index) => statementLabel(index, statement) },
  { id: 'object', type: 'string', value: ({ object }) => object },
  { id: 'object_name', type: 'string', value: ({ object }, index) => names(index, [object]) },
  { id: 'verb', type: 'string', value: ({ verb }) => verb?.exact ?? null },
  { id: 'verb_heads', type: 'boolean', value: (of, index) => ownWords(index, of) !== null },
  { id: 'sentence', type: 'string', value: (of, index) => sentenceOf(index, of) },
  { id: 'polarity', type: 'string', value: ({ polarity }) => polarityNames[polarity] },
  { id: 'modality', type: 'string', value: ({ modality }) => modality },
  { id: 'review', type: 'string', value: ({ review }) => review },
  { id: 'proposed_by', type: 'string', value: ({ proposedBy }) => proposedBy },
  { id: 'said_by', type: 'string', value: ({ said }, index) => names(index, said) },
  { id: 'role', type: 'string', value: ({ role }) => role ?? null },
  { id: 'also', type: 'string', value: ({ also = [] }, index) => participants(index, also) },
  { id: 'when_words', type: 'string', value: ({ when }) => when?.text ?? null },
  { id: 'when', type: 'string', value: ({ when }) => when?.edtf ?? null },
  { id: 'from', type: 'string', value: ({ time }) => time.from },
  { id: 'to', type: 'string', value: ({ time }) => time.to },
  { id: 'dated_by', type: 'string', value: ({ time }) => time.of },
  { id: 'said_when', type: 'string', value: ({ saidWhen }) => saidWhen?.edtf ?? null },
  { id: 'quotes', type: 'string', value: ({ evidence }) => quoted(evidence, false) },
  { id: 'quote_check', type: 'string', value: (of, _, { checks }) => checksOf(of, checks, false) },
  { id: 'context_quotes', type: 'string', value: ({ evidence }) => quoted(evidence, true) },
  { id: 'context_check', type: 'string', value: (of, _, { checks }) => checksOf(of, checks, true) },
  { id: 'story', type: 'string', value: ({ story }) => story },
  { id: 'headline', type: 'string', value: (of, index) => storyOf(index, of).headline },
  { id: 'publisher', type: 'string', value: (of, index) => publisherOf(index, storyOf(index, of)) },
  { id: 'publisher_basis', type: 'string', value: (of, index) => storyOf(index, of).publisherBasis },
  { id: 'shares_words_with', type: 'string', value: (of, index) => sharesOf(index, of) },
  { id: 'published', type: 'string', value: (of, index) => storyOf(index, of).published.edtf },
  { id: 'files', type: 'string', value: (of, index) => listed(filesOf(index, of)) },
  ...codeColumns,
  { id: 'url', type: 'string', value: ({ id }, _, { link }) => link('statement', id) },
];

/** Stories of other newsrooms that print some of the same words in a row, where neither credits the other. */
function sharesOf(index: GraphIndex, of: Statement): string | null {
  const { shares = [] } = storyOf(index, of);
  return listed(shares.map(({ story, words }) => `${story} (${words})`));
}

function participants(index: GraphIndex, also: NonNullable<Statement['also']>): string | null {
  return listed(also.map(({ role, entity }) => `${role} ${get(index.entities, entity).name}`));
}

function filesOf(index: GraphIndex, { evidence }: Statement): string[] {
  const articles = evidence.flatMap(({ anchors }) => anchors.map(({ article }) => article));
  return [...new Set(articles)].map((id) => get(index.articles, id).file);
}

/** Of what it rests on, or of what only explains that. */
export function passages(evidence: Statement['evidence'], context: boolean): Passage[] {
  return evidence.filter((passage) => (passage.context === true) === context);
}

/** In the order of the quotes. */
function checksOf({ evidence }: Statement, checks: QuoteChecks, context: boolean): string | null {
  return listed(passages(evidence, context).map((one) => quoteCheckNames[passageCheck(checks, one).state]));
}

/** The copies print the same words. */
function quoted(evidence: Statement['evidence'], context: boolean): string | null {
  const quotes = passages(evidence, context).map(({ anchors }) => anchors[0]?.exact ?? '');
  return quotes.length > 0 ? quotes.join('\n\n') : null;
}
