import { nameLines } from '../model/drawing.ts';
import type { PaneShape } from '../model/paneShape.ts';
import type { EntityId } from '../model/types.ts';
import type { VisibleSubgraph } from '../query/focus.ts';
import type { GraphIndex } from '../query/graphIndex.ts';
import { bent } from './bends.ts';
import { entityBox, filePlaces } from './layoutNodes.ts';
import { edgesOf, edgesWithTies, type EdgeWords } from './edges.ts';
import { leadingEnds } from './leads.ts';
import { emphasisOf, type Attention } from './emphasis.ts';
import { isSame, keep, keepMap } from './keep.ts';
import type { LayoutResult, Point } from './layouts/layout.ts';
import { memo, memoWithin } from './memo.ts';
import { nodeLooks, placedNodes } from './nodes.ts';
import type { Placed, Says, Scene, SceneCaption, SceneEdge, SceneNode, SceneTie } from './scene.ts';
import { captionId, type DrawnId } from '../view/drawnId.ts';
import { topologyIn, type Topology } from './topology.ts';
import type { CollapsedGroup, VisibleGraph } from './visible.ts';

/** All that a scene is made of. Each part that is the same object as before is not looked at again. */
export interface SceneInput {
  index: GraphIndex;
  visible: VisibleGraph;
  hiddenNeighbours: VisibleSubgraph['hiddenNeighbourCount'];
  /** Diameters of discs; null = by the number of relations. */
  sizes: ReadonlyMap<EntityId, number> | null;
  /** Where everything stands that was ever placed, and the captions of the layout that is carried out now. */
  placement: LayoutResult;
  pins: Readonly<Record<DrawnId, Point>>;
  /** Of the pane that it is drawn for. */
  shape: PaneShape;
  /** For whom room is kept in sight although they are not drawn now. */
  expected: ReadonlySet<EntityId>;
  attention: Attention;
  /** Finds the ties of what the reader looks at; null where there are none, or while what finds them is fetched. */
  ties: TieFinder | null;
  /** Finds what lines of several are to say; null where they say what they always do. */
  said: SaidFinder | null;
}

export type TieFinder = (topology: Topology) => readonly SceneTie[];

export type SaidFinder = (topology: Topology) => ReadonlyMap<DrawnId, Says>;

/** What is written in a drawing, in the language of the page. */
export interface SceneWords extends EdgeWords {
  group: (index: GraphIndex, group: CollapsedGroup) => string;
}

export const emptyScene: Scene = {
  nodes: [],
  edges: [],
  captions: [],
  ties: [],
  emphasis: new Map(),
  worded: new Map(),
  offstage: [],
};

/**
 * Makes scenes one after the other. Pure, but for its memory of the last one: what did not change is not made again, and
 * stays the same object. So pointing at something costs the marks alone.
 */
export function sceneMaker(words: SceneWords): (input: SceneInput) => Scene {
  const edgesIn = edgePart(words);
  const [nodesIn, captionsIn] = [nodePart(words, edgesIn), captionPart()];
  const offstageIn = memo(offstageOf, (input) => [
    input.index,
    input.visible,
    input.expected,
    input.placement.places,
    input.shape,
  ]);
  const bentIn = part(bent);
  const saidIn = part(edgesWithTies);
  const marksIn = memo(emphasisOf, (...args) => args);
  let last = emptyScene;
  let said: ReadonlyMap<DrawnId, Says> = new Map();
  return (input) => {
    const [nodes, captions] = [nodesIn(input), captionsIn(input)];
    const edges = bentIn(edgesIn(input), nodes);
    const topology = topologyIn({ nodes, edges });
    const ties = keep(last.ties, input.ties?.(topology) ?? []);
    const { emphasis, worded } = marksIn(topology, captions, input.attention, ties);
    said = keepMap(said, input.said?.(topology) ?? new Map());
    const next: Scene = {
      nodes,
      edges: saidIn(edges, ties, said),
      captions,
      ties,
      emphasis: keepMap(last.emphasis, emphasis),
      worded: keepMap(last.worded, worded),
      offstage: sameOr(last.offstage, offstageIn(input)),
    };
    if (!isUnchanged(last, next)) last = next;
    return last;
  };
}

/** Makes a part of a scene where what it depends on is another, and keeps of it what is the same. */
function part<T extends { id: DrawnId }, Input extends unknown[]>(
  make: (...input: Input) => readonly T[],
  keys: (...input: Input) => readonly unknown[] = (...input) => input,
): (...input: Input) => readonly T[] {
  let last: readonly T[] = [];
  return memo((...input: Input) => (last = keep(last, make(...input))), keys);
}

function nodePart(words: SceneWords, edgesIn: (input: SceneInput) => readonly SceneEdge[]) {
  const leadsIn = memo(leadingEnds, (edges) => [edges]);
  const looksIn = memo(
    ({ index, visible, sizes, hiddenNeighbours }: SceneInput) =>
      nodeLooks(index, visible, sizes, hiddenNeighbours, words.group),
    ({ index, visible, sizes, hiddenNeighbours }) => [index, visible, sizes, hiddenNeighbours],
  );
  return part(
    (input: SceneInput): readonly SceneNode[] => {
      const { index, placement, pins } = input;
      const leads = leadsIn(edgesIn(input));
      return placedNodes(
        looksIn(input),
        placement.places,
        placesIn(index, input.shape),
        new Set(Object.keys(pins)),
        leads,
        input.sizes !== null,
      );
    },
    (input) => [looksIn(input), leadsIn(edgesIn(input)), input.placement.places, input.pins, input.shape],
  );
}

const placesIn = memo(filePlaces, (index, shape) => [index, shape]);

function edgePart(words: SceneWords) {
  const relation = memoWithin(words.relation);
  return part(
    ({ index, visible }: SceneInput) => edgesOf(index, visible, { ...words, relation }),
    ({ index, visible }) => [index, visible],
  );
}

function captionPart() {
  return part(
    ({ placement }: SceneInput) => captionsOf(placement),
    ({ placement }) => [placement.captions],
  );
}

function captionsOf({ captions }: LayoutResult): SceneCaption[] {
  return captions.map(({ text, at: [x, y], halfWidth, above, below }, i) => ({
    id: captionId(i),
    label: nameLines(text),
    position: [x, y + below],
    box: { halfWidth, above: above + below, below: 0 },
  }));
}

function offstageOf({ index, visible, expected, placement, shape }: SceneInput): Placed[] {
  const inFile = placesIn(index, shape);
  return [...expected].flatMap((id): Placed[] => {
    const position = placement.places.get(id) ?? inFile.get(id);
    if (visible.entities.has(id) || !position) return [];
    return [{ position, box: entityBox(index, id) }];
  });
}

function sameOr<T>(before: T, now: T): T {
  return isSame(before, now) ? before : now;
}

function isUnchanged(one: Scene, other: Scene): boolean {
  return (
    one.nodes === other.nodes &&
    one.edges === other.edges &&
    one.captions === other.captions &&
    one.ties === other.ties &&
    one.emphasis === other.emphasis &&
    one.worded === other.worded &&
    one.offstage === other.offstage
  );
}
