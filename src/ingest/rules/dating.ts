import type { Clause } from './clauses.ts';
import { headLemma } from './nouns.ts';
import type { Tie } from './readFrames.ts';
import type { Stage } from './stage.ts';
import type { Phrase } from './phrases.ts';
import type { TimeWords } from './times.ts';
import events from './lexicon/events.json';

const EVENTS = new Set(events);

/** A sentence as far as its dates need it; its phrases leave the words of time out. */
export interface Dated {
  phrases: readonly Phrase[];
  clauses: readonly Clause[];
  times: readonly TimeWords[];
}

/**
 * The words that date the act of a verb, or null where there are none, several, or some that a noun beside it may claim.
 *
 * @param own nouns that are part of what the verb says: “talks” of “hold talks”
 */
export function whenOfClause(clause: Clause, sentence: Dated, own: readonly string[] = []): TimeWords | null {
  const dates = sentence.times.filter((time) => ownerOf(time, sentence, own) === clause);
  const adverb = clause.verb.phrase.tokens.find(
    ({ lower }) => lower === 'recently' || lower === 'previously',
  );
  if (adverb) dates.push({ start: adverb.start, end: adverb.end, text: adverb.lower, tokens: [adverb] });
  return dates.length === 1 ? (dates[0] ?? null) : null;
}

/**
 * A weekday is read as the last before the story, so it dates nothing that is still to come; and “on Monday” dates no
 * object that is named after it.
 */
export function whenOfAct(clause: Clause, { modality }: Stage, tie: Tie, sentence: Dated): TimeWords | null {
  const when = whenOfClause(clause, sentence, tie.light);
  const verb = clause.verb.phrase.tokens.at(-1)?.end ?? 0;
  const isMid = sentence.phrases.some(
    ({ tokens: [first] }) => first && verb <= first.start && first.start < (when?.start ?? 0),
  );
  if (when && isMid && [tie.from, tie.to].some(({ start }) => start > when.start)) return null;
  const isAhead = modality !== 'actual' && modality !== 'abandoned';
  return when && isAhead && !/\d|[Tt]omorrow|[Nn]ext/u.test(when.text) ? null : when;
}

/** The clause whose verb some words of time stand with, by their place alone. */
function ownerOf(time: TimeWords, { phrases, clauses }: Dated, own: readonly string[]): Clause | null {
  const next = phrases.findIndex((phrase) => startOf(phrase) > time.start);
  const at = next < 0 ? phrases.length : next;
  const following = clauses.find((clause) => clause.at === at);
  const left = phrases[at - 1];
  if (following && left && following.subjects.includes(left)) return isEvent(left) ? null : following;
  if (isBeginning(at, phrases)) return clauseBegunAt(at, phrases, clauses);
  return clauseEndedAt(at, phrases, clauses, own);
}

/** Whether nothing of a clause stands before: “On Tuesday, …”, “that on Tuesday …”. */
function isBeginning(at: number, phrases: readonly Phrase[]): boolean {
  const before = phrases[at - 1];
  return (
    !before || ((before.type === 'subordinator' || before.type === 'conjunction') && hasSubject(at, phrases))
  );
}

function hasSubject(at: number, phrases: readonly Phrase[]): boolean {
  return phrases[at]?.type === 'noun';
}

/** The clause that begins after words of time: its subject is the next noun group, and its verb the next verb. */
function clauseBegunAt(at: number, phrases: readonly Phrase[], clauses: readonly Clause[]): Clause | null {
  const from = phrases[at]?.type === 'comma' ? at + 1 : at;
  const clause = clauses.find((one) => one.at > from);
  if (!hasSubject(from, phrases) || !clause || clause.verb.form !== 'finite') return null;
  const between = phrases.slice(from, clause.at);
  const isPlain = between.every(
    ({ type }) => type === 'noun' || type === 'preposition' || type === 'conjunction',
  );
  return isPlain && clause.subjects.some((subject) => between.includes(subject)) ? clause : null;
}

/** The clause whose verb stands before, with nothing but its own objects between. */
function clauseEndedAt(
  at: number,
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  own: readonly string[],
): Clause | null {
  const clause = clauses.findLast((one) => one.at < at);
  if (!clause) return null;
  const between = withoutAside(phrases.slice(clause.at + 1, at));
  const objects = [...clause.slots.values()].flat();
  const last = between.at(-1);
  const isNext = !last || objects.includes(last);
  const isClaimed = between.some((phrase) => isEvent(phrase) && !own.includes(headLemma(phrase)));
  return isNext && !isClaimed ? clause : null;
}

/** Without an apposition at the end: “visited Avalon, its closest ally, in May”. */
function withoutAside(phrases: readonly Phrase[]): readonly Phrase[] {
  if (phrases.at(-1)?.type !== 'comma') return phrases;
  const from = phrases.findLastIndex(({ type }, i) => type === 'comma' && i < phrases.length - 1);
  const inner = phrases.slice(from + 1, -1);
  const isApposed = /^(?:a|an|the|its|his|her|their)$/u.test(inner[0]?.tokens[0]?.lower ?? '');
  const isPlain = inner.every(({ type }) => type === 'noun' || type === 'preposition');
  return from >= 0 && isApposed && isPlain ? phrases.slice(0, from) : phrases;
}

/** Whether a noun group is something that happens, and so may have a date of its own. */
function isEvent(phrase: Phrase): boolean {
  return (
    phrase.type === 'noun' &&
    (EVENTS.has(headLemma(phrase)) || phrase.names.some(({ entity }) => entity.kind === 'event'))
  );
}

function startOf({ tokens }: Phrase): number {
  return tokens[0]?.start ?? 0;
}
