import { indexById } from '../model/ids.ts';
import { relate } from '../model/relations.ts';
import type { Graph, Relation, RelationId } from '../model/types.ts';
import { wordingOf } from '../model/words.ts';

/** What one graph says that another does not. Lists are in the order of the ids of the relations. */
export interface Changes {
  added: RelationChange[];
  gone: RelationChange[];
  /** More newsrooms stand behind it for certain. */
  corroborated: SupportChange[];
  /** Fewer do. */
  lostSupport: SupportChange[];
  /** Other quotes, or as said otherwise. */
  changed: WordChange[];
}

export interface RelationChange {
  relation: RelationId;
  /** For people: "Borduria supplies arms to Avalon". */
  reads: string;
  /** That no person has accepted any of its statements: then all of them are counted. */
  suggested: boolean;
}

export interface SupportChange extends RelationChange {
  /** Newsrooms, the fewest that can stand behind it. */
  before: number;
  after: number;
}

export interface WordChange extends RelationChange {
  /** "affirmed, planned", where it was something else before. */
  stance: { before: string; after: string } | null;
  quotesAdded: string[];
  quotesGone: string[];
}

export function changesBetween(before: Graph, after: Graph): Changes {
  const [were, are] = [countedOf(before), countedOf(after)];
  const [old, now] = [indexById(were), indexById(are)];
  const both = are.flatMap((relation) => {
    const earlier = old.get(relation.id);
    return earlier ? [{ earlier, relation }] : [];
  });
  const support = both.map(({ earlier, relation }) => ({
    ...changeOf(relation, after),
    before: earlier.support.origins[0],
    after: relation.support.origins[0],
  }));
  const changed = both.map(({ earlier, relation }) => wordChange(earlier, relation, before, after));
  return {
    added: are.filter(({ id }) => !old.has(id)).map((relation) => changeOf(relation, after)),
    gone: were.filter(({ id }) => !now.has(id)).map((relation) => changeOf(relation, before)),
    corroborated: support.filter((change) => change.after > change.before),
    lostSupport: support.filter((change) => change.after < change.before),
    changed: changed.filter(
      ({ stance, quotesAdded, quotesGone }) => stance ?? quotesAdded.length + quotesGone.length > 0,
    ),
  };
}

/** Those that nobody has accepted yet are counted as if somebody had; else no suggestion would ever gain or lose support. */
function countedOf(graph: Graph): Counted[] {
  const statements = graph.statements.map((statement) => ({ ...statement, review: 'accepted' as const }));
  const all = indexById(relate({ ...graph, statements }));
  return graph.relations.map((relation) => {
    const suggested = relation.support.stories === 0;
    return { ...((suggested && all.get(relation.id)) || relation), suggested };
  });
}

type Counted = Relation & Pick<RelationChange, 'suggested'>;

function changeOf(
  { id, subject, predicate, object, polarity, suggested }: Counted,
  graph: Graph,
): RelationChange {
  const nameOf = (entity: string) => graph.entities.find((one) => one.id === entity)?.name ?? entity;
  const forms = graph.vocabulary.predicates.find((one) => one.id === predicate);
  const verb = (polarity === 'denied' ? forms?.negated : forms?.label) ?? predicate;
  return { relation: id, reads: `${nameOf(subject)} ${verb} ${nameOf(object)}`, suggested };
}

function wordChange(earlier: Counted, relation: Counted, before: Graph, after: Graph): WordChange {
  const [was, is] = [stanceOf(earlier), stanceOf(relation)];
  const [old, now] = [quotesOf(earlier, before), quotesOf(relation, after)];
  return {
    ...changeOf(relation, after),
    stance: was === is ? null : { before: was, after: is },
    quotesAdded: [...now.keys()]
      .filter((wording) => !old.has(wording))
      .map((wording) => now.get(wording) ?? ''),
    quotesGone: [...old.keys()]
      .filter((wording) => !now.has(wording))
      .map((wording) => old.get(wording) ?? ''),
  };
}

function stanceOf({ polarity, modality }: Relation): string {
  return `${polarity}, ${modality}`;
}

/** The quotes of a relation by their wording, which is the same in every copy. */
function quotesOf({ statements }: Relation, graph: Graph): Map<string, string> {
  const own = new Set(statements);
  const evidence = graph.statements
    .filter(({ id }) => own.has(id))
    .flatMap((statement) => statement.evidence);
  const quotes = evidence.filter(({ context }) => !context).flatMap(({ anchors }) => anchors[0]?.exact ?? []);
  return new Map(quotes.map((quote) => [wordingOf(quote), quote]));
}
