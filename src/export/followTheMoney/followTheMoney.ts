import { get } from '../../query/graphIndex.ts';
import type { About, Extract } from '../extract.ts';
import { idOf, proof, thing, unique, type Item, type Properties } from './items.ts';
import { eventProperties, linkItem, occupancyItems, sanctionItem, type StatementGroup } from './links.ts';
import { reason } from './refusal.ts';
import { tieOf, type Tie } from './ties.ts';

type AddressOf = About['link'];

/**
 * One entity a line, as FollowTheMoney streams them: entities, the articles, and what the relations that hold become
 * by the maps of their predicates: links, sanctions, people in posts, and properties of events.
 */
export function followTheMoney(part: Extract, { link }: Pick<About, 'link'>): string {
  const { index } = part;
  const told = index.graph.relations.flatMap((relation) => groupsOf(part, relation));
  const things = part.entities.flatMap((entity) => thing(index, entity, link));
  const withEvents = merged([...things, ...told.flatMap((one) => eventItems(part, one, link))]);
  const ties = merged(told.flatMap((one) => tieItems(part, one, link)));
  const kept = [...withEvents, ...ties];
  const proofs = new Set(kept.flatMap(({ properties }) => properties['proof'] ?? []));
  const articles = index.graph.articles
    .map((article) => proof(index, article))
    .filter(({ id }) => proofs.has(id));
  return [...withEvents, ...articles, ...ties].map((one) => `${JSON.stringify(one)}\n`).join('');
}

interface MappedStatements extends StatementGroup {
  tie: Tie;
}

/** The statements of a relation that can be told, by what they become: a post needs a title, which some lack. */
function groupsOf(part: Extract, relation: StatementGroup['relation']): MappedStatements[] {
  const statements = relation.statements
    .map((id) => get(part.index.statements, id))
    .filter((statement) => reason(part, statement) === null);
  const ties = statements.map((statement) => tieOf(part.index, statement));
  return (['link', 'sanction', 'occupancy', 'event'] as const).flatMap((as) => {
    const tie = ties.find((one) => one?.as === as);
    return tie ? [{ relation, tie, statements: statements.filter((_, i) => ties[i]?.as === as) }] : [];
  });
}

function tieItems(part: Extract, { tie, ...told }: MappedStatements, link: AddressOf): Item[] {
  switch (tie.as) {
    case 'link':
      return [linkItem(part, told, tie.link, link)];
    case 'sanction':
      return [sanctionItem(part, told, link)];
    case 'occupancy':
      return occupancyItems(part, told, link);
    case 'event':
      return [];
  }
}

function eventItems(part: Extract, { tie, ...told }: MappedStatements, link: AddressOf): Item[] {
  if (tie.as !== 'event') return [];
  const properties = eventProperties(part, told, link);
  return [{ id: idOf(part.index, tie.event), schema: 'Event', properties }];
}

/** Items of one id as one, in the place of the first, with all values. */
function merged(items: readonly Item[]): Item[] {
  const byId = new Map<string, Item>();
  for (const one of items) {
    const known = byId.get(one.id);
    byId.set(one.id, known ? { ...known, properties: joined(known.properties, one.properties) } : one);
  }
  return [...byId.values()];
}

function joined(some: Properties, others: Properties): Properties {
  const names = unique([...Object.keys(some), ...Object.keys(others)]);
  const values = names.map(
    (name) => [name, unique([...(some[name] ?? []), ...(others[name] ?? [])])] as const,
  );
  return Object.fromEntries(values.filter(([, found]) => found.length > 0));
}
