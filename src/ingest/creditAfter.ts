import { isClose, type Named, type Near } from './named.ts';
import {
  AFTER_NAME,
  KINDS,
  OF_ITSELF,
  OWN_AFFAIRS,
  REPORTERS,
  TELLING,
  WORK,
  WORK_MODIFIERS,
} from './creditWords.ts';

/** Before these a name is told of, and does nothing: "the owner of Reuters said". */
const GOVERNING = new Set(['of', 'at', 'for', 'with', 'against', 'about', 'outside', 'near', 'to', 'from']);

/** Whether the words after a name credit it: "reported", "has learned", "’s investigation", "poll". */
export function isCreditedAfter(named: Named): boolean {
  return isWork(named.after) || isTelling(named);
}

/** "A Reuters poll", "the Reuters/Ipsos poll", "AP’s own investigation". */
function isWork(after: readonly Near[]): boolean {
  const first = after.findIndex(({ text, gap }) => !WORK_MODIFIERS.has(text) && !gap.includes('/'));
  const noun = after[first];
  return noun !== undefined && after.slice(0, first + 1).every(isClose) && WORK.has(noun.text);
}

function isTelling({ before, after, right }: Named): boolean {
  const [verb, ...object] = predicate(before, after, right);
  return verb !== undefined && TELLING.has(verb.text) && !isObject(before) && !isOfItself(object);
}

/** From the verb on of which a name is the subject; what stands between the two is passed over. */
function predicate(before: readonly Near[], after: readonly Near[], right: string): readonly Near[] {
  const [next, second] = after;
  if (!next) return [];
  if (next.gap.includes(',')) {
    if (next.text === 'citing' || next.text === 'quoting') return after;
    if (next.text === 'which' && second && TELLING.has(second.text)) return after.slice(1);
    return before[0]?.text === 'including' ? after : [];
  }
  const people = /^['’]s/u.test(right) ? after.findIndex((near) => !near.isCapital) : 0;
  const rest = after.slice(Math.max(0, people));
  const from = rest.findIndex((near, i) => !isBetween(near, rest[i - 1]));
  return from < 0 || !rest.slice(0, from + 1).every(isClose) ? [] : withoutReporters(rest.slice(from));
}

function isBetween({ text }: Near, before: Near | undefined): boolean {
  if (text === 'to') return before?.text === 'first';
  return AFTER_NAME.has(text) || KINDS.has(text);
}

/** Passes over the people who report: "reporters counted", "correspondent in Avalon says", "reporter Jane Doe found". */
function withoutReporters(after: readonly Near[]): readonly Near[] {
  if (!after[0] || !REPORTERS.has(after[0].text)) return after;
  const verb = after.slice(0, 5).findIndex(({ text }) => TELLING.has(text));
  return verb < 0 ? [] : after.slice(verb);
}

function isObject(before: readonly Near[]): boolean {
  const word = before.find(({ text }) => text !== 'the');
  return word !== undefined && GOVERNING.has(word.text) && isClose(word);
}

function isOfItself(object: readonly Near[]): boolean {
  const end = object.findIndex((near) => !isClose(near));
  const clause = end < 0 ? object : object.slice(0, end);
  const first = clause[clause[0]?.text === 'that' ? 1 : 0];
  if (first && first !== clause.at(-1) && OF_ITSELF.has(first.text)) return true;
  return clause[0]?.text !== 'from' && clause.slice(0, 3).some(({ text }) => OWN_AFFAIRS.has(text));
}
