import type { EntityId, RelationId } from '../model/types.ts';
import type { Path } from '../query/paths.ts';
import type { Emphasis, Scene, SceneCaption, SceneTie, Wording } from './scene.ts';
import type { DrawnId } from '../view/drawnId.ts';
import { drawnFor, surroundings, type Topology } from './topology.ts';

/** More words than this on a path lie over one another. */
const READABLE_EDGES = 6;

/** What the reader looks at. */
export interface Attention {
  /** Entities, relations, groups and bundles that are selected; a statement by its relation. */
  selected: readonly string[];
  /** What is beside the selection steps back. */
  dims: boolean;
  /** Null where no connections are asked for. */
  connections: ConnectionsInSight | null;
  /** The entity, relation, group or bundle that is pointed at. */
  hovered: string | null;
  /** The relations behind a bar that is pointed at; looked at only where nothing else is. */
  hoveredRelations: readonly RelationId[];
}

export interface ConnectionsInSight {
  ends: readonly [EntityId, EntityId];
  /** Null where the two are not connected. */
  inFocus: Path | null;
  all: readonly Path[];
  /** What lies on none of them steps back: not while something is selected over them, which dims by its own rule. */
  dims: boolean;
}

/** Sets of what is drawn, each by why it stands out. */
interface Marks {
  selected: ReadonlySet<DrawnId>;
  near: ReadonlySet<DrawnId>;
  ends: ReadonlySet<DrawnId>;
  onPath: ReadonlySet<DrawnId>;
  otherPaths: ReadonlySet<DrawnId>;
  hovered: ReadonlySet<DrawnId>;
  touched: ReadonlySet<DrawnId>;
  dims: boolean;
}

/** How everything stands out, by the order that `Emphasis` tells, and which edges carry their words. */
export function emphasisOf(
  topology: Topology,
  captions: readonly SceneCaption[],
  attention: Attention,
  ties: readonly SceneTie[] = [],
): { emphasis: Map<DrawnId, Emphasis>; worded: Map<DrawnId, Wording> } {
  const marks = marksOf(topology, attention, ties);
  const emphasis = new Map<DrawnId, Emphasis>();
  for (const { id } of [...topology.nodes.values(), ...topology.edges.values(), ...captions]) {
    const one = firstOf(id, marks);
    if (one !== 'normal') emphasis.set(id, one);
  }
  return { emphasis, worded: wordedEdges(topology, marks) };
}

/** The order of precedence. */
function firstOf(id: DrawnId, marks: Marks): Emphasis {
  if (marks.selected.has(id)) return 'selected';
  if (marks.ends.has(id)) return 'pathEnd';
  if (marks.onPath.has(id)) return 'onPath';
  if (marks.hovered.has(id)) return 'hovered';
  if (marks.near.has(id)) return 'near';
  if (marks.touched.has(id)) return 'touched';
  if (marks.otherPaths.has(id)) return 'otherPath';
  return marks.dims ? 'dimmed' : 'normal';
}

function marksOf(topology: Topology, attention: Attention, ties: readonly SceneTie[]): Marks {
  const { selected: ids, dims, connections, hovered, hoveredRelations } = attention;
  // What is not drawn cannot be marked, and dims nothing.
  const selected = new Set(ids.flatMap((id) => drawnFor(topology, id)));
  const ends = new Set(connections?.ends.filter((id) => topology.nodes.has(id)));
  const onPath = new Set(connections?.inFocus ? drawnOn(topology, connections.inFocus) : ends);
  return {
    selected,
    near: new Set([...surroundings(topology, ids), ...ties.flatMap((tie) => tie.near)]),
    ends,
    onPath,
    otherPaths: new Set(connections?.all.flatMap((path) => drawnOn(topology, path))),
    hovered: new Set(hovered === null ? hoveredRelations : drawnFor(topology, hovered)),
    touched: hovered === null ? touchedBy(topology, hoveredRelations) : surroundings(topology, [hovered]),
    dims: (dims && selected.size > 0) || (connections?.dims === true && ends.size > 0),
  };
}

/**
 * The edge of each link of a path, or whatever ties the two ends of its relation where that is not drawn by itself, and
 * what is on it; also the ends of a relation that ties a third party.
 */
function drawnOn({ nodes, edges, edgesOf }: Topology, { entities, links }: Path): DrawnId[] {
  const ties = links.flatMap(({ relation: { id: relation, subject, object } }) => {
    if (edges.has(relation)) return [relation];
    const isBetween = ({ source, target }: { source: DrawnId; target: DrawnId }) =>
      [source, target].includes(subject) && [source, target].includes(object);
    return (edgesOf.get(subject) ?? []).filter(isBetween).map(({ id }) => id);
  });
  const ends = links.flatMap(({ relation }) => [relation.subject, relation.object]);
  return [...new Set([...entities, ...ends])].filter((id) => nodes.has(id)).concat(ties);
}

/** Relations with their ends; what is not drawn by itself is not pointed at. */
function touchedBy({ edges }: Topology, relations: readonly RelationId[]): Set<DrawnId> {
  return new Set(
    relations.flatMap((relation) => {
      const edge = edges.get(relation);
      return edge ? [edge.id, edge.source, edge.target] : [];
    }),
  );
}

/** Edges that say what they are before others: around what is selected where there is room, on the path in any case. */
function wordedEdges({ edges }: Topology, { near, hovered, onPath, selected }: Marks): Map<DrawnId, Wording> {
  const drawn = (marked: ReadonlySet<DrawnId>) => [...marked].filter((id) => edges.has(id));
  const few = (marked: ReadonlySet<DrawnId>) => {
    const own = drawn(marked);
    return own.length <= READABLE_EDGES ? own : [];
  };
  const worded = new Map<DrawnId, Wording>(drawn(near).map((id) => [id, 'ifRoom']));
  for (const id of [...few(onPath), ...few(hovered), ...drawn(selected)]) worded.set(id, 'always');
  return worded;
}

/** Everything as strong as it is by itself, as on paper; what is selected or on the path stays marked. */
export function withoutDimming(scene: Scene): Scene {
  const strong: Partial<Record<Emphasis, Emphasis>> = {
    dimmed: 'normal',
    otherPath: 'normal',
  };
  const emphasis = [...scene.emphasis].map(([id, one]): [DrawnId, Emphasis] => [id, strong[one] ?? one]);
  return { ...scene, emphasis: new Map(emphasis) };
}
