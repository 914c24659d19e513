import type { Clause } from './clauses.ts';
import type { Phrase } from './phrases.ts';
import { stageOf } from './stage.ts';

const COMING = /\b(?:coming|forthcoming|future|next|planned|proposed|upcoming)\b/iu;
const BEFORE = /\b(?:before|ahead\sof|run-up\sto|eve\sof|until|till)\s+$/iu;
/** As much of the text before an event as may put it in the future. */
const BEFORE_WITHIN = 16;
/** Of or for something that is still to come; who does that to an event has yet to see it. */
const PREPARED = new Set([
  'agenda',
  'bid',
  'date',
  'invitation',
  'organise',
  'organize',
  'plan',
  'preparation',
  'prepare',
  'proposal',
  'propose',
]);

/**
 * “The upcoming summit”, “ahead of the summit”, “preparations for the summit”, “will attend the summit”: nobody says yet
 * that it takes place.
 */
export function isToCome(
  phrases: readonly Phrase[],
  at: number,
  clauses: readonly Clause[],
  text: string,
): boolean {
  const event = phrases[at];
  const start = event?.tokens[0]?.start ?? 0;
  if (COMING.test(event?.text ?? '') || BEFORE.test(text.slice(Math.max(0, start - BEFORE_WITHIN), start)))
    return true;
  const [noun, preposition] = [phrases[at - 2], phrases[at - 1]];
  if (preposition?.type === 'preposition' && PREPARED.has(noun?.tokens.at(-1)?.lemma ?? '')) return true;
  const own = clauses.filter(({ subjects }) => event && subjects.includes(event));
  const around = clauses.findLast((clause) => clause.at < at) ?? clauses[0];
  return [...own, ...(around ? [around] : [])].some((clause) => isOpenYet(clause, phrases));
}

/** Whether a clause tells of what is planned, asked for or possible, and of nothing done. */
function isOpenYet(clause: Clause, phrases: readonly Phrase[]): boolean {
  return PREPARED.has(clause.verb.lemma) || stageOf(clause, phrases)?.modality !== 'actual';
}
