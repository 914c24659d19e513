import type { Room } from '../../renderers/svg/fit.ts';

/** What of the drawing is in a picture. */
export const whats = ['focus', 'view', 'all'] as const;
export type What = (typeof whats)[number];

export const shapes = ['slide', 'square', 'portrait', 'story', 'screen'] as const;
export type Shape = (typeof shapes)[number];

export const grounds = ['light', 'dark', 'clear', 'clearDark'] as const;
export type Ground = (typeof grounds)[number];

export interface PictureSettings {
  /** Null = what fits best: what is selected, else what is in view. */
  what: What | null;
  shape: Shape;
  ground: Ground;
  /** Null = what the picture is about. */
  title: string | null;
  /** Pixels for each that a screen or a post needs. */
  scale: (typeof scales)[number];
}

export const scales = [1, 2] as const;

/** Pixels of the file for each of the picture, so that its smallest letters have 14 of them or more. */
const DENSITY = 4 / 3;

export const firstSettings: PictureSettings = {
  what: null,
  shape: 'slide',
  ground: 'light',
  title: null,
  scale: 1,
};

/** In pixels of the file at scale 1, as screens and posts have them. */
const sizes: Readonly<Record<Exclude<Shape, 'screen'>, Room>> = {
  slide: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 },
};
/** The longer side of a picture of the shape of the screen, and the least that the other may be of it. */
const [LONGEST, NARROWEST] = [1920, 0.4];

/** How large the file is, in pixels. @param screen the pane of the drawing; null where it is covered */
export function fileSize(shape: Shape, screen: Room | null): Room {
  if (shape !== 'screen') return sizes[shape];
  if (!screen) return sizes.slide;
  const longest = Math.max(screen.width, screen.height);
  const side = (length: number) => Math.round(LONGEST * Math.max(NARROWEST, length / longest));
  return { width: side(screen.width), height: side(screen.height) };
}

/** How large the picture is, in units in which its letters have their size on a screen. */
export function pictureSize({ width, height }: Room): Room {
  return { width: width / DENSITY, height: height / DENSITY };
}

/** Pixels of the file for each of the picture. */
export function densityAt(scale: number): number {
  return DENSITY * scale;
}

/** A title is one line of plain text, and not a story: breaks become blanks, what turns words round is taken out. */
export function plainTitle(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll(/[\u202a-\u202e]/gu, '');
  return Array.from(plain).slice(0, longestTitle).join('');
}

export const longestTitle = 140;
