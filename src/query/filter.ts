import { edtfBounds, overlaps, type Bounds } from '../model/edtf.ts';
import type {
  EntityId,
  Modality,
  Polarity,
  Relation,
  RelationId,
  Statement,
  StatementId,
} from '../model/types.ts';
import { agrees, type Agreement } from './agreement.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** Which date a filter or a timeline goes by. */
export type Clock = 'event' | 'said' | 'published';

/** What a reader has narrowed the graph to. An empty list lets everything through. */
export interface Filter extends Agreement {
  /** Relations that touch one of these. */
  actors: readonly EntityId[];
  /** Relations whose two ends are both of these kinds. */
  kinds: readonly string[];
  predicates: readonly string[];
  modality: readonly Modality[];
  polarity: readonly Polarity[];
  /** A day, month or year, inclusive; null = no limit. */
  from: string | null;
  to: string | null;
  clock: Clock;
  /** Leave out what has no date of its own on the clock. */
  hideUndated: boolean;
}

export const noFilter: Filter = {
  actors: [],
  kinds: [],
  predicates: [],
  stories: [],
  among: 'any',
  differing: false,
  modality: [],
  polarity: [],
  from: null,
  to: null,
  clock: 'event',
  hideUndated: false,
};

export interface ClockSpan extends Bounds {
  /** False where the story's date stands in for a date that the text does not give. */
  own: boolean;
}

export interface Shown {
  relations: ReadonlySet<RelationId>;
  entities: ReadonlySet<EntityId>;
  /** The accepted statements that pass. */
  statements: ReadonlySet<StatementId>;
}

/** The days on which a statement stands on a clock, inclusive; null = open on that side. */
export function spanOn(clock: Clock, statement: Statement, index: GraphIndex): ClockSpan {
  const story = get(index.stories, statement.story).published;
  const published = { earliest: story.earliest, latest: story.latest };
  switch (clock) {
    case 'event':
      return { earliest: statement.time.from, latest: statement.time.to, own: statement.time.of === 'event' };
    case 'said': {
      const said = statement.saidWhen;
      if (!said || (said.earliest === null && said.latest === null)) return { ...published, own: false };
      return { earliest: said.earliest, latest: said.latest, own: true };
    }
    case 'published':
      return { ...published, own: story.earliest !== null || story.latest !== null };
  }
}

/**
 * What passes a filter. A relation is shown when one and the same accepted statement of it passes everything that is
 * asked of statements, and it is agreed upon as asked; an entity when one of its relations is.
 */
export function shown(index: GraphIndex, filter: Filter): Shown {
  const passes = statementTest(index, filter);
  const relations = new Set<RelationId>();
  const entities = new Set<EntityId>();
  const statements = new Set<StatementId>();
  for (const relation of index.graph.relations) {
    if (!fitsEnds(index, filter, relation)) continue;
    const passing = relation.statements.map((id) => get(index.statements, id)).filter(passes);
    if (passing.length === 0 || !agrees(index, filter, relation, passing)) continue;
    relations.add(relation.id);
    entities.add(relation.subject).add(relation.object);
    for (const { id } of passing) statements.add(id);
  }
  return { relations, entities, statements };
}

/** Whether the filter asks for anything at all. */
export function isNarrowed(filter: Filter): boolean {
  const lists = [
    filter.actors,
    filter.kinds,
    filter.predicates,
    filter.stories,
    filter.modality,
    filter.polarity,
  ];
  return (
    lists.some((list) => list.length > 0) ||
    filter.differing ||
    filter.among === 'all' ||
    filter.from !== null ||
    filter.to !== null ||
    filter.hideUndated
  );
}

function fitsEnds(index: GraphIndex, filter: Filter, relation: Relation): boolean {
  const ends = [relation.subject, relation.object];
  return (
    (filter.actors.length === 0 || ends.some((id) => filter.actors.includes(id))) &&
    ends.every((id) => allows(filter.kinds, get(index.entities, id).kind)) &&
    allows(filter.predicates, relation.predicate)
  );
}

function statementTest(index: GraphIndex, filter: Filter): (statement: Statement) => boolean {
  const range: Bounds = {
    earliest: filter.from === null ? null : (edtfBounds(filter.from)?.earliest ?? null),
    latest: filter.to === null ? null : (edtfBounds(filter.to)?.latest ?? null),
  };
  return (statement) => {
    const span = spanOn(filter.clock, statement, index);
    return (
      statement.review === 'accepted' &&
      allows(filter.stories, statement.story) &&
      allows(filter.modality, statement.modality) &&
      allows(filter.polarity, statement.polarity) &&
      overlaps(span, range) &&
      (span.own || !filter.hideUndated)
    );
  };
}

function allows<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}
