import { isClose, type Named, type Near } from './named.ts';
import { LED_WORK, PRIZES, TELLING, WORK, WORK_MODIFIERS } from './creditWords.ts';

/** Before these works something is said in them: "in a Reuters interview". */
const LED_BY = new Set(['in', 'on', 'from', 'to', 'by', 'after', 'following', 'during']);
/** So soon after a work it is told what it won. */
const PRAISE = 4;

/** Whether a name is followed by what its newsroom made: "a Reuters poll", "the Reuters/Ipsos poll", "AP’s own investigation". */
export function isWork({ before, after }: Named): boolean {
  const isJoint = after[0]?.gap.includes('/') === true;
  const isBetween = (near: Near, i: number) =>
    WORK_MODIFIERS.has(near.text) || (isJoint && (i === 0 || near.isCapital));
  const first = after.findIndex((near, i) => !isBetween(near, i));
  const noun = after[first];
  if (!noun || !after.slice(0, first + 1).every(isClose)) return false;
  const rest = after.slice(first + 1);
  if (rest.slice(0, PRAISE).some(({ text }) => PRIZES.has(text))) return false;
  return WORK.has(noun.text) || (LED_WORK.has(noun.text) && isLed(before, rest));
}

function isLed(before: readonly Near[], rest: readonly Near[]): boolean {
  const word = before.find(({ text }) => !/^(?:the|an?|its|that|recent)$/u.test(text));
  const isTold = rest[0] !== undefined && isClose(rest[0]) && TELLING.has(rest[0].text);
  return isTold || (word !== undefined && LED_BY.has(word.text));
}
