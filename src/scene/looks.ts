import type { Emphasis, SceneEdge, SceneNode } from './scene.ts';

/** So much is left of what steps back: its names can still be read. */
const DIMMED = 0.45;
/** The same for what is on another connection. */
const ASIDE = 0.7;
/** A relation that nobody has reviewed. */
const PALE = 0.5;
/** How much wider an edge is that leads, and one that is pointed at, and how much is left of the width of the others. */
const LEADING = 0.9;
const LIFTED = 1.5;
const QUIET = 0.75;

/** The looks of what is drawn, in units of the drawing and by the names of the colours of a palette. */
export interface NodeLook {
  /** Width of the rim, half of it outside of the disc. */
  rim: number;
  rimStyle: 'solid' | 'dashed' | 'double';
  rimInk: 'ink' | 'accent';
  nameInk: 'ink' | 'ink2';
  /** Of the letters of its name. */
  weight: number;
  /** Its name is written large. */
  isLarge: boolean;
  opacity: number;
  /** What has a higher one lies over the others. */
  layer: number;
}

export interface EdgeLook {
  width: number;
  /** `line`: the colour of its family. */
  ink: 'line' | 'accent' | 'paper';
  /** The colour of its family is as strong as it is, and not nearly grey. */
  isVivid: boolean;
  /** How much wider a line beneath it is, whose edges are seen as two rims; 0 = none. */
  outline: number;
  labelInk: 'ink' | 'ink2' | 'accent';
  /** Of the letters of its words. */
  weight: number;
  opacity: number;
  layer: number;
}

export function nodeLook(
  { type, generic, pinned, lead }: Pick<SceneNode, 'type' | 'generic' | 'pinned' | 'lead'>,
  emphasis: Emphasis,
): NodeLook {
  const own = pinned ? 3 : type === 'group' ? 5 : 1.25;
  const isStrong = emphasis === 'pathEnd' || emphasis === 'selected';
  const isMarked = isStrong || emphasis === 'onPath';
  const isLarge = isMarked || emphasis === 'near' || (lead && !stepsBack(emphasis));
  return {
    rim: isStrong ? 4 : isMarked || emphasis === 'hovered' ? Math.max(3, own) : own,
    rimStyle: type === 'group' ? 'double' : generic ? 'dashed' : 'solid',
    rimInk: isMarked ? 'accent' : 'ink',
    nameInk: lead || isLifted(emphasis) ? 'ink' : 'ink2',
    weight: isStrong ? 700 : isLarge && lead ? 600 : 400,
    isLarge,
    opacity: opacityOf(emphasis, 1),
    layer: layerOf(emphasis, { near: 20, onPath: 25, selected: 30, otherwise: 10 }),
  };
}

/** A bundle is hollow; where it steps back it is a thin line, since its paper would shine through. */
export function edgeLook(
  { type, width, accounts, lead }: Pick<SceneEdge, 'type' | 'width' | 'accounts' | 'lead'>,
  emphasis: Emphasis,
): EdgeLook {
  const isHollow = type === 'bundle' && emphasis !== 'dimmed';
  const isMarked = emphasis === 'onPath' || emphasis === 'pathEnd' || emphasis === 'selected';
  const isVivid = (lead && !stepsBack(emphasis)) || isLifted(emphasis);
  return {
    width: widthOf(
      type === 'bundle' ? (isHollow ? width : 1.5) : isVivid ? width + LEADING : width * QUIET,
      emphasis,
    ),
    ink: isMarked ? 'accent' : isHollow ? 'paper' : 'line',
    isVivid,
    outline: isHollow ? (isVivid ? 2.4 : 1.6) : 0,
    labelInk: emphasis === 'selected' ? 'accent' : isVivid ? 'ink' : 'ink2',
    weight: lead || emphasis === 'hovered' ? 600 : 400,
    opacity: opacityOf(emphasis, accounts === 0 ? PALE : 1),
    layer: layerOf(emphasis, {
      near: 15,
      onPath: 17,
      // Over the two that it ties: its words may be longer than the way between these.
      selected: 22,
      otherwise: lead ? 3 : type === 'bundle' ? 2 : 1,
    }),
  };
}

function widthOf(own: number, emphasis: Emphasis): number {
  return emphasis === 'hovered' ? own + LIFTED : own;
}

/** Captions lie over the edges and beneath the nodes. */
export const CAPTION_LAYER = 5;

/** How strong something is drawn that would be as strong as `own` by itself. */
export function opacityOf(emphasis: Emphasis, own: number): number {
  switch (emphasis) {
    case 'dimmed':
      return DIMMED;
    case 'otherPath':
      return ASIDE;
    case 'hovered':
    case 'onPath':
    case 'pathEnd':
      return 1;
    case 'normal':
    case 'near':
    case 'touched':
    case 'selected':
      return own;
  }
}

/** Whether something is beside what the reader looks at. */
function stepsBack(emphasis: Emphasis): boolean {
  return emphasis === 'dimmed' || emphasis === 'otherPath';
}

/** Whether something is what the reader looks at, or touches it. */
function isLifted(emphasis: Emphasis): boolean {
  return !stepsBack(emphasis) && emphasis !== 'normal';
}

interface Layers {
  near: number;
  onPath: number;
  selected: number;
  otherwise: number;
}

function layerOf(emphasis: Emphasis, { near, onPath, selected, otherwise }: Layers): number {
  switch (emphasis) {
    case 'selected':
      return selected;
    case 'onPath':
    case 'pathEnd':
      return onPath;
    case 'near':
    case 'touched':
    case 'hovered':
      return near;
    case 'normal':
    case 'otherPath':
    case 'dimmed':
      return otherwise;
  }
}
