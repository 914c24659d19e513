import type { Clause } from './clauses.ts';
import type { Token } from './language.ts';
import stages from './lexicon/stages.json';
import type { NounTie } from './nounTies.ts';
import { headLemma } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './sentence.ts';
import { isContest } from './contests.ts';
import { stageOf } from './stage.ts';

/** Whether an act that a noun names is taken as given by the clause around it. */
export function isGiven(tie: NounTie, { tokens, phrases, clauses }: Sentence): boolean {
  const { at, trigger, isState } = tie;
  if (isAhead(trigger, tokens) || isExpected(tie, phrases) || isContest(tie, { tokens })) return false;
  const around = clauses.findLast((clause) => clause.at < at) ?? clauses.find((clause) => clause.at > at);
  const said = clauses.find(({ subjects }) => subjects.includes(trigger));
  if (said && (ENDS.test(said.verb.lemma) || !isFact(said, phrases) || isYetToBe(said, clauses)))
    return false;
  if (said && phrases[said.at + 1]?.text === 'through') return false;
  if (isState && (isDenied(trigger, tokens) || isOver(tokens))) return false;
  if (isState) return !UNDONE.test(trigger.text) && isStanding(tie, around, phrases);
  const isTaken = PRESUPPOSES.test(phrases[at - 1]?.text ?? '');
  if ((isTaken ? HEDGED : UNSURE).test(trigger.text)) return false;
  return !around || (isFact(around, phrases) && (around.at > at || !ASKS.test(around.verb.lemma)));
}

/** “Plans for the killing of”, “talks on the sale of” */
function isExpected({ at }: NounTie, phrases: readonly Phrase[]): boolean {
  const [noun, preposition] = [phrases[at - 2], phrases[at - 1]];
  return (
    preposition?.type === 'preposition' &&
    noun !== undefined &&
    EXPECTED.has(headLemma(noun).replace(/s$/u, ''))
  );
}

const EXPECTED = new Set(stages.expected);

/** “Talks are to begin” */
function isYetToBe(said: Clause, clauses: readonly Clause[]): boolean {
  return (
    said.verb.lemma === 'be' &&
    clauses.some(({ governor, verb }) => governor === said && verb.form === 'infinitive')
  );
}

/** “Was a Danish company until 1990”, “formerly a Danish company” */
function isOver(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => OVER.has(lower));
}

const OVER = new Set(['formerly', 'previously', 'originally', 'erstwhile', 'until', 'once']);

/** “Avalon Group, not a Danish company” */
function isDenied(trigger: Phrase, tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ start }) => start === trigger.tokens[0]?.start);
  return /^(?:not|never|hardly|longer)$/u.test(tokens[first - 1]?.lower ?? '');
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
  if (around.at === at - 1 && around.verb.lemma === 'have') return isFact(around, phrases);
  const isSaid = isCopula || phrases[at - 1]?.text === 'as';
  return isSaid ? isFact(around, phrases) : !MAKES.test(around.verb.lemma);
}

function isFact(clause: Clause, phrases: readonly Phrase[]): boolean {
  const stage = stageOf(clause, phrases);
  return stage?.polarity === 'affirmed' && stage.modality === 'actual';
}

const HEDGED =
  /\b(?:possible|proposed|planned|alleged|potential|threatened|future|any|no|suspected|supposed|so-called|likely|imminent|attempted|failed|fictional|fictitious|imaginary|hypothetical|feared|promised|draft)\b/u;
/** “A deal between” may be wished for; one “under” which something is done is there. */
const UNSURE = new RegExp(`${HEDGED.source}|\\b(?:a|an)\\b`, 'u');
const PRESUPPOSES = /^(?:under|after|following|since)$/u;
const ASKS =
  /^(?:ask|urge|call|demand|request|warn|threaten|plan|consider|propose|fear|deny|reject|prevent|avoid|avert|oppose|discuss|want|seek|expect|predict|accuse|examine|investigate|review|scrutinise|scrutinize|probe|assess|block|veto|halt|ban|bar|forbid|prohibit|postpone|delay|permit|allow|authorise|authorize|approve|clear|debate|stop|question)$/u;
const UNDONE =
  /\b(?:former|ex|future|possible|potential|alleged|so-called|suspected|no|any|prospective|would-be|aspiring|proposed|planned|new|closer|better|once|erstwhile|not|never|longer|fake|biggest|largest)\b/u;
const MAKES =
  /^(?:establish|restore|resume|sever|cut|end|break|suspend|lack|seek|deny|create|form|forge|want|launch|start|begin|normalise|normalize|freeze|halt|join|leave|accuse|become|call|consider|propose|build|set|found|threaten|urge)$/u;
const ENDS =
  /^(?:deny|reject|end|break|collapse|cut|sever|suspend|dissolve|restore|establish|rule|dismiss|avert|prevent|thwart|foil|cancel|postpone|expect|plan|schedule|envisage|promise|depend|block|veto|halt|stop|delay|fail|lapse|await|examine|review)$/u;
