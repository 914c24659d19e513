import type { Relation, Statement } from '../../model/types.ts';
import { get } from '../../query/graphIndex.ts';
import type { About, Extract } from '../extract.ts';
import { edgeEnds, edgeWords, predicateWords } from '../labels.ts';
import { evidenceOf } from './evidence.ts';
import { countryOf, idOf, item, nameOf, unique, webAddress, type Item, type Properties } from './items.ts';
import { tieOf, type Link } from './ties.ts';

/** Some statements of one relation that become the same. */
export interface StatementGroup {
  relation: Relation;
  statements: readonly Statement[];
}

type AddressOf = About['link'];

/** What ties the two ends of a relation: a link of its own. */
export function linkItem(
  part: Extract,
  { relation, statements }: StatementGroup,
  { schema, ...link }: Link,
  to: AddressOf,
): Item {
  const { index } = part;
  const { source, target } = edgeEnds(index, relation);
  const titles = statements.flatMap(({ role }) => role ?? []);
  const words = [edgeWords(index, relation), predicateWords(index, relation)];
  return item(index, schema, idOfRelation(relation), {
    [link.from.property]: [idOf(index, source)],
    [link.to.property]: [idOf(index, target)],
    [link.says]: unique(schema === 'UnknownLink' || titles.length === 0 ? words : titles),
    ...recordOf(part, { relation, statements }, to),
  });
}

/** Who put sanctions on whom. The authority is told in words, so that it need not be a thing of the format. */
export function sanctionItem(part: Extract, { relation, statements }: StatementGroup, to: AddressOf): Item {
  const { index } = part;
  const { date = [], startDate = [], ...record } = recordOf(part, { relation, statements }, to);
  const about = statements.flatMap(({ also = [] }) => also.filter(({ role }) => role === 'about'));
  return item(index, 'Sanction', idOfRelation(relation), {
    entity: [idOf(index, relation.object)],
    authority: [nameOf(index, relation.subject)],
    country: countryOf(index, get(index.entities, relation.subject)),
    program: unique(statements.flatMap(({ role }) => role ?? [])),
    reason: unique(about.map(({ entity }) => nameOf(index, entity))),
    startDate: unique([...startDate, ...date]),
    ...record,
  });
}

/** A person in posts, each by its title in the text: a position of the body, and the person's time in it. */
export function occupancyItems(
  part: Extract,
  { relation, statements }: StatementGroup,
  to: AddressOf,
): Item[] {
  const { index } = part;
  const body = get(index.entities, relation.object);
  const keys = unique(statements.map(({ role = '' }) => titleKey(role)));
  return keys.flatMap((key) => {
    const told = statements.filter(({ role = '' }) => titleKey(role) === key);
    const position = item(index, 'Position', `position--${body.id}--${key}`, {
      name: unique(told.map(({ role = '' }) => `${role}, ${body.name}`)),
      organization: [idOf(index, body.id)],
      country: countryOf(index, body),
      sourceUrl: webAddress(to('relation', relation.id)),
    });
    const record = recordOf(part, { relation, statements: told }, to);
    const occupancy = item(index, 'Occupancy', `${idOfRelation(relation)}--${key}`, {
      holder: [idOf(index, relation.subject)],
      post: [position.id],
      status: [record['endDate'] && record['endDate'].length > 0 ? 'ended' : 'unknown'],
      ...record,
    });
    return [position, occupancy];
  });
}

/** What an event gains by a relation. */
export function eventProperties(part: Extract, told: StatementGroup, to: AddressOf): Properties {
  const { index } = part;
  const tie = tieOf(index, told.relation);
  if (tie?.as !== 'event') return {};
  const other = get(index.entities, tie.other);
  const says: Properties =
    tie.role === 'location'
      ? { location: [other.name], country: countryOf(index, other) }
      : { [tie.role]: [idOf(index, other.id)] };
  return { ...says, ...recordOf(part, told, to) };
}

function recordOf(part: Extract, { relation, statements }: StatementGroup, to: AddressOf): Properties {
  return {
    ...evidenceOf(part, statements),
    sourceUrl: webAddress(to('relation', relation.id)),
    recordId: [relation.id],
  };
}

function idOfRelation({ id }: Relation): string {
  return id.replaceAll('~', '--');
}

/** "Prime Minister" and "prime minister" are one post; a very long title is cut, since ids must not be. */
function titleKey(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, 12).join('-');
}
