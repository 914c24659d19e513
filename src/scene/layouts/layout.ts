import type { Box } from '../../model/labelBox.ts';

export type Point = readonly [x: number, y: number];

/** Something that is placed: an entity, or a group of them. */
export interface LayoutNode extends Box {
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
  when: FirstDate | null;
}

/** A span of days as EDTF, and the day that it is sorted by. */
export interface FirstDate {
  edtf: string;
  day: string;
}

/** Two nodes with something between them, from who acts to whom it concerns, once for every two. */
export interface LayoutEdge {
  from: string;
  to: string;
}

/** What a layout is computed from. It is plain data, so that it can be sent to a worker. */
export interface LayoutInput {
  nodes: readonly LayoutNode[];
  edges: readonly LayoutEdge[];
  /** Two that a statement names together though no edge need lead from one to the other: where steps are counted, a step. */
  byRole: readonly LayoutEdge[];
  /** What rings are drawn around; may be empty. */
  middle: readonly string[];
  /** From these no step leads on, unless it is in the middle; may be empty. */
  classes: readonly string[];
  /** Width to height of the pane. */
  aspect: number;
  /** In the order of the vocabulary. */
  kinds: readonly string[];
}

/** What a caption stands over: a kind (null = several), a time in EDTF, or what has no date. */
export type Captioned = { kind: string | null } | { time: string } | 'undated';

/** Words over a part of a drawing; `at` is the middle of their upper edge. */
export interface Caption extends Box {
  text: string;
  at: Point;
}

export interface LayoutResult {
  places: ReadonlyMap<string, Point>;
  captions: readonly Caption[];
}

/** What a view can ask of a layout beside what is drawn and what is pinned. */
export type LayoutParameter = 'around' | 'throughClasses' | 'clock';

/** The words over a part of a drawing. */
export type CaptionOf = (what: Captioned) => string;

/** Places for everything, the same each time, in units of the drawing. */
export type Place = (input: LayoutInput, captionOf: CaptionOf) => LayoutResult;

/** A way to lay out a drawing, as it is declared in the registry. */
export interface Layout {
  /** As the address has it. */
  id: string;
  /** Without a change of these, or of what is drawn, everything stays where it is. */
  parameters: readonly LayoutParameter[];
  /** So much work that the page has it done by a worker (app/workers/layout.ts); such a layout has no captions. */
  costly: boolean;
  /** A promise where the way to place must be fetched first. */
  run: (input: LayoutInput, captionOf: CaptionOf) => LayoutResult | Promise<LayoutResult>;
}
