import { isClose, type Named, type Near } from './named.ts';
import {
  ABOUT_IT,
  BEFORE_NAME,
  CONTAINERS,
  DIRECTLY,
  GIVEN,
  GIVING,
  INVERTED,
  KINDS,
  LEADING,
  REFUSING,
  REPORTERS,
} from './creditWords.ts';

/** So far before a preposition stands what it belongs to: "confirmed the arrest to". */
const REACH = 6;
/** So soon after the name stands what was given. */
const GIFT = 5;
/** So many words a headline has at least before the newsroom that it names at its end. */
const HEADLINE = 3;

/** Whether the words before a name credit it: "he told", "according to", "documents obtained by". */
export function isCreditedBefore({ before, after, left, right }: Named): boolean {
  if (isLabel(left, right) || isInBrackets(left, right) || isSignature(before, left, right)) return true;
  const [next] = after;
  if (next && isClose(next) && ABOUT_IT.has(next.text)) return false;
  if (isInverted(before, right)) return true;
  const ofName = before.findIndex((near, i) => !isOfName(near, before[i + 1]));
  const reach = ofName < 0 ? before.length : ofName + 1;
  const near = before.slice(0, reach);
  if (isGiven(near.at(-1), after)) return true;
  return near.some((one, i) => isClose(one) && !isOrder(one, next) && leads(one, before.slice(i + 1)));
}

/** "Told Reuters to leave". */
function isOrder({ text }: Near, next: Near | undefined): boolean {
  return next !== undefined && isClose(next) && next.text === 'to' && /^t[eo]l/u.test(text);
}

/** "Gave Reuters a copy". */
function isGiven(verb: Near | undefined, after: readonly Near[]): boolean {
  if (!verb || !GIVING.has(verb.text) || !isClose(verb)) return false;
  return after.slice(0, GIFT).some((near) => isClose(near) && GIVEN.has(near.text));
}

/** "(Reuters) -", "(Reuters, 3 May)", and "(Reuters)" at the end of a passage. */
function isInBrackets(left: string, right: string): boolean {
  return left.endsWith('(') && /^(?:\)\s*(?:[-–—]|$)|,[^()]*\d)/u.test(right);
}

/** "Reuters: …" at the head of a passage. */
function isLabel(left: string, right: string): boolean {
  return left.trim() === '' && /^:\s/u.test(right);
}

/** "Three held over fire: Reuters", "Mayor to quit – the Star", "Source: AFP", at the end of a line. */
function isSignature(before: readonly Near[], left: string, right: string): boolean {
  if (right.trim() !== '') return false;
  const isColon = /:\s*(?:the\s+)?$/iu.test(left);
  if (isColon && /^sources?$/u.test(before[0]?.text ?? '')) return true;
  return before.length >= HEADLINE && (isColon || /\s[-–—|]\s+(?:the\s+)?$/iu.test(left));
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
  if (/^(?:to|with)$/u.test(text) && isRefused(near)) return false;
  if (text === 'from' && near.some((word) => word.text.startsWith('refuse'))) return false;
  if (text === 'by' && isDoneToIt(near[0], leading)) return false;
  return near.some((word, i) => leading.has(word.text) && !isToCome(near.slice(i + 1)));
}

/** "Will be shown on", where "could not be verified by" tells. */
function isToCome(before: readonly Near[]): boolean {
  const [be, ...more] = before;
  return be?.text === 'be' && !more.some(({ text }) => /^(?:not|cannot)$/u.test(text));
}

/** "An article that was paid for by", "a survey owned by": what was done is no reporting. */
function isDoneToIt(next: Near | undefined, leading: ReadonlySet<string>): boolean {
  return next !== undefined && !leading.has(next.text) && /^for$|ed$/u.test(next.text);
}

function isRefused(before: readonly Near[]): boolean {
  return before.slice(0, 4).some(({ text }) => REFUSING.has(text));
}

/** Whether a word belongs to the name that follows: "the German daily", "the Moscow bureau of", "a reporter from". */
function isOfName(near: Near, before: Near | undefined): boolean {
  const { text, isCapital, gap } = near;
  const isKnown = [BEFORE_NAME, KINDS, REPORTERS, CONTAINERS].some((words) => words.has(text));
  const isCompound = /^[-‐‑]$/u.test(gap);
  return isClose(near) && (isKnown || isCompound || isCapital || isOfReporters(text, before));
}

/** "A reporter from", "the website of". */
function isOfReporters(text: string, before: Near | undefined): boolean {
  if (!before || !/^(?:of|from|for|with)$/u.test(text)) return false;
  return REPORTERS.has(before.text) || (text === 'of' && CONTAINERS.has(before.text));
}
