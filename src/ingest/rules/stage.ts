import type { Modality, Polarity } from '../../model/types.ts';
import type { Clause } from './clauses.ts';
import speech from './lexicon/speech.json';
import lexicon from './lexicon/stages.json';
import type { Phrase } from './phrases.ts';
import { isCharged } from './subjects.ts';
import { headLemma, headName } from './nouns.ts';

/** How far an act has come by the words of its own clause and of those it hangs on. */
export interface Stage {
  polarity: Polarity;
  modality: Modality;
}

const sets = new Map(Object.entries(lexicon).map(([name, words]) => [name, new Set<string>(words)]));

function isIn(name: keyof typeof lexicon, word: string): boolean {
  return sets.get(name)?.has(word) ?? false;
}

/**
 * The stage of a clause, or null where its words say neither that it is, nor plainly that it is not, planned or possible:
 * what is asked for, hedged, a question or a mere ability is no claim.
 */
export function stageOf(clause: Clause, phrases: readonly Phrase[]): Stage | null {
  if (clause.like) return stageOf(clause.like, phrases);
  const stage = plainStage(clause, phrases);
  if (stage?.modality === 'planned' && isConditionedAfter(clause, phrases))
    return { ...stage, modality: 'conditional' };
  return stage?.modality === 'conditional' && isReportedFuture(clause, phrases)
    ? { ...stage, modality: 'planned' }
    : stage;
}

/** “Will sell if”, “vowed to attack unless” */
function isConditionedAfter({ at }: Clause, phrases: readonly Phrase[]): boolean {
  const rest = phrases.slice(at + 1);
  const stop = rest.findIndex(({ type }) => type === 'stop');
  return rest
    .slice(0, stop < 0 ? rest.length : stop)
    .some(({ text, type }) => type === 'subordinator' && /^(?:if|unless)$/u.test(text));
}

/** “Said it would join” is what “will join” was when it was said, unless the sentence has a condition. */
function isReportedFuture({ at, verb }: Clause, phrases: readonly Phrase[]): boolean {
  if (!verb.helpers.includes('would') || phrases.some((_, i) => isCondition(phrases, i))) return false;
  const said = phrases
    .slice(0, at)
    .findLast(({ type }) => type === 'verb')
    ?.tokens.at(-1);
  return said !== undefined && SAYS.has(said.lemma) && said.lower !== said.lemma && !said.lower.endsWith('s');
}

/** “If”, “were Avalon to”: with no noun and verb after it, as in “once the talks were over”, it is none. */
function isCondition(phrases: readonly Phrase[], at: number): boolean {
  const first = phrases[at]?.tokens[0]?.lower ?? '';
  const isInverted = phrases[at + 1]?.type === 'noun' && phrases[at + 2]?.type === 'verb';
  return CONDITION.test(first) || (INVERTED.test(first) && isInverted);
}

const CONDITION = /^(?:if|unless|otherwise|provided)$/u;
const INVERTED = /^(?:should|had|were)$/u;
const SAYS = new Set(speech.says);

function plainStage(clause: Clause, phrases: readonly Phrase[]): Stage | null {
  const own = isOpen(clause, phrases) || isClaimed(clause, phrases) ? null : ownStage(clause, phrases);
  if (!own || isConditioned(clause, phrases))
    return own && isConditioned(clause, phrases) ? { ...own, modality: 'conditional' } : null;
  if (clause.verb.form === 'infinitive') return infinitiveStage(clause, own, phrases);
  if (clause.verb.form === 'gerund') return gerundStage(clause, own, phrases);
  return own;
}

function ownStage({ verb, slots }: Clause, phrases: readonly Phrase[]): Stage | null {
  const { helpers } = verb;
  if (helpers.some((word) => isIn('silentModals', word) || isIn('hedges', word))) return null;
  const objects = slots.get('object') ?? [];
  const isNone = objects.some(({ tokens }) => tokens[0]?.lower === 'no');
  const isNegated =
    helpers.some((word) => isIn('negations', word)) || isNone || negatedSubject(verb.phrase, phrases);
  return { polarity: isNegated ? 'denied' : 'affirmed', modality: modalityOf(helpers) };
}

function modalityOf(words: string[]): Modality {
  if (words.some((word) => isIn('possibleModals', word))) return 'possible';
  if (words.some((word) => isIn('conditionalModals', word))) return 'conditional';
  return words.some((word) => isIn('planningModals', word)) ? 'planned' : 'actual';
}

function negatedSubject(verb: Phrase, phrases: readonly Phrase[]): boolean {
  const left = phrases[phrases.indexOf(verb) - 1];
  return left?.type === 'noun' && /^(?:no|neither|none|nobody)$/u.test(left.tokens[0]?.lower ?? '');
}

/** Whether it is left open: "whether Avalon sold". */
function isOpen({ at }: Clause, phrases: readonly Phrase[]): boolean {
  const left = phrases.slice(Math.max(0, at - 4), at);
  const isThatWhy = (i: number) =>
    left[i]?.text === 'why' && left[i - 1]?.text === 'is' && left[i - 2]?.text === 'that';
  return left.some(
    ({ text, type }, i) =>
      type === 'subordinator' && ['whether', 'how', 'why'].includes(text) && !isThatWhy(i),
  );
}

/** Whether it is what a noun only claims: “reports that Avalon sold”. */
function isClaimed({ at }: Clause, phrases: readonly Phrase[]): boolean {
  const that = phrases.findLastIndex(({ type }, i) => i < at && (type === 'subordinator' || type === 'verb'));
  const noun = phrases[that - 1];
  const isClaim = phrases[that]?.text === 'that' && noun?.type === 'noun' && isIn('claims', headLemma(noun));
  return (isClaim && !isConfirmed(phrases[that - 2])) || isUntrue(that, phrases);
}

/** “It is not true that” */
function isUntrue(that: number, phrases: readonly Phrase[]): boolean {
  const [verb, adjective] = [phrases[that - 2], phrases[that - 1]];
  const isNegated = verb?.tokens.some(({ lower }) => isIn('negations', lower)) ?? false;
  return isNegated && /^(?:true|clear|certain|correct|known|proven)$/u.test(adjective?.text ?? '');
}

/** “confirmed reports that”: whoever confirms them says so. */
function isConfirmed(verb: Phrase | undefined): boolean {
  return (
    verb?.type === 'verb' &&
    headLemma(verb) === 'confirm' &&
    !verb.tokens.some(({ lower }) => isIn('negations', lower))
  );
}

/** Whether "if" and its like stand before the verb with no comma between. */
function isConditioned({ at }: Clause, phrases: readonly Phrase[]): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const phrase = phrases[i];
    if (!phrase || phrase.type === 'comma' || phrase.type === 'stop') return false;
    if (phrase.tokens.some(({ lower }) => isIn('conditions', lower)) && phrase.type !== 'noun') return true;
  }
  return false;
}

/** "to sell" by what it hangs on: a plan, a refusal, a noun, or an act of which it is the purpose. */
function infinitiveStage(clause: Clause, own: Stage, phrases: readonly Phrase[]): Stage | null {
  const noun = phrases[clause.at - 1];
  if (noun?.text === 'due') return dueStage(clause, own, phrases);
  const byNoun = noun?.type === 'noun' ? nounStage(headLemma(noun), own) : undefined;
  if (byNoun !== undefined) return withGovernor(byNoun, clause, phrases);
  const { governor } = clause;
  if (!governor) return isHeadlinePlan(clause) ? { ...own, modality: 'planned' } : null;
  const above = stageOf(governor, phrases);
  return above && byVerb(governor, above, own, phrases);
}

/** “Is due to meet”; of “was due to” nobody knows whether it was done. */
function dueStage({ governor }: Clause, own: Stage, phrases: readonly Phrase[]): Stage | null {
  const isNow = governor !== null && /^(?:is|are|['’](?:s|re))$/u.test(governor.verb.phrase.text);
  return isNow && isFact(stageOf(governor, phrases) ?? own) ? { ...own, modality: 'planned' } : null;
}

/** undefined = the noun says nothing of it */
function nounStage(lemma: string, own: Stage): Stage | undefined {
  if (isIn('nounPlanned', lemma)) return { ...own, modality: 'planned' };
  if (isIn('nounPossible', lemma)) return { ...own, modality: 'possible' };
  if (isIn('nounIntended', lemma)) return { ...own, modality: 'intended' };
  return isIn('nounDenied', lemma) ? { ...own, polarity: 'denied' } : undefined;
}

function withGovernor(stage: Stage, { governor }: Clause, phrases: readonly Phrase[]): Stage | null {
  const above = governor && stageOf(governor, phrases);
  if (!governor) return stage;
  return above && (above.polarity === 'denied' ? { ...stage, polarity: 'denied' } : stage);
}

function byVerb(governor: Clause, above: Stage, own: Stage, phrases: readonly Phrase[]): Stage | null {
  const { lemma, isPassive } = governor.verb;
  const polarity = above.polarity === own.polarity ? 'affirmed' : 'denied';
  if (lemma === 'be' && !isPassive)
    return isPlanned(governor, phrases) ? { polarity, modality: 'planned' } : null;
  if (isIn('denied', lemma))
    return above.polarity === 'affirmed' && !isPassive
      ? { polarity: 'denied', modality: above.modality }
      : null;
  if (isIn('abandoned', lemma)) return { polarity: 'affirmed', modality: 'abandoned' };
  if (isIn('planned', lemma))
    return { polarity, modality: above.modality === 'actual' ? 'planned' : above.modality };
  if (isIn('possible', lemma)) return { polarity, modality: 'possible' };
  if (isIn('asked', lemma)) return null;
  if (isIn('striving', lemma)) return isFact(above) ? { polarity: own.polarity, modality: 'intended' } : null;
  if (isIn('done', lemma))
    return lemma === 'go' ? { polarity, modality: 'planned' } : { polarity, modality: above.modality };
  return isPurpose(governor, above, own) ? { ...own, modality: 'intended' } : null;
}

/** "sent trainers to fight": whom a verb addresses may be who is to act, and then it says nothing of its subject. */
function isPurpose({ verb, slots }: Clause, above: Stage, own: Stage): boolean {
  const addressed = (slots.get('object') ?? []).flatMap((noun) => headName(noun) ?? []);
  return (
    isFact(above) &&
    own.polarity === 'affirmed' &&
    !verb.isPassive &&
    addressed.every(({ entity }) => entity.kind === 'weapon')
  );
}

function isFact({ polarity, modality }: Stage): boolean {
  return polarity === 'affirmed' && modality === 'actual';
}

/** "is to sell", with nothing between: it is arranged. */
function isPlanned(governor: Clause, phrases: readonly Phrase[]): boolean {
  return phrases[governor.at + 1]?.type === 'verb';
}

/** "Avalon to sell ferries" has no other verb before it. */
function isHeadlinePlan({ subjects, at }: Clause): boolean {
  return subjects.length > 0 && at <= 3;
}

/** "considered selling" by its verb; "citing", "selling" beside a clause goes the way of that clause. */
function gerundStage(clause: Clause, own: Stage, phrases: readonly Phrase[]): Stage | null {
  const { governor } = clause;
  const left = phrases[clause.at - 1];
  if (!governor) return null;
  const above = stageOf(governor, phrases);
  if (!above) return null;
  // “Acknowledged supplying Avalon” says that it was done, on the word of whoever says so.
  if (left === governor.verb.phrase && isIn('admits', governor.verb.lemma)) return isFact(above) ? own : null;
  if (left === governor.verb.phrase) return byVerb(governor, above, own, phrases);
  // Of “denied arming and training” the second may be denied too, or not.
  if (left?.type === 'conjunction' && isIn('denied', governor.verb.lemma)) return null;
  if (isCharged(clause.at, phrases, governor)) return isFact(above) ? own : null;
  if (left?.type === 'preposition') return null;
  return above.polarity === 'affirmed' ? { ...own, modality: above.modality } : null;
}
