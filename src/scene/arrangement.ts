import { arrowsOf } from './arrows.ts';
import { boundsOf, sideMargin } from './bounds.ts';
import { placeNumbers, type NumberPlace, type Numbered } from './bundleNumbers.ts';
import { edgeCurve, type EdgeCurve } from './edgeCurve.ts';
import { placeLabels, type Ground, type Labelled, type LabelPlace } from './edgeLabels.ts';
import { edgeFontAt, fontAt } from './fontSizes.ts';
import { edgeLook, nodeLook } from './looks.ts';
import { discBox, placeNames, type LinePart, type Named, type NamePlace, type NameRoom } from './names.ts';
import type { Position, Segment } from './rect.ts';
import type { DrawnId } from '../view/drawnId.ts';
import {
  emphases,
  TIE_SIZE,
  type Emphasis,
  type Placed,
  type Scene,
  type SceneEdge,
  type SceneNode,
} from './scene.ts';
import { boxIndex, segmentIndex } from './spatialIndex.ts';

/** Where the lines and the words of a scene are drawn at a zoom. */
export interface Arrangement {
  /** The size of the words and numbers of edges, in units of the drawing. */
  edgeFont: number;
  names: ReadonlyMap<DrawnId, NamePlace>;
  /** Without the edges that there is no room for. */
  curves: ReadonlyMap<DrawnId, EdgeCurve>;
  /** Of the bundles that say nothing else. */
  numbers: ReadonlyMap<DrawnId, NumberPlace>;
  /** What edges say; without those that say nothing. */
  labels: ReadonlyMap<DrawnId, LabelPlace>;
}

/** More edges than this are not asked for their words: there is room for few of them, and those come first. */
const MOST_ASKED = 400;

/** So many CSS pixels over the highest disc a view of all leaves free for a name, on every screen. */
const UPPER_MARGIN = 8;
/** So many of the largest are named in any case. */
const HUBS = 2;
const MANY = 20;
/** So many ends of the lines that are selected are named in any case, and more where there is room. */
const FEW = 2;

/**
 * @param zoom how large the names are to be read: on the screen, or in a picture of it
 * @param width of the screen or the picture, in CSS pixels; Infinity where it is as wide as what is in it
 */
export function arrange(scene: Scene, zoom: number, width: number): Arrangement {
  const edgeFont = edgeFontAt(zoom);
  const curves = curvesOf(scene);
  const ground = groundOf(scene, curves, 4 * edgeFont);
  const room = { ...sightOf(scene, zoom, width), lines: ground.lines };
  const named = namedIn(scene, zoom);
  const asked = labelledIn(scene, curves);
  // What tells the story is named and says its verb before anything else is named.
  const large = placeInAnySize(named.large, zoom, ground, room);
  const first = byId(placeLabels(asked.first, ground, edgeFont));
  const wordless = scene.edges.filter(({ id }) => first.get(id)?.shown === '');
  const numbers = placeNumbers(numberedIn(scene, wordless, curves), ground.taken, edgeFont, zoom < SMALL);
  const plain = placeNames(named.plain, ground.taken, room);
  const said = [...first.values(), ...placeLabels(asked.rest, ground, edgeFont)];
  return {
    edgeFont,
    names: byId([...large, ...plain]),
    curves,
    numbers: byId(numbers),
    labels: byId(said.filter(({ shown }) => shown !== '')),
  };
}

/** What a view of all keeps in sight: besides what it fits, its margins, and what a wide screen has left. */
function sightOf(scene: Scene, zoom: number, width: number): Pick<NameRoom, 'within' | 'beyond'> {
  const within = boundsOf([...scene.nodes, ...scene.captions]);
  const free = (width - (within.x2 - within.x1) * zoom) / 2;
  const beyond = {
    middle: Math.max(sideMargin(width), free) / zoom,
    side: Math.max(0, free - sideMargin(width)) / zoom,
    up: width === Infinity ? Infinity : UPPER_MARGIN / zoom,
  };
  return { within, beyond };
}

/** Names that are large, or no larger than others where they find no room else. */
function placeInAnySize(
  nodes: readonly Named[],
  zoom: number,
  { taken }: Ground,
  room: NameRoom,
): readonly NamePlace[] {
  const large = placeNames(nodes, taken, room);
  const left = new Set(large.flatMap(({ id, isShown }) => (isShown ? [] : [id])));
  const smaller = nodes.filter(({ id }) => left.has(id)).map((node) => ({ ...node, font: fontAt(zoom) }));
  return [...large.filter(({ isShown }) => isShown), ...placeNames(smaller, taken, room)];
}

/** The discs, those of ties too, and the lines. @param cell about as large as what is written */
function groundOf(
  { nodes, edges, ties }: Scene,
  curves: ReadonlyMap<DrawnId, EdgeCurve>,
  cell: number,
): Ground {
  const ground: Ground = { taken: boxIndex(cell), lines: segmentIndex(cell) };
  for (const { id, position, size } of nodes)
    ground.taken.add({ ...discBox({ at: positionOf({ position }), size }), discOf: id });
  for (const { id, on } of ties) {
    const at = curves.get(on)?.middle;
    if (at) ground.taken.add({ ...discBox({ at, size: TIE_SIZE }), discOf: id });
  }
  for (const { id, lead } of edges) {
    const curve = curves.get(id);
    if (curve) partsOf({ id, weight: lead ? LEAD_WEIGHT : 1 }, curve).forEach(ground.lines.add);
  }
  return ground;
}

/** A name rather lies over seven other lines than over one that is to carry its verb. */
const LEAD_WEIGHT = 8;
/** Below this zoom numbers that cover something are left out. */
const SMALL = 0.6;

/** A curve as two straight lines, which is near enough for what crosses it. */
function partsOf(
  line: Pick<LinePart, 'id' | 'weight'>,
  { from, middle, to, controls }: EdgeCurve,
): LinePart[] {
  if (controls.length === 0) return [{ ...line, from, to }];
  return [
    { ...line, from, to: middle },
    { ...line, from: middle, to },
  ];
}

export function emphasisIn({ emphasis }: Scene, id: DrawnId): Emphasis {
  return emphasis.get(id) ?? 'normal';
}

export function positionOf({ position: [x, y] }: Pick<Placed, 'position'>): Position {
  return { x, y };
}

/** Captions first, then what stands out, then the larger. */
function namedIn(scene: Scene, zoom: number): Record<'large' | 'plain', Named[]> {
  const [plain, large] = [fontAt(zoom), fontAt(zoom, true)];
  const selected = scene.edges.filter(({ id }) => emphasisIn(scene, id) === 'selected');
  const ends = new Set(selected.flatMap(({ source, target }) => [source, target]));
  const hubs = hubsIn(scene);
  const nodes = scene.nodes.map((node): Named => {
    const { id, label, size } = node;
    const emphasis = emphasisIn(scene, id);
    const { isLarge, weight } = nodeLook(node, emphasis);
    const importance = rankOf(emphasis) * 1e6 + size;
    const look = {
      font: isLarge ? large : plain,
      weight,
      isMarked: weight === 700 || emphasis === 'hovered' || (ends.size <= FEW && ends.has(id)),
      isHub: hubs.has(id),
    };
    return { id, label, size, importance, isCaption: false, ...look, ...roomOf(node) };
  });
  const captions = scene.captions.map((caption): Named => {
    const { id, label } = caption;
    const look = { font: fontAt(zoom, true), weight: 700, isMarked: false, isHub: false, isCaption: true };
    return { id, label, size: CAPTION_SIZE, importance: Infinity, ...look, ...roomOf(caption) };
  });
  const isLarge = ({ font }: Named) => font === large;
  return {
    large: [...captions, ...nodes.filter(isLarge)],
    plain: nodes.filter((node) => !isLarge(node)),
  };
}

/** The largest among many: without their names a crowded drawing says nothing. */
function hubsIn({ nodes }: Scene): ReadonlySet<DrawnId> {
  if (nodes.length < MANY) return new Set();
  const inOrder = nodes.toSorted((a, b) => b.size - a.size);
  const size = inOrder[HUBS]?.size ?? 0;
  return new Set(inOrder.slice(0, HUBS).flatMap((node) => (node.size > size ? [node.id] : [])));
}

function roomOf(one: Placed): Pick<Named, 'at' | 'halfWidth'> {
  return { at: positionOf(one), halfWidth: one.box.halfWidth };
}

/** What is pointed at moves no name. */
function rankOf(emphasis: Emphasis): number {
  return emphasis === 'hovered' || emphasis === 'touched'
    ? emphases.indexOf('normal')
    : emphases.indexOf(emphasis);
}

/** A caption stands on a point. */
export const CAPTION_SIZE = 1;

function curvesOf(scene: Scene): ReadonlyMap<DrawnId, EdgeCurve> {
  const nodes = byId(scene.nodes);
  const curves = new Map<DrawnId, EdgeCurve>();
  for (const edge of scene.edges) {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    if (!source || !target) continue;
    const curve = edgeCurve(edge, { source: bodyOf(scene, source), target: bodyOf(scene, target) });
    if (curve) curves.set(edge.id, curve);
  }
  return curves;
}

/** The disc with its rim. */
function bodyOf(scene: Scene, node: SceneNode) {
  const { rim } = nodeLook(node, emphasisIn(scene, node.id));
  return { shape: node.shape, at: positionOf(node), size: node.size + rim };
}

function numberedIn(
  { nodes }: Scene,
  edges: readonly SceneEdge[],
  curves: ReadonlyMap<DrawnId, EdgeCurve>,
): Numbered[] {
  const places = byId(nodes);
  return edges.flatMap(({ id, source, target, number }): Numbered[] => {
    const [a, b] = [places.get(source), places.get(target)];
    if (number === '' || !a || !b) return [];
    // From middle to middle where these lie over one another.
    const curve = curves.get(id);
    const ends: Segment = curve ?? { from: positionOf(a), to: positionOf(b) };
    return [{ id, number, from: ends.from, to: ends.to, control: curve?.controls[0] ?? null }];
  });
}

/** The edges that are to say what they are, those most worth telling first, and none that steps back. */
function labelledIn(
  scene: Scene,
  curves: ReadonlyMap<DrawnId, EdgeCurve>,
): Record<'first' | 'rest', Labelled[]> {
  const asked = scene.edges
    .filter(({ id }) => curves.has(id) && emphasisIn(scene, id) !== 'dimmed')
    .toSorted((a, b) => orderOf(scene, b) - orderOf(scene, a))
    .slice(0, MOST_ASKED);
  const labelled = asked.flatMap((edge) => {
    const curve = curves.get(edge.id);
    return curve ? [labelledOf(scene, edge, curve)] : [];
  });
  return {
    first: labelled.filter(({ isFirst }) => isFirst),
    rest: labelled.filter(({ isFirst }) => !isFirst),
  };
}

/** What must say its words goes before what leads, what is not affirmed before the rest. */
function orderOf(scene: Scene, { id, lead, importance, polarity }: SceneEdge): number {
  const wording = scene.worded.get(id);
  const rank = wording === 'always' ? 4 : wording ? 3 : lead ? 2 : Number(polarity !== 'affirmed');
  return rank * 1e16 + importance;
}

function labelledOf(scene: Scene, edge: SceneEdge, curve: EdgeCurve): Labelled {
  const { id, type, words, lead, polarity, symmetric } = edge;
  const wording = scene.worded.get(id);
  return {
    id,
    words,
    curve,
    isSigned: arrowsOf(edge).middle !== null || scene.ties.some(({ on }) => on === id),
    isTurned: type === 'bundle' && !symmetric,
    isFirst: wording !== undefined || lead || type === 'bundle' || polarity !== 'affirmed',
    isMarked: wording === 'always',
    weight: edgeLook(edge, emphasisIn(scene, id)).weight,
  };
}

function byId<T extends { id: DrawnId }>(all: readonly T[]): ReadonlyMap<DrawnId, T> {
  return new Map(all.map((one) => [one.id, one]));
}
