import type { Clause } from './clauses.ts';
import { whenOfAct } from './dating.ts';
import type { Frame } from './frames.ts';
import type { Token } from './language.ts';
import type { NamedSpan } from './mentionsOf.ts';
import type { Phrase } from './phrases.ts';
import { nounTies, type NounTie } from './nounTies.ts';
import { verbTies, type Tie } from './readFrames.ts';
import type { Sentence } from './sentence.ts';
import { isGame } from './sport.ts';
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
  const byNoun = nounTies(phrases, clauses, lexicon.byNoun).filter((tie) => isGiven(tie, sentence));
  return [
    ...clauses.flatMap((clause) => readClause(clause, sentence, lexicon)),
    ...byNoun.map((tie) => ({ tie, stage: FACT, when: null, wording: wordingOfNoun(tie, sentence) })),
    ...structureTies(phrases, clauses, text, lexicon.resolve).map((tie) => ({
      tie,
      stage: FACT,
      when: null,
      wording: wordingOfRole(tie, text),
    })),
  ];
}

/** Two ends are needed, but where the name of a body names its state. */
function isOfNobody(phrases: readonly Phrase[]): boolean {
  const first = phrases.find(({ names }) => names.length > 0)?.names[0];
  if (first?.entity.kind === 'organization') return false;
  return phrases.every(({ names }) => names.every((name) => name === first));
}

function readClause(clause: Clause, sentence: Sentence, { byVerb }: Lexicon): Read[] {
  if (!byVerb.has(clause.verb.lemma)) return [];
  const stage = stageOf(clause, sentence.phrases);
  if (!stage || !isTold(clause, sentence, stage)) return [];
  return verbTies(clause, byVerb)
    .filter((tie) => !(tie.isPlanned && stage.polarity === 'denied') && !isImplied(tie, clause, stage))
    .filter((tie) => !isGame(tie, sentence))
    .map((tie) => {
      const own =
        tie.isPlanned && stage.modality === 'actual' ? { ...stage, modality: 'planned' as const } : stage;
      return {
        tie,
        stage: own,
        when: whenOfAct(clause, own, tie, sentence),
        wording: wordingOfVerb(tie, clause, own, sentence),
      };
    });
}

const FACT: Stage = { polarity: 'affirmed', modality: 'actual' };

/** Who was not given something by one may have it from another. */
function isImplied({ from }: Tie, { verb, subjects, slots }: Clause, { polarity }: Stage): boolean {
  const agents = verb.isPassive ? (slots.get('by') ?? subjects) : subjects;
  return polarity === 'denied' && !agents.some(({ names }) => names.includes(from));
}

/** A headline has verbs without their helpers: only its present tense and its infinitives are read. */
function isTold({ verb }: Clause, { stretch }: Sentence, { modality }: Stage): boolean {
  if (stretch.role !== 'headline') return true;
  return modality === 'planned' || (!verb.isPassive && verb.phrase.text.endsWith('s'));
}

/** Whether an act that a noun names is taken as given by the clause around it. */
function isGiven(tie: NounTie, { tokens, phrases, clauses }: Sentence): boolean {
  const { at, trigger, isState } = tie;
  if (isAhead(trigger, tokens)) return false;
  const around = clauses.findLast((clause) => clause.at < at) ?? clauses.find((clause) => clause.at > at);
  const said = clauses.find(({ subjects }) => subjects.includes(trigger));
  if (said && (ENDS.test(said.verb.lemma) || !isFact(said, phrases))) return false;
  if (isState) return !UNDONE.test(trigger.text) && isStanding(tie, around, phrases);
  if (HEDGED.test(trigger.text)) return false;
  return !around || (isFact(around, phrases) && !ASKS.test(around.verb.lemma));
}

/** “Ahead of a visit”, “before the attack”: it is still to come. */
function isAhead(trigger: Phrase, tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ start }) => start === trigger.tokens[0]?.start);
  const [ahead, of] = [tokens[first - 2]?.lower, tokens[first - 1]?.lower];
  return (ahead === 'ahead' && of === 'of') || of === 'before';
}

/** What somebody is, is so unless the verb that says it is denied, or one before it makes or ends it. */
function isStanding({ at }: NounTie, around: Clause | undefined, phrases: readonly Phrase[]): boolean {
  if (!around || around.at > at) return true;
  const isCopula = around.at === at - 1 && ['be', 'become', 'remain'].includes(around.verb.lemma);
  const isSaid = isCopula || phrases[at - 1]?.text === 'as';
  return isSaid ? isFact(around, phrases) : !MAKES.test(around.verb.lemma);
}

function isFact(clause: Clause, phrases: readonly Phrase[]): boolean {
  const stage = stageOf(clause, phrases);
  return stage?.polarity === 'affirmed' && stage.modality === 'actual';
}

const HEDGED =
  /\b(?:possible|proposed|planned|alleged|potential|threatened|future|any|no|suspected|supposed|so-called|a|an|likely|imminent|attempted|failed)\b/u;
const ASKS =
  /^(?:ask|urge|call|demand|request|warn|threaten|plan|consider|propose|fear|deny|reject|prevent|avoid|avert|oppose|discuss|want|seek|expect|predict|accuse)$/u;
const UNDONE =
  /\b(?:former|ex|future|possible|potential|alleged|so-called|suspected|no|any|prospective|would-be|aspiring|proposed|planned|new|closer|better|once|erstwhile|not|never|longer|fake|biggest|largest)\b/u;
const MAKES =
  /^(?:establish|restore|resume|sever|cut|end|break|suspend|lack|seek|deny|create|form|forge|want|launch|start|begin|normalise|normalize|freeze|halt|join|leave|accuse|become|call|consider|propose|build|set|found|threaten|urge)$/u;
const ENDS =
  /^(?:deny|reject|end|break|collapse|cut|sever|suspend|dissolve|restore|establish|rule|dismiss|avert|prevent|thwart|foil|cancel|postpone)$/u;
