import type { Article, Entity, Predicate, Relation, Statement } from '../model/types.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import { plainDate, publisherOf } from './columns.ts';
import type { About, Extract } from './extract.ts';

/** Names the vocabulary of FollowTheMoney in `Predicate.maps`, where its value is one of the schemata of `links`. */
const VOCABULARY = 'FollowTheMoney';

/** What a kind of entity is in FollowTheMoney. A state that acts is a public body; other kinds have no counterpart. */
const schemata: Readonly<Record<string, string | undefined>> = {
  country: 'PublicBody',
  organization: 'Organization',
  person: 'Person',
  weapon: 'Asset',
  place: 'Address',
  event: 'Event',
};
const organizations = ['Organization', 'PublicBody'];
const legal = [...organizations, 'Person'];

interface Link {
  /** The property that holds the subject, and the schemata that it allows; none = any. */
  from: [property: string, ...schemata: string[]];
  to: [property: string, ...schemata: string[]];
  /** The property that says what the link is. */
  says: 'role' | 'relationship';
}

const links: Readonly<Record<string, Link | undefined>> = {
  UnknownLink: { from: ['subject'], to: ['object'], says: 'role' },
  Associate: { from: ['person', 'Person'], to: ['associate', 'Person'], says: 'relationship' },
  Directorship: { from: ['director', ...legal], to: ['organization', ...legal], says: 'role' },
  Employment: { from: ['employee', 'Person'], to: ['employer', ...organizations], says: 'role' },
  Family: { from: ['person', 'Person'], to: ['relative', 'Person'], says: 'relationship' },
  Membership: { from: ['member', ...legal], to: ['organization', ...organizations], says: 'role' },
  Ownership: { from: ['owner', ...legal], to: ['asset', 'Asset'], says: 'role' },
  Representation: { from: ['agent', ...legal], to: ['client', ...legal], says: 'role' },
};

/** How many statements a file of FollowTheMoney cannot hold, each for the first reason that keeps it out. */
export interface Refused {
  /** It says that something is not so, or another statement of its relation does. */
  denied: number;
  /** Planned, conditional or possible. */
  notFirm: number;
  unreviewed: number;
  /** Its predicate has no counterpart, or none between such ends. */
  unmapped: number;
}

/** One entity a line, as FollowTheMoney streams them: entities, the articles, and a link for each relation that holds. */
export function followTheMoney(part: Extract, { link }: Pick<About, 'link'>): string {
  const { index } = part;
  const things = part.entities.flatMap((entity) => thing(index, entity, link));
  const kept = index.graph.relations.flatMap((relation) => relationLink(index, relation, link) ?? []);
  const proofs = new Set(kept.flatMap(({ properties }) => properties['proof'] ?? []));
  const articles = index.graph.articles
    .map((article) => proof(index, article))
    .filter(({ id }) => proofs.has(id));
  return [...things, ...articles, ...kept].map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** The statements that are not in the file. */
export function refused({ index }: Pick<Extract, 'index'>): Refused {
  const counts: Refused = { denied: 0, notFirm: 0, unreviewed: 0, unmapped: 0 };
  for (const statement of index.graph.statements) {
    const why = reason(index, statement);
    if (why !== null) counts[why] += 1;
  }
  return counts;
}

/** The entities that are not in the file: nothing in FollowTheMoney is of their kind. */
export function withoutSchema({ entities }: Pick<Extract, 'entities'>): number {
  return entities.filter((entity) => schemaOf(entity) === null).length;
}

interface Item {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

type AddressOf = About['link'];

function reason(index: GraphIndex, statement: Statement): keyof Refused | null {
  const polarity = index.relationOf.get(statement.id)?.polarity ?? statement.polarity;
  if (statement.polarity === 'denied' || polarity !== 'affirmed') return 'denied';
  if (statement.review !== 'accepted') return 'unreviewed';
  if (statement.modality !== 'actual') return 'notFirm';
  return linkOf(index, statement) === null ? 'unmapped' : null;
}

/** The schema of the link between the two ends; null where there is none, or none that allows them. */
function linkOf(index: GraphIndex, of: Pick<Relation, 'subject' | 'predicate' | 'object'>): string | null {
  const { maps }: Predicate = get(index.predicates, of.predicate);
  const schema = maps && Object.hasOwn(maps, VOCABULARY) ? maps[VOCABULARY] : undefined;
  const link = schema !== undefined && Object.hasOwn(links, schema) ? links[schema] : undefined;
  if (schema === undefined || !link) return null;
  const fits = ([, ...allowed]: Link['from'], id: string) => {
    const end = schemaOf(get(index.entities, id));
    return end !== null && (allowed.length === 0 || allowed.includes(end));
  };
  return fits(link.from, of.subject) && fits(link.to, of.object) ? schema : null;
}

function schemaOf({ kind }: Entity): string | null {
  return Object.hasOwn(schemata, kind) ? (schemata[kind] ?? null) : null;
}

function thing(index: GraphIndex, entity: Entity, link: AddressOf): Item[] {
  const schema = schemaOf(entity);
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
    notes: entity.note ? [entity.note] : [],
    wikidataId: entity.wikidata ? [entity.wikidata] : [],
    sourceUrl: webAddress(link('entity', entity.id)),
    ...(schema === 'Address' && { full: [entity.name] }),
  };
  return [item(index, schema, entity.id, properties)];
}

/** Null where none of its statements can be told so. */
function relationLink(index: GraphIndex, relation: Relation, link: AddressOf): Item | null {
  const statements = relation.statements
    .map((id) => get(index.statements, id))
    .filter((statement) => reason(index, statement) === null);
  const schema = linkOf(index, relation);
  const ends = schema === null ? undefined : links[schema];
  if (schema === null || !ends || statements.length === 0) return null;
  const stories = [...new Set(statements.map(({ story }) => story))].map((id) => get(index.stories, id));
  const articles = statements.flatMap(({ evidence }) => evidence.flatMap(({ anchors }) => anchors));
  const properties = {
    [ends.from[0]]: [idOf(index, relation.subject)],
    [ends.to[0]]: [idOf(index, relation.object)],
    [ends.says]: [get(index.predicates, relation.predicate).label],
    ...dates(statements),
    description: unique(statements.map(quotes)),
    publisher: unique(stories.flatMap((story) => publisherOf(index, story) ?? [])),
    proof: unique(articles.map(({ article }) => idOf(index, `article--${article}`))),
    sourceUrl: webAddress(link('relation', relation.id)),
    recordId: [relation.id],
  };
  return item(index, schema, relation.id.replaceAll('~', '--'), properties);
}

/** Intervals and dates of any precision; a range of possible days cannot be told. */
function dates(statements: readonly Statement[]): Record<string, string[]> {
  const spans = statements.flatMap(({ when }) => {
    const [from, to, ...rest] = (when?.edtf ?? '').split('/');
    return from === undefined || to === undefined || rest.length > 0 ? [] : [{ from, to }];
  });
  return {
    date: unique(statements.flatMap(({ when }) => plainDate(when) ?? [])),
    startDate: unique(spans.map(({ from }) => from).filter(isPlain)),
    endDate: unique(spans.map(({ to }) => to).filter(isPlain)),
  };
}

function isPlain(date: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(date);
}

function quotes({ evidence }: Statement): string {
  return evidence.map(({ anchors }) => `“${anchors[0]?.exact ?? ''}”`).join(' … ');
}

function proof(index: GraphIndex, article: Article): Item {
  const stories = index.graph.stories.filter(({ copies }) => copies.includes(article.id));
  return item(index, 'Article', `article--${article.id}`, {
    title: stories.map(({ headline }) => headline),
    fileName: [article.file],
    mimeType: ['text/plain'],
    publisher: unique(stories.flatMap((story) => publisherOf(index, story) ?? [])),
    publishedAt: unique(stories.flatMap(({ published }) => plainDate(published) ?? [])),
    sourceUrl: article.url === null ? [] : [article.url],
  });
}

function item(index: GraphIndex, schema: string, id: string, properties: Record<string, string[]>): Item {
  const filled = Object.entries(properties).filter(([, values]) => values.length > 0);
  return { id: idOf(index, id), schema, properties: Object.fromEntries(filled) };
}

function idOf(index: GraphIndex, id: string): string {
  return `edgewise--${index.graph.id}--${id}`;
}

/** The model takes web addresses only, and a page can also be opened from a disk. */
function webAddress(address: string): string[] {
  return /^https?:/.test(address) ? [address] : [];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
