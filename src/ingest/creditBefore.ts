import { isClose, type Named, type Near } from './named.ts';
import {
  ABOUT_IT,
  BEFORE_NAME,
  DIRECTLY,
  INVERTED,
  KINDS,
  LEADING,
  REFUSING,
  REPORTERS,
} from './creditWords.ts';

/** So far before a preposition stands what it belongs to: "confirmed the arrest to". */
const REACH = 6;

/** Whether the words before a name credit it: "he told", "according to", "documents obtained by". */
export function isCreditedBefore({ before, after, left, right }: Named): boolean {
  if (isLabel(left, right) || isInBrackets(left, right)) return true;
  if (after[0] && isClose(after[0]) && ABOUT_IT.has(after[0].text)) return false;
  if (isInverted(before, right)) return true;
  const ofName = before.findIndex((near, i) => !isOfName(near, before[i + 1]));
  const reach = ofName < 0 ? before.length : ofName + 1;
  return before.slice(0, reach).some((near, i) => isClose(near) && leads(near, before.slice(i + 1)));
}

/** "(Reuters) -", "(Reuters, 3 May)", and "(Reuters)" at the end of a passage. */
function isInBrackets(left: string, right: string): boolean {
  return left.endsWith('(') && /^(?:\)\s*(?:[-–—]|$)|,[^()]*\d)/u.test(right);
}

/** "Reuters: …" at the head of a passage. */
function isLabel(left: string, right: string): boolean {
  return left.trim() === '' && /^:\s/u.test(right);
}

/** "The road is open, reports Reuters." */
function isInverted(before: readonly Near[], right: string): boolean {
  const verb = before.findIndex(({ text }) => text !== 'the');
  const [said, clause] = [before[verb], before[verb + 1]];
  return said !== undefined && clause !== undefined && INVERTED.has(said.text) && endsClause(right, said);
}

function endsClause(right: string, said: Near): boolean {
  return isClose(said) && /^(?:[.,;”"]|\s*$)/u.test(right) && said.comma;
}

function leads({ text }: Near, before: readonly Near[]): boolean {
  if (DIRECTLY.has(text)) return !isRefused(before.slice(0, 2));
  const leading = LEADING.get(text);
  if (!leading) return false;
  const near = before.slice(0, REACH);
  if (text === 'to' && isRefused(near)) return false;
  if (text === 'from' && near.some((word) => word.text.startsWith('refuse'))) return false;
  return near.some((word) => leading.has(word.text));
}

function isRefused(before: readonly Near[]): boolean {
  return before.slice(0, 4).some(({ text }) => REFUSING.has(text));
}

/** Whether a word belongs to the name that follows: "the German daily", "the Moscow bureau of", "a reporter from". */
function isOfName(near: Near, before: Near | undefined): boolean {
  const { text, isCapital } = near;
  const isKnown =
    BEFORE_NAME.has(text) || KINDS.has(text) || REPORTERS.has(text) || isOfReporters(text, before);
  return isClose(near) && (isKnown || isCapital);
}

function isOfReporters(text: string, before: Near | undefined): boolean {
  return /^(?:of|from|for|with)$/u.test(text) && before !== undefined && REPORTERS.has(before.text);
}
