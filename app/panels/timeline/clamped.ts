import { nameFont, textWidth } from '../../../src/model/drawing.ts';
import { cardSize } from './cards.ts';

/** The letters of a card and what its rim takes of its width, in CSS pixels, as the style sheet has them. */
const [letters, rim] = [12.5, 14];
const maxLines = 2;

/** Words as far as they fit on a card: where they do not, up to the last that does, and “…”. */
export function clamped(words: string): string {
  const room = ((cardSize.width - rim) * nameFont) / letters;
  const lines = [''];
  const all = words.split(' ');
  for (const [i, word] of all.entries()) {
    const isLast = i === all.length - 1;
    const mark = lines.length === maxLines && !isLast ? '…' : '';
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (textWidth(longer + mark) <= room || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else if (lines.length < maxLines) lines.push(word);
    else return `${lines.join(' ')}…`;
  }
  return lines.join(' ');
}
