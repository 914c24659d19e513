/** What an entity takes up around the centre of its disc, in units of the drawing; the name stands beneath. */
export interface Box {
  /** To the left and to the right. */
  halfWidth: number;
  above: number;
  below: number;
}

export const DISC_RADIUS = 18;
const FONT = 14;
const LINE_HEIGHT = 17;
const LABEL_GAP = 4;
const WRAP = 130;

/** The room of a disc with its name wrapped beneath. */
export function labelBox(name: string): Box {
  const lines = wrapped(name);
  const widest = Math.max(...lines.map(textWidth));
  return {
    halfWidth: Math.max(DISC_RADIUS, widest / 2),
    above: DISC_RADIUS,
    below: DISC_RADIUS + LABEL_GAP + lines.length * LINE_HEIGHT,
  };
}

function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/u)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || textWidth(longer) > WRAP) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** An estimate for a humanist sans of medium weight, rather too wide than too narrow. */
function textWidth(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + FONT * charWidth(char), 0);
}

function charWidth(char: string): number {
  if (/[iljtfrI.,:;'’|! ()-]/u.test(char)) return 0.34;
  if (/[mwMW@%—…]/u.test(char)) return 0.86;
  if (/[\p{Lu}\d]/u.test(char)) return 0.62;
  return /[ -\u024f\u0370-\u04ff]/u.test(char) ? 0.52 : 1;
}
