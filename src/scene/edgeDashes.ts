/** Strokes and gaps in turn, in units of the drawing; none for a solid line. */
export type Dashes = readonly number[];

/**
 * How lines are broken, the firmest first; what was called off has a cross in its middle besides. They are told apart by the
 * number of strokes in a round and, where that is one, by strokes of which each is some three times as long as the next.
 */
const patterns = {
  actual: [],
  planned: [15, 5],
  required: [12, 4, 2, 4],
  intended: [7, 4, 2, 4, 2, 4],
  conditional: [4.5, 4.5],
  possible: [1.5, 4.5],
  abandoned: [4, 10],
} as const satisfies Record<string, Dashes>;

export type Stage = keyof typeof patterns;

/** In units of the drawing. */
const [thinnest, widest] = [1.4, 6];
/** From this number of accounts on, a line grows no wider. */
const maxAccounts = 4;
/** How long each of two patterns goes on before the other takes its turn, at least; a solid stretch is longer than a dash. */
const stretch = 22;

/** How wide the line of so many independent accounts is; what nobody has reviewed is the thinnest. */
export function lineWidth(accounts: number): number {
  if (accounts < 1) return 1;
  return thinnest + ((Math.min(accounts, maxAccounts) - 1) / (maxAccounts - 1)) * (widest - thinnest);
}

/**
 * The dashes of a line that has come so far. Where its statements have come less far too, a stretch of the firmest
 * pattern and one of the least firm take turns. Wider lines have longer dashes, so that dots stay dots.
 */
export function dashes(firmest: Stage, least: Stage = firmest, width = thinnest): Dashes {
  const scale = Math.sqrt(Math.max(1, width / thinnest));
  const parts = firmest === least ? patterns[firmest] : [...stretchOf(firmest), ...stretchOf(least)];
  return parts.map((length) => Math.round(length * scale * 10) / 10);
}

/** A pattern as often as fills a stretch, ending with a gap. */
function stretchOf(stage: Stage): Dashes {
  const pattern: Dashes = patterns[stage];
  if (pattern.length === 0) return [stretch, patterns.planned[1]];
  const length = pattern.reduce((sum, part) => sum + part, 0);
  return Array.from({ length: Math.ceil(stretch / length) }, () => pattern).flat();
}
