import type { Bounds } from '../model/edtf.ts';
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
import { hasRange, noDates, passesDates, type DateFilter } from './dateFilter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { speakersOf } from './speakers.ts';

/** Which date a filter or a timeline goes by. */
export type Clock = 'event' | 'said' | 'published';

/** What a reader has narrowed the graph to. An empty list lets everything through. */
export interface Filter extends Agreement, DateFilter {
  /** Relations that touch one of these. */
  actors: readonly EntityId[];
  /** Statements that are on the word of one of these. */
  speakers: readonly EntityId[];
  /** Relations whose two ends are both of these kinds. */
  kinds: readonly string[];
  predicates: readonly string[];
  modality: readonly Modality[];
  polarity: readonly Polarity[];
  clock: Clock;
}

export const noFilter: Filter = {
  actors: [],
  speakers: [],
  kinds: [],
  predicates: [],
  stories: [],
  among: 'any',
  differing: false,
  modality: [],
  polarity: [],
  ...noDates,
  clock: 'event',
};

export interface ClockSpan extends Bounds {
  /** False where the story's date stands in for a date that the text does not give. */
  own: boolean;
}

/** A part of the graph: what passes a filter, or what of that is visible. */
export interface Subgraph {
  relations: ReadonlySet<RelationId>;
  entities: ReadonlySet<EntityId>;
  /** The statements that pass, of those that their relations list: accepted ones, or suggestions where there are no others. */
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
 * What passes a filter. A relation is shown when one and the same statement that it lists passes everything that is
 * asked of statements, and it is agreed upon as asked; an entity when one of its relations is. What nobody has accepted is
 * listed only by a relation of suggestions alone, which is drawn as such.
 */
export function applyFilter(index: GraphIndex, filter: Filter): Subgraph {
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
  return filtersSet(filter) > 0;
}

/** In how many ways the filter narrows. */
export function filtersSet(filter: Filter): number {
  const lists = [
    filter.actors,
    filter.speakers,
    filter.kinds,
    filter.predicates,
    filter.stories,
    filter.modality,
    filter.polarity,
  ];
  return [
    ...lists.map((list) => list.length > 0),
    filter.differing,
    filter.among === 'all',
    hasRange(filter),
    filter.undated === 'hide',
  ].filter(Boolean).length;
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
  const isInTime = passesDates(filter);
  return (statement) =>
    allowsAny(filter.speakers, speakersOf(index, statement)) &&
    allows(filter.stories, statement.story) &&
    allows(filter.modality, statement.modality) &&
    allows(filter.polarity, statement.polarity) &&
    isInTime(spanOn(filter.clock, statement, index));
}

function allowsAny<T>(list: readonly T[], values: readonly T[]): boolean {
  return list.length === 0 || values.some((value) => list.includes(value));
}

function allows<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}
