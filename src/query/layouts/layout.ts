import type { Box } from '../../model/labelBox.ts';

export type Point = readonly [x: number, y: number];

/** Something that is drawn: an entity, or a group of them. */
export interface Body extends Box {
  id: string;
  /** How many entities it stands for. */
  members: number;
  /** Where the graph file has it; for a group, amid its members. */
  at: Point;
  /** Of how many that are drawn it is tied to. */
  degree: number;
  /** Empty for a group of several kinds. */
  kind: string;
  /** When it first comes up on the chosen clock; null = the texts give no date. */
  when: When | null;
}

/** A span of days as EDTF, and the day that it is sorted by. */
export interface When {
  edtf: string;
  day: string;
}

/** Two bodies with something between them, from who acts to whom it concerns, once for every two. */
export interface Tie {
  from: string;
  to: string;
}

/** What a layout is made of. */
export interface Sketch {
  bodies: readonly Body[];
  ties: readonly Tie[];
  /** What rings are drawn around; may be empty. */
  middle: readonly string[];
  /** In the order of the vocabulary. */
  kinds: readonly string[];
  captionOf: (what: Captioned) => string;
}

/** What a caption stands over: a kind (null = several), a time in EDTF, or what has no date. */
export type Captioned = { kind: string | null } | { time: string } | 'undated';

/** Words over a part of a drawing; `at` is the middle of their upper edge. */
export interface Caption extends Box {
  text: string;
  at: Point;
}

export interface Plan {
  places: ReadonlyMap<string, Point>;
  captions: readonly Caption[];
}

/** Places for everything that is drawn, the same each time, in units of the drawing. */
export type Layout = (sketch: Sketch) => Plan;
