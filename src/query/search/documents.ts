import type { Entity, Predicate, Relation, Statement } from '../../model/types.ts';
import { get, type GraphIndex } from '../graphIndex.ts';
import { sentencesOf } from './sentencesOf.ts';

export type HitType = 'entity' | 'relation' | 'quote' | 'story';

/** Something that a search can find, with the words it is found by. */
export interface Document {
  key: number;
  type: HitType;
  /** Of the entity, relation, statement or story. */
  id: string;
  /** A name as printed, a sentence, a quote, a headline. */
  text: string;
  /** Words that lead to it without standing in its text. */
  also: string;
}

/** How firmly a relation is said, in the words that it is also found by; empty for a plain fact. */
export type Firmness = (relation: Relation) => string;

type Found = Omit<Document, 'key'>;

/** Every name of every entity. */
export function namesOf(entities: readonly Entity[]): Document[] {
  return entities.flatMap(namesOfOne).map((document, key) => ({ key, ...document }));
}

/** All that can be found: every name of an entity, every headline, every relation once, every quote; each is made when it is taken. */
export function* documentsOf(index: GraphIndex, firmness: Firmness): Generator<Document> {
  let key = 0;
  for (const found of allFound(index, firmness)) yield { key: (key += 1), ...found };
}

function* allFound(index: GraphIndex, firmness: Firmness): Generator<Found> {
  const { entities, relations, statements, stories } = index.graph;
  for (const entity of entities) yield* namesOfOne(entity);
  for (const { id, headline } of stories) yield { type: 'story', id, text: headline, also: '' };
  for (const relation of relations) yield relationDocument(index, relation, firmness(relation));
  for (const statement of statements) yield* quotesOf(statement);
}

function namesOfOne({ id, name, aliases, words = [] }: Entity): Found[] {
  return [...new Set([name, ...aliases.map((alias) => alias.text)])].map((text) => ({
    type: 'entity',
    id,
    text,
    also: text === name ? words.join(' ') : '',
  }));
}

function quotesOf({ id, evidence }: Statement): Found[] {
  return evidence.map(({ anchors }) => ({ type: 'quote', id, text: anchors[0]?.exact ?? '', also: '' }));
}

function relationDocument(index: GraphIndex, relation: Relation, firm: string): Found {
  const [heading = '', ...others] = sentencesOf(index, relation);
  const also = [
    ...others,
    firm,
    ...searchWordsOf(get(index.predicates, relation.predicate)),
    ...partiesOf(index, relation),
  ];
  return { type: 'relation', id: relation.id, text: heading, also: also.join(' ') };
}

function searchWordsOf({ words = {} }: Predicate): string[] {
  return [...(words.subject ?? []), ...(words.object ?? []), ...(words.with ?? []), ...(words.topic ?? [])];
}

/** Who takes part beside the two ends, and as what. */
function partiesOf(index: GraphIndex, { statements }: Relation): string[] {
  const parts = statements.flatMap((id) => {
    const { also = [], role = '' } = get(index.statements, id);
    return [role, ...also.map(({ entity }) => get(index.entities, entity).name)];
  });
  return [...new Set(parts)];
}
