import type { Entity } from '../../model/types.ts';
import type { Token } from './language.ts';

/** Who has had the word since a colon: null = somebody unnamed, undefined = the reporter. */
export type Speaker = Entity | null | undefined;

/** The word as it goes from sentence to sentence. */
export interface Floor {
  speaker: Speaker;
  /** Given in the sentence before, so that this one shows whether it is held between quotation marks. */
  isNew: boolean;
  /** It ends where the quotation marks do. */
  isQuoted: boolean;
  /** A quotation goes on from the sentence before. */
  isInside: boolean;
}

export const reporter: Floor = { speaker: undefined, isNew: false, isQuoted: false, isInside: false };

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);

/** Who has the word in a sentence: one that begins outside of the quotation marks takes it back. */
export function floorIn(floor: Floor, tokens: readonly Token[]): Floor {
  const begins = /^["“«„]/u.test(tokens[0]?.text ?? '');
  const isQuoted = floor.isNew ? begins : floor.isQuoted;
  const isOver = isQuoted && !begins && !floor.isInside;
  return { ...floor, isQuoted, isNew: false, speaker: isOver ? undefined : floor.speaker };
}

/** The word after a sentence. @param begins who is given it at its end; undefined = nobody */
export function floorAfter(floor: Floor, tokens: readonly Token[], begins: Speaker): Floor {
  const isInside = tokens.reduce((inside, { text }) => {
    if (text.length > 1) return inside;
    if (text === '"') return !inside;
    if (OPENING.has(text)) return true;
    return CLOSING.has(text) ? false : inside;
  }, floor.isInside);
  return begins === undefined
    ? { ...floor, isInside }
    : { speaker: begins, isNew: true, isQuoted: false, isInside };
}
