import type { EntityId, Relation, Statement } from '../../model/types.ts';
import { get, type GraphIndex } from '../../query/graphIndex.ts';
import { isA, mapped, schemaOf } from './schemata.ts';

/** An end of a link: the property that holds it, and the schema that it must be an instance of; none = any. */
interface End {
  property: string;
  of?: string;
}

export interface Link {
  schema: string;
  from: End;
  to: End;
  /** The property that says what the link is. */
  says: 'role' | 'relationship';
}

/** What a statement becomes. */
export type Tie =
  | { as: 'link'; link: Link }
  | { as: 'sanction' }
  /** A person in a post. */
  | { as: 'occupancy' }
  /** A property of an event, and no link. */
  | { as: 'event'; role: 'organizer' | 'involved' | 'location'; event: EntityId; other: EntityId };

const unknownLink: Link = link('UnknownLink', ['subject'], ['object']);

const links: readonly Link[] = [
  unknownLink,
  link('Associate', ['person', 'Person'], ['associate', 'Person'], 'relationship'),
  link('Directorship', ['director', 'LegalEntity'], ['organization', 'Organization']),
  link('Employment', ['employee', 'Person'], ['employer', 'Organization']),
  link('Family', ['person', 'Person'], ['relative', 'Person'], 'relationship'),
  link('Membership', ['member', 'LegalEntity'], ['organization', 'Organization']),
  link('Ownership', ['owner', 'LegalEntity'], ['asset', 'Asset']),
  link('Representation', ['agent', 'LegalEntity'], ['client', 'LegalEntity']),
];

type Claim = Pick<Relation | Statement, 'subject' | 'predicate' | 'object'> & { role?: string };

/** What it becomes by the map of its predicate; null where that names nothing, or nothing between such ends. */
export function tieOf(index: GraphIndex, claim: Claim): Tie | null {
  const name = mapped(get(index.predicates, claim.predicate).maps);
  const [subject, object] = [claim.subject, claim.object].map((id) =>
    schemaOf(index, get(index.entities, id)),
  );
  if (name === null || subject === undefined || object === undefined) return null;
  if (name === 'Sanction') return object === null ? null : { as: 'sanction' };
  if (name.startsWith('Event:')) return eventTie(name.slice('Event:'.length), claim, [subject, object]);
  if (name === 'Occupancy') return occupancy(claim, [subject, object]);
  const found = links.find(({ schema }) => schema === name);
  return found ? linkTie(found, [subject, object]) : null;
}

type Ends = [subject: string | null, object: string | null];

function linkTie(found: Link, [subject, object]: Ends): Tie | null {
  return fits(found.from, subject) && fits(found.to, object) ? { as: 'link', link: found } : null;
}

function fits({ of }: End, schema: string | null): boolean {
  return schema !== null && (of === undefined || isA(schema, of));
}

/** A post is named by its title; where the text gives none, all that is known is that the two are linked. */
function occupancy({ role }: Claim, ends: Ends): Tie | null {
  const [holder, body] = ends;
  const hasPost = role !== undefined && isA(holder, 'Person') && isA(body, 'Organization');
  return hasPost ? { as: 'occupancy' } : linkTie(unknownLink, ends);
}

/** Either end can be the event. Where it took place is told in words, so that it need not be a thing of the format. */
function eventTie(role: string, { subject, object }: Claim, [from, to]: Ends): Tie | null {
  const [event, other, schema] = isA(to, 'Event') ? [object, subject, from] : [subject, object, to];
  if (!isA(from, 'Event') && !isA(to, 'Event')) return null;
  if (role === 'location') return { as: 'event', role, event, other };
  const isPart = (role === 'organizer' || role === 'involved') && isA(schema, 'LegalEntity');
  return isPart ? { as: 'event', role, event, other } : null;
}

function link(
  schema: string,
  [from, ofFrom]: [property: string, of?: string],
  [to, ofTo]: [property: string, of?: string],
  says: Link['says'] = 'role',
): Link {
  return {
    schema,
    from: { property: from, ...(ofFrom && { of: ofFrom }) },
    to: { property: to, ...(ofTo && { of: ofTo }) },
    says,
  };
}
