import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Entity, EntityId, Graph, Relation } from '../../model/types.ts';
import { labelBox } from '../labelBox.ts';
import { type PlacedBox, push, separate } from '../separate.ts';
import { untangle } from '../untangle.ts';

interface Body extends SimulationNodeDatum, PlacedBox {
  id: EntityId;
  x: number;
  y: number;
}

type Tie = SimulationLinkDatum<Body> & { source: Body; target: Body };

const SPREAD = 400;
const TIE_LENGTH = 80;
const REPULSION = -500;
/** A little more from above and below, for a screen is wider than high. */
const GRAVITY = { x: 0.1, y: 0.13 };
/** What has no relation would drift out of the picture. */
const LONELY_GRAVITY = 4;
const TICKS = 600;
/** Below this heat the boxes push one another aside. */
const BOX_HEAT = 0.35;
const REHEAT = 0.1;

/**
 * A finished drawing: a disc with its name beneath for every entity, in whole units, centred on 0,0; no two boxes
 * overlap. The same graph gives the same drawing. Every entity starts from a point that its id alone decides, so that
 * one that comes or goes leaves the others near where they were (place.test.ts measures how near).
 */
export function place({ entities, relations }: Pick<Graph, 'entities' | 'relations'>) {
  const bodies = entities.map(start);
  const ties = tiesOf(bodies, relations);
  settle(bodies, ties, 1);
  for (let round = 0; round < 2; round++) {
    untangle(bodies, ties);
    settle(bodies, ties, REHEAT);
  }
  untangle(bodies, ties);
  separate(bodies);
  return centred(bodies);
}

function start({ id, name }: Entity): Body {
  const angle = 2 * Math.PI * hash(`${id} angle`);
  const radius = SPREAD * Math.sqrt(hash(`${id} radius`));
  return { id, ...labelBox(name), x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
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

function settle(bodies: Body[], ties: Tie[], heat: number): void {
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const pull = (strength: number) => (body: Body) => (tied.has(body) ? strength : strength * LONELY_GRAVITY);
  const simulation = forceSimulation(bodies)
    .force('ties', forceLink<Body, Tie>(ties).distance(TIE_LENGTH))
    .force('charge', forceManyBody().strength(REPULSION))
    .force('x', forceX<Body>(0).strength(pull(GRAVITY.x)))
    .force('y', forceY<Body>(0).strength(pull(GRAVITY.y)))
    .force('boxes', (alpha) => {
      if (alpha < BOX_HEAT) push(bodies, 0.3);
    })
    .alpha(heat)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop();
  simulation.tick(TICKS);
}

function centred(bodies: Body[]): NonNullable<Graph['positions']> {
  const x = middle(bodies.flatMap((body) => [body.x - body.halfWidth, body.x + body.halfWidth]));
  const y = middle(bodies.flatMap((body) => [body.y - body.above, body.y + body.below]));
  return Object.fromEntries(
    bodies.map((body) => [body.id, [Math.round(body.x - x), Math.round(body.y - y)]]),
  );
}

function middle(values: number[]): number {
  return values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2;
}
