import { isClose, type Near } from './named.ts';
import { DAYS, GATHERING, OF_ITSELF, OWN_AFFAIRS } from './creditWords.ts';

/** Whether what a newsroom tells is of itself: "said it would appeal", "announced plans", and not "said it had seen". */
export function isOfItself(object: readonly Near[]): boolean {
  const end = object.findIndex((near) => !isClose(near));
  const clause = end < 0 ? object : object.slice(0, end);
  const from = clause.findIndex((near, i) => !isWhen(near, clause[i + 1]));
  const told = from < 0 ? [] : clause.slice(from);
  const [first] = told;
  if (first && first !== clause.at(-1) && OF_ITSELF.has(first.text)) return !isGathering(told);
  const isOwn = ({ text }: Near, i: number) =>
    OWN_AFFAIRS.has(text) && (i < 3 || clause[i - 1]?.text === 'its');
  return first?.text !== 'from' && clause.some(isOwn);
}

/** "On Monday that" before what is told. */
function isWhen({ text }: Near, next: Near | undefined): boolean {
  return text === 'that' || DAYS.has(text) || (text === 'on' && next !== undefined && DAYS.has(next.text));
}

/** "It had obtained", "its reporters". */
function isGathering(told: readonly Near[]): boolean {
  return told.slice(1, 3).some(({ text }) => GATHERING.has(text));
}
