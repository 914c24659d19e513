import type { Box } from '../model/labelBox.ts';
import type { ColourName, LineName, ShapeName } from '../model/looks.ts';
import type { EntityId, Modality, Polarity, RelationId } from '../model/types.ts';
import type { DrawnId } from '../view/drawnId.ts';
import type { Point } from './layouts/layout.ts';

/**
 * What is drawn, as plain data: all that a renderer needs, and nothing of any renderer. What is not drawn is not in it.
 * Lengths are in units of the drawing, y grows downwards. Parts that are the same as in the scene before are the same
 * objects, so that two scenes are compared by identity: pointing at something leaves `nodes` and `edges` as they are.
 */
export interface Scene {
  nodes: readonly SceneNode[];
  /** Both ends of each are among the nodes. */
  edges: readonly SceneEdge[];
  captions: readonly SceneCaption[];
  /** Of the edges that are looked at: what their statements name beside the two ends. */
  ties: readonly SceneTie[];
  /** How each node and edge stands out; what is not in it is `normal`. */
  emphasis: ReadonlyMap<DrawnId, Emphasis>;
  /** The edges that carry their words before others do; the rest of them do so where there is room left. */
  worded: ReadonlyMap<DrawnId, Wording>;
  /** Room that is kept in sight for what comes and goes with a range of dates; empty outside of the timeline. */
  offstage: readonly Placed[];
}

/** Something with its room around a point. */
export interface Placed {
  position: Point;
  /** The disc and its name beneath, as large as they are designed. */
  box: Box;
}

/** An entity, or a group that is closed. */
export interface SceneNode extends Placed {
  id: DrawnId;
  type: 'entity' | 'group';
  /** Its name, in the lines that it is set in. */
  label: readonly string[];
  shape: ShapeName;
  /** Of its kind; null for a group of no one kind, which is drawn in the colour of the paper. */
  colour: ColourName | null;
  /** A class and no one thing: paler, with a broken rim. */
  generic: boolean;
  /** At an end of an edge that leads: its name is large. */
  lead: boolean;
  /** Diameter of the disc: by what the reader lets sizes tell. */
  size: number;
  /** Put here by the reader's hand. */
  pinned: boolean;
  /** How many neighbours the depth or a collapse keeps out of the picture; they can be called by a badge. */
  hiddenNeighbours: number;
  /** The entities that it stands for: itself, or the members of the group. */
  entities: readonly EntityId[];
  /** The relations inside the group, which are not drawn. */
  relations: readonly RelationId[];
}

/** A relation, or a bundle of all that is between two nodes, which claims no firmness. */
export interface SceneEdge {
  id: DrawnId;
  type: 'relation' | 'bundle';
  /** Ids of nodes, from who acts to whom it concerns; of a bundle as its strongest relation has it. */
  source: DrawnId;
  target: DrawnId;
  /** What may be written on the line, the fullest first: it carries the first that finds room, or nothing. */
  words: readonly string[];
  /** Of a bundle of several, how many: what is said where no words find room; else empty. */
  number: string;
  width: number;
  /** The colour of its family, of a bundle that of its strongest relation; null for what merely belongs where. */
  line: LineName | null;
  /** The more it is worth telling, the more; where words compete for room the higher goes first. */
  importance: number;
  /** One of the few that tell the story, and are drawn large. */
  lead: boolean;
  /** The firmest and the least firm stage of its statements, which its dashes tell; both `actual` for a bundle. */
  firmest: Modality;
  least: Modality;
  polarity: Polarity | 'disputed';
  /** It holds both ways, and has no arrow; of a bundle, whose words alone have one, its strongest relation. */
  symmetric: boolean;
  /** How many independent accounts are certain; 0 where nothing is reviewed, which is drawn pale. 1 for a bundle. */
  accounts: number;
  /** The relations that it stands for: itself, or all of the bundle. */
  relations: readonly RelationId[];
  /**
   * How far the control point of its quadratic curve lies aside from the middle of the straight line between the two
   * discs: positive to the right hand of whoever looks from source to target, y pointing down. 0 = straight. An edge
   * from a node to itself is a loop, and its curve the number of the loop, from 0.
   */
  curve: number;
}

/** Words over a part of the drawing; they stand on the middle of their lower edge, however large they are drawn. */
export interface SceneCaption extends Placed {
  id: DrawnId;
  label: readonly string[];
}

/** A small node in the middle of an edge, from which thin lines lead to what its statements name beside its two ends. */
export interface SceneTie {
  id: DrawnId;
  /** The edge that it stands on, and for which it is pointed at and clicked. */
  on: DrawnId;
  /** Ids of nodes, and what is written on the line that leads to each; never empty. */
  third: readonly { to: DrawnId; word: string }[];
  /** All that it ties: its edge with both ends, and the third. */
  near: readonly DrawnId[];
  /** The relations whose statements name the third; never empty. */
  of: readonly RelationId[];
  /** What its edge is to say of the first of them, where it stands for several and may say another; else null. */
  says: Says | null;
}

/** The diameter of the small node of a tie, in units of the drawing. */
export const TIE_SIZE = 9;

/** What the line of several relations says where it is to say one of them, and which way that runs. */
export type Says = Pick<SceneEdge, 'source' | 'target' | 'symmetric' | 'line' | 'words'>;

/**
 * How something stands out. One for each that is drawn: of those that apply, the first in this order.
 *
 * 1. `selected`.
 * 2. `pathEnd`: one of the two whose connections are asked for; `onPath`: on the path in focus.
 * 3. `hovered`: pointed at, here or in a list; it lifts that, and dims nothing.
 * 4. `near`: touching what is selected.
 * 5. `touched`: touching what is pointed at.
 * 6. `otherPath`: on another connection.
 * 7. `dimmed`: beside what is selected, or on no connection.
 * 8. `normal`.
 */
export type Emphasis = (typeof emphases)[number];

/** From what is seen least to what is seen first: where names compete for room the later go first. */
export const emphases = [
  'dimmed',
  'normal',
  'touched',
  'hovered',
  'otherPath',
  'near',
  'onPath',
  'pathEnd',
  'selected',
] as const;

/** Words that are said where they find room, or in any case. */
export type Wording = 'ifRoom' | 'always';
