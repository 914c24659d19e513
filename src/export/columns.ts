import type { Entity, Relation, Statement, Story, When } from '../model/types.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import type { About, Extract } from './extract.ts';

export type Value = string | number | boolean | null;

/** One fact about each thing of a sort, in every format under the same name. */
export interface Column<T> {
  id: string;
  type: 'string' | 'integer' | 'double' | 'boolean';
  /** Null where there is none. */
  value: (item: T, index: GraphIndex, about: Pick<About, 'link'>) => Value;
}

/** Between the items of a list in one value. */
const SEPARATOR = '; ';

export const entityColumns: readonly Column<Entity>[] = [
  { id: 'kind', type: 'string', value: ({ kind }) => kind },
  { id: 'aliases', type: 'string', value: ({ aliases }) => listed(aliases.map(({ text }) => text)) },
  { id: 'wikidata', type: 'string', value: ({ wikidata }) => wikidata ?? null },
  { id: 'newsroom', type: 'boolean', value: ({ media }) => media === true },
  { id: 'note', type: 'string', value: ({ note }) => note ?? null },
  { id: 'url', type: 'string', value: ({ id }, _, { link }) => link('entity', id) },
];

export const relationColumns: readonly Column<Relation>[] = [
  { id: 'predicate', type: 'string', value: ({ predicate }) => predicate },
  { id: 'family', type: 'string', value: ({ predicate }, index) => get(index.predicates, predicate).family },
  { id: 'symmetric', type: 'boolean', value: (of, index) => get(index.predicates, of.predicate).symmetric },
  { id: 'polarity', type: 'string', value: ({ polarity }) => polarity },
  { id: 'modality', type: 'string', value: ({ modality }) => modality },
  { id: 'reviewed', type: 'boolean', value: (relation) => isReviewed(relation) },
  { id: 'earliest', type: 'string', value: ({ earliest }) => earliest },
  { id: 'latest', type: 'string', value: ({ latest }) => latest },
  { id: 'statements', type: 'integer', value: ({ statements }) => statements.length },
  { id: 'stories', type: 'integer', value: ({ support }) => support.stories },
  { id: 'articles', type: 'integer', value: ({ support }) => support.articles },
  { id: 'origins_fewest', type: 'integer', value: ({ support }) => support.origins[0] },
  { id: 'origins_most', type: 'integer', value: ({ support }) => support.origins[1] },
  { id: 'speakers', type: 'string', value: ({ support }, index) => names(index, support.speakers) },
  { id: 'publishers', type: 'string', value: (relation, index) => publishers(index, relation) },
  { id: 'url', type: 'string', value: ({ id }, _, { link }) => link('relation', id) },
];

export const statementColumns: readonly Column<Statement>[] = [
  { id: 'relation', type: 'string', value: ({ id }, index) => index.relationOf.get(id)?.id ?? null },
  { id: 'subject', type: 'string', value: ({ subject }) => subject },
  { id: 'subject_name', type: 'string', value: ({ subject }, index) => names(index, [subject]) },
  { id: 'predicate', type: 'string', value: ({ predicate }) => predicate },
  { id: 'words', type: 'string', value: (statement, index) => statementLabel(index, statement) },
  { id: 'object', type: 'string', value: ({ object }) => object },
  { id: 'object_name', type: 'string', value: ({ object }, index) => names(index, [object]) },
  { id: 'polarity', type: 'string', value: ({ polarity }) => polarity },
  { id: 'modality', type: 'string', value: ({ modality }) => modality },
  { id: 'review', type: 'string', value: ({ review }) => review },
  { id: 'proposed_by', type: 'string', value: ({ origin }) => origin },
  { id: 'said_by', type: 'string', value: ({ said }, index) => names(index, said) },
  { id: 'role', type: 'string', value: ({ role }) => role ?? null },
  { id: 'also', type: 'string', value: ({ also = [] }, index) => participants(index, also) },
  { id: 'when_words', type: 'string', value: ({ when }) => when?.text ?? null },
  { id: 'when', type: 'string', value: ({ when }) => when?.edtf ?? null },
  { id: 'from', type: 'string', value: ({ time }) => time.from },
  { id: 'to', type: 'string', value: ({ time }) => time.to },
  { id: 'dated_by', type: 'string', value: ({ time }) => time.of },
  { id: 'said_when', type: 'string', value: ({ saidWhen }) => saidWhen?.edtf ?? null },
  { id: 'quotes', type: 'string', value: ({ evidence }) => evidence.map(firstWords).join('\n\n') },
  { id: 'story', type: 'string', value: ({ story }) => story },
  { id: 'headline', type: 'string', value: (of, index) => storyOf(index, of).headline },
  { id: 'publisher', type: 'string', value: (of, index) => publisherOf(index, storyOf(index, of)) },
  { id: 'publisher_basis', type: 'string', value: (of, index) => storyOf(index, of).publisherBasis },
  { id: 'published', type: 'string', value: (of, index) => storyOf(index, of).published.edtf },
  { id: 'files', type: 'string', value: (of, index) => listed(filesOf(index, of)) },
  { id: 'url', type: 'string', value: ({ id }, _, { link }) => link('statement', id) },
];

/** The facts of one thing by name; what has no value is left out. */
export function properties<T>(
  columns: readonly Column<T>[],
  item: T,
  { index }: Pick<Extract, 'index'>,
  about: Pick<About, 'link'>,
): Record<string, string | number | boolean> {
  const facts: Record<string, string | number | boolean> = {};
  for (const { id, value } of columns) {
    const found = value(item, index, about);
    if (found !== null) facts[id] = found;
  }
  return facts;
}

/** The words of an edge. It must never be read as plain where it is not: a denial, a plan and a dispute say so. */
export function relationLabel(index: GraphIndex, relation: Relation): string {
  const marks = [
    ...(relation.polarity === 'disputed' ? ['disputed'] : []),
    ...(relation.modality === 'actual' ? [] : [relation.modality]),
    ...(isReviewed(relation) ? [] : ['not reviewed']),
  ];
  const words = verb(index, relation);
  return marks.length > 0 ? `${words} (${marks.join(', ')})` : words;
}

/** Whether a person has accepted any of its statements. */
function isReviewed({ support }: Relation): boolean {
  return support.stories > 0;
}

/** Null for a newsroom that nobody knows. */
export function publisherOf(index: GraphIndex, { publisher }: Story): string | null {
  return publisher === null ? null : get(index.entities, publisher).name;
}

/** A calendar date of any precision, for formats that know no ranges; null where the date is anything else. */
export function plainDate(when: When | null | undefined): string | null {
  return when?.edtf && /^\d{4}(-\d\d){0,2}$/.test(when.edtf) ? when.edtf : null;
}

/** The words of a single statement, in the same way. */
export function statementLabel(index: GraphIndex, statement: Statement): string {
  const words = verb(index, statement);
  return statement.modality === 'actual' ? words : `${words} (${statement.modality})`;
}

function verb(index: GraphIndex, of: Pick<Relation, 'predicate' | 'polarity'>): string {
  const { label, negated } = get(index.predicates, of.predicate);
  return of.polarity === 'denied' ? negated : label;
}

function names(index: GraphIndex, ids: readonly string[]): string | null {
  return listed(ids.map((id) => get(index.entities, id).name));
}

function participants(index: GraphIndex, also: NonNullable<Statement['also']>): string | null {
  return listed(also.map(({ role, entity }) => `${role} ${get(index.entities, entity).name}`));
}

function publishers(index: GraphIndex, { statements }: Relation): string | null {
  const stories = statements.map((id) => storyOf(index, get(index.statements, id)));
  const known = stories.map((story) => publisherOf(index, story)).filter((name) => name !== null);
  return listed([...new Set(known)]);
}

function storyOf(index: GraphIndex, { story }: Statement): Story {
  return get(index.stories, story);
}

function filesOf(index: GraphIndex, { evidence }: Statement): string[] {
  const articles = evidence.flatMap(({ anchors }) => anchors.map(({ article }) => article));
  return [...new Set(articles)].map((id) => get(index.articles, id).file);
}

/** The copies print the same words. */
function firstWords({ anchors }: Statement['evidence'][number]): string {
  return anchors[0]?.exact ?? '';
}

function listed(items: readonly string[]): string | null {
  return items.length > 0 ? items.join(SEPARATOR) : null;
}
