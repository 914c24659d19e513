import type { Clause } from './clauses.ts';
import { whenOfAct } from './dating.ts';
import type { Token } from './language.ts';
import type { Frame } from './frames.ts';
import { isGiven } from './given.ts';
import type { NamedSpan } from './mentionsOf.ts';
import type { Phrase } from './phrases.ts';
import { nounTies } from './nounTies.ts';
import { verbTies, type Tie } from './readFrames.ts';
import type { Sentence } from './sentence.ts';
import { isContest, isFiction, isUnderPlan } from './contests.ts';
import { type Stage, stageOf } from './stage.ts';
import { structureTies } from './structure.ts';
import type { Read } from './toProposal.ts';
import { wordingOfNoun, wordingOfRole, wordingOfVerb } from './wording.ts';

/** What a sentence is read by. */
export interface Lexicon {
  byVerb: ReadonlyMap<string, Frame[]>;
  byNoun: ReadonlyMap<string, Frame[]>;
  /** A name as the collection has it, or null. */
  resolve: (name: NamedSpan) => NamedSpan | null;
}

/** What a sentence ties by its verbs, by nouns that name an act, and in passing; a question ties nothing. */
export function readSentence(sentence: Sentence, lexicon: Lexicon, text: string): Read[] {
  const { tokens, phrases, clauses } = sentence;
  if (tokens.at(-1)?.text === '?' || phrases.length < 2 || isOfNobody(phrases)) return [];
  return [
    ...actsIn(sentence, lexicon),
    ...structureTies(phrases, clauses, text, lexicon.resolve).map((tie) => ({
      tie,
      stage: FACT,
      when: null,
      wording: wordingOfRole(tie, text),
    })),
  ];
}

function actsIn(sentence: Sentence, lexicon: Lexicon): Read[] {
  const { phrases, clauses } = sentence;
  const byNoun = nounTies(phrases, clauses, lexicon.byNoun).filter((tie) => isGiven(tie, sentence));
  const acts = [
    ...clauses.flatMap((clause) => readClause(clause, sentence, lexicon)),
    ...byNoun.map((tie) => ({ tie, stage: FACT, when: null, wording: wordingOfNoun(tie, sentence) })),
  ];
  return acts.length > 0 && (isFiction(sentence) || isCredited(sentence)) ? [] : acts;
}

/** A headline that ends in “: report”, or is one quotation, is somebody's word whom it need not name. */
function isCredited({ stretch, tokens }: Sentence): boolean {
  if (stretch.role !== 'headline') return false;
  const colon = tokens.findLastIndex(({ text }) => text === ':');
  const isTrailed = colon > 2 && tokens.length - colon <= 4;
  return isTrailed || QUOTE.test(tokens[0]?.text ?? '');
}

const QUOTE = /^['‘"“]/u;

/** Two ends are needed, but where the name of a body names its state. */
function isOfNobody(phrases: readonly Phrase[]): boolean {
  const first = phrases.find(({ names }) => names.length > 0)?.names[0];
  if (first?.entity.kind === 'organization') return false;
  return phrases.every(({ names }) => names.every((name) => name === first));
}

function readClause(clause: Clause, sentence: Sentence, { byVerb }: Lexicon): Read[] {
  if (!byVerb.has(clause.verb.lemma)) return [];
  const stage = stageOf(clause, sentence.phrases);
  if (!stage || !isTold(clause, sentence, stage) || isParticipleDenied(clause, sentence)) return [];
  return verbTies(clause, byVerb)
    .filter((tie) => !(tie.isPlanned && stage.polarity === 'denied') && !isImplied(tie, clause, stage))
    .filter((tie) => !isContest(tie, sentence))
    .map((tie) => {
      const isPlanned = tie.isPlanned || isToCome(clause, sentence);
      const own =
        isPlanned && stage.modality === 'actual' ? { ...stage, modality: 'planned' as const } : stage;
      return {
        tie,
        stage: own,
        when: whenOfAct(clause, own, tie, sentence),
        wording: wordingOfVerb(tie, clause, own, sentence),
      };
    });
}

/** “Hit” may be past, and passive: “Avalon and Borduria hit”. */
const PAST_TOO = /^(?:hit|put|cut|set|quit|cost|beat|shut|split|bid|rid|hurt)$/u;

/** “The Red Front, not backed by Avalon”, “once backed by Avalon” */
function isParticipleDenied({ verb }: Clause, { tokens }: Sentence): boolean {
  if (verb.form !== 'participle') return false;
  const first = tokens.findIndex(({ start }) => start === verb.phrase.tokens[0]?.start);
  return [tokens[first - 1]?.lower ?? '', ...verb.helpers].some((word) => OVER.test(word));
}

const OVER = /^(?:not|never|once|formerly|previously|longer|purportedly|supposedly)$/u;

/** “Avalon joins the Pact next year”, “under the plan, Avalon supplies”: the present tense of what is arranged. */
function isToCome({ verb }: Clause, { times, clauses, ...sentence }: Sentence): boolean {
  const [main] = verb.phrase.tokens;
  const isPresent = verb.form === 'finite' && verb.helpers.length === 0 && isPresentForm(main);
  if (!isPresent) return false;
  return (clauses.length === 1 && times.some(({ text }) => COMING.test(text))) || isUnderPlan(sentence);
}

function isPresentForm(main: Token | undefined): boolean {
  return (
    main !== undefined &&
    (main.lower === main.lemma || main.lower.endsWith('s')) &&
    !PAST_TOO.test(main.lemma)
  );
}

const COMING = /\b(?:next|tomorrow)\b/iu;

const FACT: Stage = { polarity: 'affirmed', modality: 'actual' };

/** Who was not given something by one may have it from another. */
function isImplied({ from }: Tie, { verb, subjects, slots }: Clause, { polarity }: Stage): boolean {
  const agents = verb.isPassive ? (slots.get('by') ?? subjects) : subjects;
  return polarity === 'denied' && !agents.some(({ names }) => names.includes(from));
}

/** A headline has verbs without their helpers: only its present tense and its infinitives are read. */
function isTold({ verb, subjects }: Clause, { stretch }: Sentence, { modality }: Stage): boolean {
  if (stretch.role !== 'headline') return true;
  const isPlural = subjects.length > 1 && verb.phrase.text === verb.lemma && !PAST_TOO.test(verb.lemma);
  return modality === 'planned' || (!verb.isPassive && (verb.phrase.text.endsWith('s') || isPlural));
}
