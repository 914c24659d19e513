import { isWork } from './creditedWork.ts';
import { isClose, type Named, type Near } from './named.ts';
import {
  AFTER_NAME,
  BY_MEANS,
  CALLING,
  KINDS,
  REPORTERS,
  TELLING,
  TOLD,
  UNABLE,
  UNVERIFIED,
} from './creditWords.ts';
import { isOfItself } from './ofItself.ts';

/** Before these a name is told of, and does nothing: "the owner of Reuters said". */
const GOVERNING = new Set(['of', 'at', 'for', 'with', 'against', 'about', 'outside', 'near', 'to', 'from']);
/** So soon after a verb stands by what means it tells. */
const MEANS = 6;

/** Whether the words after a name credit it: "reported", "has learned", "’s investigation", "poll". */
export function isCreditedAfter(named: Named): boolean {
  return isWork(named) || isTelling(named);
}

function isTelling({ before, after, right }: Named): boolean {
  const subject = before.filter(({ text }) => text !== 'the');
  const people = reportersBefore(subject);
  if (!people && isObject(subject)) return false;
  const rest = afterSubject(subject, after, right);
  if (isUnverified(rest)) return true;
  const { verb, object } = people ? { verb: reporting(rest)[0], object: [] } : predicate(rest);
  if (!verb) return false;
  if (subject[0]?.text === 'what' && CALLING.has(verb.text)) return true;
  const means = BY_MEANS.get(verb.text);
  if (means) return object.slice(0, MEANS).some(({ text }) => means.has(text));
  return TELLING.has(verb.text) && !isOfItself(object);
}

/** What follows a name as its subject: an apposition, and the people of "’s Jane Doe", are passed over. */
function afterSubject(subject: readonly Near[], after: readonly Near[], right: string): readonly Near[] {
  const [next, second] = after;
  if (!next) return [];
  if (next.gap.includes(',')) {
    if (next.text === 'citing' || next.text === 'quoting') return after;
    if (next.text === 'which' && second) return after.slice(1);
    if (isExample(subject) || isApposition(subject)) return after;
    return afterAside(after);
  }
  const people = /^['’]s/u.test(right) ? after.findIndex((near) => !near.isCapital) : 0;
  const rest = after.slice(Math.max(0, people));
  return rest[0] && isClose(rest[0]) ? rest : [];
}

/** "Local media, including", "several papers, among them". */
function isExample(subject: readonly Near[]): boolean {
  const [one, two] = subject;
  return one?.text === 'including' || (one?.text === 'them' && two?.text === 'among');
}

/** "The island’s only paper, the Gazette, reported". */
function isApposition(subject: readonly Near[]): boolean {
  const [one] = subject;
  return one !== undefined && one.gap.includes(',') && KINDS.has(one.text);
}

/** "Meduza, an independent outlet in Riga, reported". */
function afterAside(after: readonly Near[]): readonly Near[] {
  const end = after.findIndex(({ gap }, i) => i > 0 && gap.includes(','));
  if (end < 0 || !after.slice(0, end).some(({ text }) => KINDS.has(text))) return [];
  return after.slice(end);
}

/** From the verb on; what stands between it and its subject is passed over. */
function predicate(rest: readonly Near[]): { verb: Near | undefined; object: readonly Near[] } {
  const none = { verb: undefined, object: [] };
  const from = rest.findIndex((near, i) => !isBetween(near, rest[i - 1]));
  if (from < 0 || !rest.slice(1, from + 1).every(isClose)) return none;
  const between = rest.slice(0, from);
  const isPassive = /^(?:was|were|is|been)$/u.test(between.at(-1)?.text ?? '');
  const [verb, ...object] = withoutReporters(rest.slice(from));
  return verb && isPassive && !TOLD.has(verb.text) ? none : { verb, object };
}

function isBetween({ text }: Near, before: Near | undefined): boolean {
  if (text === 'to') return before?.text === 'first';
  return AFTER_NAME.has(text) || KINDS.has(text);
}

/** Passes over the people who report: "reporters counted", "correspondent in Avalon says", "reporter Jane Doe found". */
function withoutReporters(after: readonly Near[]): readonly Near[] {
  return after[0] && REPORTERS.has(after[0].text) ? reporting(after) : after;
}

/** What people of a newsroom tell as news; what they tell a court is about themselves. */
function reporting(after: readonly Near[]): readonly Near[] {
  const near = after.slice(0, 5);
  const verb = near.findIndex(({ text }) => TELLING.has(text));
  const passive = near.findIndex(({ text }) => /^(?:was|were)$/u.test(text));
  if (verb < 0 || /^tell|^told/u.test(near[verb]?.text ?? '')) return [];
  return passive >= 0 && passive < verb ? [] : after.slice(verb);
}

/** "A reporter for", "correspondents of", before a name. */
function reportersBefore(subject: readonly Near[]): boolean {
  const [one, two] = subject;
  return /^(?:of|for|from|with)$/u.test(one?.text ?? '') && two !== undefined && REPORTERS.has(two.text);
}

function isObject(subject: readonly Near[]): boolean {
  const [word] = subject;
  return word !== undefined && GOVERNING.has(word.text) && isClose(word);
}

/** "Could not independently verify", "did not name its source". */
function isUnverified(rest: readonly Near[]): boolean {
  const verb = rest.findIndex(({ text }) => !UNABLE.has(text));
  const before = rest.slice(0, verb).map(({ text }) => text);
  const isNegated = before.some((text) => /^(?:not|cannot|unable)$/u.test(text));
  return isNegated && UNVERIFIED.has(rest[verb]?.text ?? '');
}
