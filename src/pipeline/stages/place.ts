import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { nameWidth } from '../../model/drawing.ts';
import type { Entity, EntityId, Graph, Relation } from '../../model/types.ts';
import { labelBox } from '../../model/labelBox.ts';
import { type PlacedBox, push, separate } from '../../model/separate.ts';
import { centre, mostCompact, placesOf, putAt, tightened } from '../tighten.ts';
import { untangle } from '../untangle.ts';

interface Body extends SimulationNodeDatum, PlacedBox {
  id: EntityId;
  x: number;
  y: number;
}

type Positions = NonNullable<Graph['positions']>;
/** Where the entities stood in the drawing before this one. */
export type Drawing = ReadonlyMap<EntityId, [x: number, y: number]>;
type Tie = SimulationLinkDatum<Body> & { source: Body; target: Body };

const SPREAD = 400;
const TIE_LENGTH = 80;
const REPULSION = -500;
/** Where a drawing settles depends much on this, and not in a way that could be foreseen; the most compact wins. */
const PULLS = [0.1, 0.12, 0.15, 0.2];
const TICKS = 600;
/** Below this heat the boxes push one another aside. */
const BOX_HEAT = 0.35;
const REHEAT = 0.1;

/**
 * A finished drawing: a disc with its name beneath for every entity, in whole units; no two boxes overlap.
 *
 * What was drawn before stays where it is: who is new goes beside its neighbours, and only what is in the way gives
 * room. So a small change moves little, and a drawing that is given back unchanged stays unchanged. Without one, the
 * whole graph is drawn around 0,0, the same each time.
 */
export function place(
  { entities, relations }: Pick<Graph, 'entities' | 'relations'>,
  previous: Drawing,
): Positions {
  const counts = countRelations(relations);
  const isTied = ({ id }: Entity) => counts.has(id);
  const bodies = entities.filter(isTied).map((entity) => start(entity, counts.get(entity.id) ?? 0));
  const ties = tiesOf(bodies, relations);
  if (bodies.some(({ id }) => previous.has(id))) extend(bodies, ties, previous);
  else draw(bodies, ties);
  const alone = entities.filter((entity) => !isTied(entity)).map(({ id }) => id);
  return Object.fromEntries([
    ...bodies.map(({ id, x, y }) => [id, [x + 0, y + 0]]),
    ...beneath(bodies, alone),
  ]); // JSON keeps no -0
}

function countRelations(relations: readonly Relation[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const id of relations.flatMap(({ subject, object }) => [subject, object]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Entities without a relation are not drawn; should they be, they stand in a row of their own. */
function beneath(bodies: Body[], alone: readonly EntityId[]): [EntityId, [x: number, y: number]][] {
  const bottom = Math.max(0, ...bodies.map(({ y, below }) => y + below));
  return alone.map((id, i) => [id, [i * 2 * nameWidth, Math.round(bottom) + nameWidth]]);
}

function draw(bodies: Body[], ties: Tie[]): void {
  const begin = placesOf(bodies);
  const drawings = PULLS.map((pull) => {
    putAt(bodies, begin);
    settle(bodies, ties, pull, 1);
    for (let round = 0; round < 2; round++) {
      untangle(bodies, ties);
      settle(bodies, ties, pull, REHEAT);
    }
    untangle(bodies, ties);
    separate(bodies);
    return tightened(bodies);
  });
  putAt(bodies, mostCompact(drawings).places);
  centre(bodies);
}

function extend(bodies: Body[], ties: Tie[], previous: Drawing): void {
  for (const body of bodies) {
    const [x, y] = previous.get(body.id) ?? besideNeighbours(body, ties, previous);
    Object.assign(body, { x, y });
  }
  separate(bodies);
}

/** Amid what it is tied to, a little to the side where it would start by itself; there alone where it has no tie. */
function besideNeighbours(body: Body, ties: Tie[], previous: Drawing): [x: number, y: number] {
  const own = ties.filter(({ source, target }) => source === body || target === body);
  const around = own.flatMap(({ source, target }) => {
    const at = previous.get(source === body ? target.id : source.id);
    return at ? [at] : [];
  });
  if (around.length === 0) return [body.x, body.y];
  return [mean(around.map(([x]) => x)) + body.x / 4, mean(around.map(([, y]) => y)) + body.y / 4];
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** From the id alone, so that the order of a list decides nothing. */
function start({ id, name }: Entity, relations: number): Body {
  const angle = 2 * Math.PI * hash(`${id} angle`);
  const radius = SPREAD * Math.sqrt(hash(`${id} radius`));
  return { id, ...labelBox(name, relations), x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** FNV-1a and the finish of MurmurHash3, as a number from 0 to 1. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (const char of text) bits = Math.imul(bits ^ (char.codePointAt(0) ?? 0), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

/** One for every two entities, however many relations they have. */
function tiesOf(bodies: Body[], relations: Relation[]): Tie[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const ties = new Map<string, Tie>();
  for (const { subject, object } of relations) {
    const [source, target] = [subject, object].toSorted().map((id) => byId.get(id));
    if (source && target && source !== target) ties.set(`${source.id}~${target.id}`, { source, target });
  }
  return [...ties.values()];
}

function settle(bodies: Body[], ties: Tie[], pull: number, heat: number): void {
  const simulation = forceSimulation(bodies)
    .force('ties', forceLink<Body, Tie>(ties).distance(TIE_LENGTH))
    .force('charge', forceManyBody().strength(REPULSION))
    .force('x', forceX<Body>(0).strength(pull))
    .force('y', forceY<Body>(0).strength(pull))
    .force('boxes', (alpha) => {
      if (alpha < BOX_HEAT) push(bodies, (reach) => reach * 0.3);
    })
    .alpha(heat)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop();
  simulation.tick(TICKS);
}
