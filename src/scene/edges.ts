import { bundleId, type DrawnId } from '../view/drawnId.ts';
import { stagesOf } from '../model/firmness.ts';
import type { LineName } from '../model/looks.ts';
import { certainSupport } from '../model/support.ts';
import type { Relation, RelationId } from '../model/types.ts';
import { predicateLines } from '../query/familyLines.ts';
import { get, type GraphIndex } from '../query/graphIndex.ts';
import { importanceIn } from '../query/importance.ts';
import { negationIn } from '../query/conjugate.ts';
import { labelVerb } from '../query/verbs.ts';
import { lineWidth } from './edgeDashes.ts';
import { leadsOf } from './leads.ts';
import { memo } from './memo.ts';
import type { Says, SceneEdge, SceneTie } from './scene.ts';
import type { EdgeBundle, VisibleGraph } from './visible.ts';

/** Between the control points of two parallel edges, in units of the drawing. */
const CURVE_STEP = 46;
/** The width of a bundle of one and of twenty relations, in units of the drawing. */
const BUNDLE_WIDTHS = [3.5, 10] as const;
const FULL_BUNDLE = 20;

/** What is written on edges. */
export interface EdgeWords {
  /** The verb of a relation. */
  relation: (index: GraphIndex, relation: Relation) => string;
  /** What is disputed, in one word. */
  disputed: string;
  /** What is written on a bundle: the verb of its strongest and what is beside that, the fullest first. */
  bundle: (index: GraphIndex, strongest: Relation, relations: readonly RelationId[]) => string[];
  /** How many relations there are, where there is room for nothing else. */
  count: (relations: number) => string;
}

/** Edges of relations in the order of the graph, then bundles; the most worth telling of all of them lead. */
export function edgesOf(
  index: GraphIndex,
  { relations, bundles }: VisibleGraph,
  words: EdgeWords,
): SceneEdge[] {
  const drawn = index.graph.relations.filter(({ id }) => relations.has(id));
  const curves = curvesOf(drawn, new Map(index.graph.entities.map(({ id }, place) => [id, place])));
  const lineOf = linesIn(index);
  const edges = [
    ...drawn.map((relation) => ({
      ...relationEdge(index, relation, lineOf(relation.predicate)),
      words: relationWords(index, relation, words),
      curve: curves.get(relation.id) ?? 0,
    })),
    ...bundles.map((bundle) => bundleEdge(index, bundle, words, lineOf)),
  ];
  const leads = leadsOf(edges);
  return edges.map((edge) => ({ ...edge, lead: leads.has(edge.id) }));
}

/** The edges, of which those that a tie stands on say what it is of, and the others what is said on them. */
export function edgesWithTies(
  edges: readonly SceneEdge[],
  ties: readonly SceneTie[],
  said: ReadonlyMap<DrawnId, Says>,
): readonly SceneEdge[] {
  const ofTies = ties.flatMap(({ on, says }) => (says ? [[on, says] as const] : []));
  const saying = new Map([...said, ...ofTies]);
  return saying.size === 0 ? edges : edges.map((edge) => ({ ...edge, ...saying.get(edge.id) }));
}

const linesIn = memo(predicateLines, (index) => [index]);

/** The verb; of what is disputed at least that, and of what is not so at least “did not”. */
function relationWords(index: GraphIndex, relation: Relation, words: EdgeWords): string[] {
  const verb = words.relation(index, relation);
  if (relation.polarity === 'disputed') return [verb, words.disputed];
  if (relation.polarity === 'affirmed') return [verb];
  const plain = labelVerb(index, relation).words;
  return [...new Set([verb, plain, negationIn(plain)])];
}

type Unworded = Omit<SceneEdge, 'words' | 'curve' | 'lead'>;

function relationEdge(index: GraphIndex, relation: Relation, line: LineName | null): Unworded {
  const accounts = certainSupport(relation);
  const [firmest, least] = stagesOf(relation);
  return {
    id: relation.id,
    type: 'relation',
    source: relation.subject,
    target: relation.object,
    number: '',
    width: lineWidth(accounts),
    line,
    importance: importanceIn(index, relation),
    firmest,
    least,
    polarity: relation.polarity,
    symmetric: get(index.predicates, relation.predicate).symmetric,
    accounts,
    relations: [relation.id],
  };
}

/** Claims neither firmness nor polarity: those are in its relations. It is turned as its strongest is. */
function bundleEdge(
  index: GraphIndex,
  bundle: EdgeBundle,
  words: EdgeWords,
  lineOf: (predicate: string) => LineName | null,
): Omit<SceneEdge, 'lead'> {
  const { id, relations } = bundle;
  const strongest = strongestOf(index, relations);
  const [source, target] = endsOf(bundle, strongest);
  return {
    ...relationEdge(index, strongest, lineOf(strongest.predicate)),
    id,
    type: 'bundle',
    source,
    target,
    words: words.bundle(index, strongest, relations),
    number: relations.length > 1 ? words.count(relations.length) : '',
    width: bundleWidth(relations.length),
    firmest: 'actual',
    least: 'actual',
    polarity: 'affirmed',
    accounts: 1,
    relations,
    curve: 0,
  };
}

function strongestOf(index: GraphIndex, relations: readonly RelationId[]): Relation {
  const all = relations.map((id) => get(index.relations, id));
  return all.reduce((one, other) => (importanceIn(index, other) > importanceIn(index, one) ? other : one));
}

/** From who acts to whom it concerns, where these are drawn by themselves; an end that is a group cannot tell. */
function endsOf({ ends: [a, b] }: EdgeBundle, { subject, object }: Relation): readonly [DrawnId, DrawnId] {
  return subject === b || object === a ? [b, a] : [a, b];
}

function bundleWidth(relations: number): number {
  const [least, most] = BUNDLE_WIDTHS;
  const share = (Math.min(relations, FULL_BUNDLE) - 1) / (FULL_BUNDLE - 1);
  return least + share * (most - least);
}

/**
 * The curve of every relation, so that those between the same two lie side by side, in the order of the graph.
 * @param placeOf which of two entities comes first: all curves between them are measured from it
 */
function curvesOf(
  relations: readonly Relation[],
  placeOf: ReadonlyMap<string, number>,
): ReadonlyMap<RelationId, number> {
  const parallel = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = bundleId(relation.subject, relation.object);
    parallel.set(key, [...(parallel.get(key) ?? []), relation]);
  }
  return new Map(
    [...parallel.values()].flatMap((all) =>
      all.map(({ id, subject, object }, i): [RelationId, number] => {
        if (subject === object) return [id, i];
        const isForward = (placeOf.get(subject) ?? 0) < (placeOf.get(object) ?? 0);
        return [id, (i - (all.length - 1) / 2) * CURVE_STEP * (isForward ? 1 : -1)];
      }),
    ),
  );
}
