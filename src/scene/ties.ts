import type { EntityId, Participant, RelationId } from '../model/types.ts';
import type { NamedBeside } from '../query/namedBeside.ts';
import { tieId, type DrawnId } from '../view/drawnId.ts';
import type { EdgeCurve, Ends } from './edgeCurve.ts';
import { edgeCurve } from './edgeCurve.ts';
import {
  TIE_SIZE,
  type Emphasis,
  type Says,
  type SceneEdge,
  type SceneNode,
  type SceneTie,
} from './scene.ts';
import type { Position } from './rect.ts';
import { drawnFor, type Topology } from './topology.ts';

/** More words than this around one thing lie over one another; each is read when its line is selected. */
const READABLE = 6;
/** Dots, as nothing else that is drawn has them. */
export const TIE_DASHES: readonly number[] = [1.5, 4];

/** What a line of several relations says when it is to say one of them. */
export type Saying = (
  relation: RelationId,
  among: readonly RelationId[],
) => Pick<SceneEdge, 'words' | 'symmetric' | 'line'> & { subject: EntityId };

/**
 * The ties of what is drawn: one for each line whose statements name something beside its ends that is drawn too. What
 * several relations of a bundle name stands on the one line of the bundle, which then says the first of these.
 * @param wordOf what is written at a role
 */
export function sceneTies(
  topology: Topology,
  named: readonly NamedBeside[],
  wordOf: (role: Participant['role']) => string,
  saying: Saying,
): SceneTie[] {
  const ties = new Map<string, SceneTie>();
  for (const { relation, third } of named) {
    const edge = drawnFor(topology, relation).flatMap((id) => topology.edges.get(id) ?? [])[0];
    if (!edge) continue;
    const on = edge.id;
    for (const { entity, role } of third) {
      const [to] = drawnFor(topology, entity);
      const tie = ties.get(on) ?? newTie(topology, edge, relation, saying);
      if (to === undefined || tie.near.includes(to)) continue;
      const one = { to, word: wordOf(role) };
      const of = [...new Set([...tie.of, relation])];
      ties.set(on, { ...tie, third: [...tie.third, one], near: [...tie.near, to], of });
    }
  }
  const all = [...ties.values()];
  const isReadable = all.reduce((sum, { third }) => sum + third.length, 0) <= READABLE;
  return isReadable
    ? all
    : all.map((tie) => ({ ...tie, third: tie.third.map(({ to }) => ({ to, word: '' })) }));
}

function newTie(topology: Topology, edge: SceneEdge, relation: RelationId, saying: Saying): SceneTie {
  const { id: on, type, source, target } = edge;
  const tie: SceneTie = {
    id: tieId(on),
    on,
    third: [],
    near: [on, source, target],
    of: [relation],
    says: null,
  };
  return type === 'bundle' ? { ...tie, says: saidBy(topology, edge, relation, saying) } : tie;
}

function saidBy(
  topology: Topology,
  { source, target, relations }: SceneEdge,
  relation: RelationId,
  saying: Saying,
): Says {
  const { subject, ...said } = saying(relation, relations);
  const [from, to] = drawnFor(topology, subject)[0] === target ? [target, source] : [source, target];
  return { ...said, source: from, target: to };
}

/** What the lines of several say on which these relations are, as on a path that is told by them; the first for each line. */
export function saidOn(
  topology: Topology,
  relations: readonly RelationId[],
  saying: Saying,
): ReadonlyMap<DrawnId, Says> {
  const said = new Map<DrawnId, Says>();
  for (const relation of relations) {
    const edge = drawnFor(topology, relation).flatMap((id) => topology.edges.get(id) ?? [])[0];
    if (edge?.type === 'bundle' && !said.has(edge.id))
      said.set(edge.id, saidBy(topology, edge, relation, saying));
  }
  return said;
}

/** The small node of a tie, as any other node is drawn. @param at the middle of its line @param emphasis of its line */
export function tieNode({ id }: SceneTie, at: Position, emphasis: Emphasis): [SceneNode, Emphasis] {
  const node: SceneNode = {
    id,
    type: 'entity',
    label: [],
    shape: 'circle',
    colour: null,
    generic: false,
    lead: false,
    size: TIE_SIZE,
    pinned: false,
    hiddenNeighbours: 0,
    entities: [],
    relations: [],
    position: [at.x, at.y],
    box: { halfWidth: TIE_SIZE / 2, above: TIE_SIZE / 2, below: TIE_SIZE / 2 },
  };
  return [node, isMarked(emphasis) ? 'onPath' : 'near'];
}

/** What leads from the small node to whom or what is named, as any other edge is drawn, but for its dots. */
export function tieEdges({ id, on, third }: SceneTie): SceneEdge[] {
  return third.map(({ to, word }) => ({
    id: tieId(on, to),
    type: 'relation',
    source: id,
    target: to,
    words: [word],
    number: '',
    width: 1.2,
    line: null,
    importance: 0,
    lead: false,
    firmest: 'actual',
    least: 'actual',
    polarity: 'affirmed',
    symmetric: true,
    accounts: 1,
    relations: [],
    curve: 0,
  }));
}

/** The course of the lines of a tie, where there is room for them. @param bodyOf the disc of a node that is drawn */
export function tieCurves(
  tie: SceneTie,
  at: Position,
  bodyOf: (id: string) => Ends['target'] | null,
): { edge: SceneEdge; curve: EdgeCurve }[] {
  const source: Ends['source'] = { shape: 'circle', at, size: TIE_SIZE };
  return tieEdges(tie).flatMap((edge) => {
    const target = bodyOf(edge.target);
    const curve = target && edgeCurve(edge, { source, target });
    return curve ? [{ edge, curve }] : [];
  });
}

function isMarked(emphasis: Emphasis): boolean {
  return emphasis === 'selected' || emphasis === 'onPath' || emphasis === 'pathEnd';
}
