import type { Article, Entity } from '../../model/types.ts';
import { get, type GraphIndex } from '../../query/graphIndex.ts';
import { plainDate, publisherOf } from '../columns.ts';
import type { About } from '../extract.ts';
import { countryCode } from './countryCode.ts';
import { schemaOf } from './schemata.ts';

/** An entity of FollowTheMoney, which links and documents are too. */
export interface Item {
  id: string;
  schema: string;
  properties: Properties;
}

export type Properties = Record<string, string[]>;

/** What stands in a file by itself, or nothing. */
export function thing(index: GraphIndex, entity: Entity, link: About['link']): Item[] {
  const schema = schemaOf(index, entity);
  if (schema === null) return [];
  const aliases = (strong: boolean) =>
    entity.aliases
      .filter(
        ({ text, sense, ambiguous }) => text !== entity.name && (sense === 'name' && !ambiguous) === strong,
      )
      .map(({ text }) => text);
  const properties = {
    name: [entity.name],
    alias: aliases(true),
    weakAlias: aliases(false),
    country: countryOf(index, entity),
    notes: entity.note ? [entity.note] : [],
    wikidataId: entity.wikidata ? [entity.wikidata] : [],
    sourceUrl: webAddress(link('entity', entity.id)),
    ...(schema === 'Address' && { full: [entity.name] }),
  };
  return [item(index, schema, entity.id, properties)];
}

/** An article, as the proof of what it says. */
export function proof(index: GraphIndex, article: Article): Item {
  const stories = index.graph.stories.filter(({ copies }) => copies.includes(article.id));
  return item(index, 'Article', proofId(article.id), {
    title: stories.map(({ headline }) => headline),
    fileName: [article.file],
    mimeType: ['text/plain'],
    publisher: unique(stories.flatMap((story) => publisherOf(index, story) ?? [])),
    publishedAt: unique(stories.flatMap(({ published }) => plainDate(published) ?? [])),
    sourceUrl: article.url === null ? [] : [article.url],
  });
}

export function proofId(article: string): string {
  return `article--${article}`;
}

/** The country that an entity is, if it is one. */
export function countryOf(index: GraphIndex, entity: Entity): string[] {
  const code = schemaOf(index, entity) === 'PublicBody' ? countryCode(entity.name) : null;
  return code === null ? [] : [code];
}

export function item(index: GraphIndex, schema: string, id: string, properties: Properties): Item {
  const filled = Object.entries(properties).filter(([, values]) => values.length > 0);
  return { id: idOf(index, id), schema, properties: Object.fromEntries(filled) };
}

export function idOf(index: GraphIndex, id: string): string {
  return `edgewise--${index.graph.id}--${id}`;
}

/** The model takes web addresses only, and a page can also be opened from a disk. */
export function webAddress(address: string): string[] {
  return /^https?:/.test(address) ? [address] : [];
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

export function nameOf(index: GraphIndex, id: string): string {
  return get(index.entities, id).name;
}
