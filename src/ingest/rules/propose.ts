import type { Entity, Reason } from '../../model/types.ts';
import type { ExtractionContext, Proposal, StoryTexts } from '../contracts.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Frame } from './frames.ts';
import { framesBy } from './frames.ts';
import type { Language, Token } from './language.ts';
import { mentionsOf, type NamedSpan } from './mentionsOf.ts';
import { phrasesOf, type Phrase } from './phrases.ts';
import { nounTies, verbTies, type Tie } from './readFrames.ts';
import { retag } from './retag.ts';
import { stageOf, type Stage } from './stage.ts';
import { storyText, type StoryText, type Stretch } from './storyText.ts';
import { structureTies, type NamedTie } from './structure.ts';
import { voicesOf, type Voices } from './voices.ts';

/** What is needed to read every sentence of a story. */
interface Reading {
  story: StoryText;
  publisher: string | null;
  byVerb: ReadonlyMap<string, Frame[]>;
  byNoun: ReadonlyMap<string, Frame[]>;
  byId: ReadonlyMap<string, Entity>;
}

/** A sentence taken apart. */
interface Sentence {
  tokens: Token[];
  phrases: Phrase[];
  clauses: Clause[];
  voices: Voices;
  stretch: Stretch;
}

/** What the rules read in a story, sentence by sentence; what is asked, hedged or said by nobody named is let go. */
export function propose(
  texts: StoryTexts,
  { entities }: ExtractionContext,
  language: Language,
  frames: readonly Frame[],
): Proposal[] {
  const story = storyText(texts);
  if (!story) return [];
  const names = mentionsOf(story, entities);
  const reading = {
    story,
    publisher: texts.story.publisher,
    byVerb: framesBy(frames, 'verbs'),
    byNoun: framesBy(frames, 'nouns'),
    byId: new Map(entities.map((entity) => [entity.id, entity])),
  };
  return sentences(story, names, language, new Set(reading.byVerb.keys())).flatMap((sentence) =>
    proposalsOf(sentence, reading),
  );
}

function sentences(
  story: StoryText,
  names: readonly NamedSpan[],
  language: Language,
  verbs: ReadonlySet<string>,
): Sentence[] {
  let last: Entity | null = null;
  let floor: Entity | null | undefined;
  return story.stretches.flatMap((stretch) =>
    language.sentences(story.text, stretch).map((tagged) => {
      const tokens = retag(tagged, verbs);
      const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
      const own = names.filter(({ start, end }) => from <= start && end <= to);
      const phrases = phrasesOf(tokens, own);
      const clauses = clausesOf(phrases);
      const voices = voicesOf(tokens, phrases, clauses, last, floor);
      last = voices.begins ?? voices.last ?? last;
      if (voices.begins !== undefined) floor = voices.begins;
      return { tokens, phrases, clauses, voices, stretch };
    }),
  );
}

function proposalsOf(sentence: Sentence, reading: Reading): Proposal[] {
  const { tokens, phrases, clauses } = sentence;
  if (tokens.at(-1)?.text === '?' || phrases.length < 2) return [];
  const byVerb = clauses.flatMap((clause) => {
    const stage = stageOf(clause, phrases);
    return stage && isTold(clause, sentence, stage)
      ? verbTies(clause, reading.byVerb).flatMap((tie) =>
          isImplied(tie, clause, stage) ? [] : [{ tie, stage }],
        )
      : [];
  });
  const byNoun = nounTies(phrases, clauses, reading.byNoun).flatMap((tie) =>
    isGiven(tie, sentence) ? [{ tie, stage: FACT }] : [],
  );
  const resolve = (name: NamedSpan) => (reading.byId.has(name.entity.id) ? name : null);
  const structural = structureTies(phrases, reading.story.text, resolve).map((tie) => ({ tie, stage: FACT }));
  return [...byVerb, ...byNoun, ...structural].flatMap(({ tie, stage }) =>
    proposal(tie, stage, sentence, reading),
  );
}

const FACT: Stage = { polarity: 'affirmed', modality: 'actual' };

/** Who was not given something by one may have it from another. */
function isImplied({ from }: Tie, { verb, subjects, slots }: Clause, { polarity }: Stage): boolean {
  const agents = verb.isPassive ? (slots.get('by') ?? []) : subjects;
  return polarity === 'denied' && !agents.some(({ names }) => names.includes(from));
}

/** A headline has verbs without their helpers: only its present tense and its infinitives are read. */
function isTold({ verb }: Clause, { stretch }: Sentence, { modality }: Stage): boolean {
  if (stretch.role !== 'headline') return true;
  return modality === 'planned' || (!verb.isPassive && verb.phrase.text.endsWith('s'));
}

/** Whether an act that a noun names is taken as given by the clause around it. */
function isGiven({ at, trigger }: { at: number; trigger: Phrase }, { phrases, clauses }: Sentence): boolean {
  if (HEDGED.test(trigger.text)) return false;
  const around = clauses.findLast((clause) => clause.at < at) ?? clauses.find((clause) => clause.at > at);
  if (!around) return true;
  const stage = stageOf(around, phrases);
  return stage?.polarity === 'affirmed' && stage.modality === 'actual' && !ASKS.test(around.verb.lemma);
}

const HEDGED =
  /\b(?:possible|proposed|planned|alleged|potential|threatened|future|any|no|suspected|supposed|so-called|a|an|likely|imminent|attempted|failed)\b/u;
const ASKS =
  /^(?:ask|urge|call|demand|request|warn|threaten|plan|consider|propose|fear|deny|reject|prevent|avoid|avert|oppose|discuss|want|seek|expect|predict|accuse)$/u;

function proposal(
  tie: Tie & Partial<Pick<NamedTie, 'role' | 'isInPassing'>>,
  { polarity, modality }: Stage,
  sentence: Sentence,
  { story, publisher }: Reading,
): Proposal[] {
  const { from, to, trigger, predicate, role, isInPassing } = tie;
  const voice = isInPassing
    ? sentence.voices.quoted(from.start)
    : sentence.voices.at(trigger.tokens[0]?.start ?? 0);
  const article = story.article.id;
  const [start, end] = [sentence.tokens[0]?.start ?? 0, sentence.tokens.at(-1)?.end ?? 0];
  if (!voice) return [];
  const said = voice.map(({ id }) => id).filter((id) => id !== publisher);
  return [
    {
      subject: from.entity.id,
      predicate,
      object: to.entity.id,
      polarity,
      modality,
      said,
      when: null,
      ...(role !== undefined && { role }),
      reason: { rule: tie.rule, certainty: certaintyOf(tie, said) },
      passages: [{ spans: [{ article, start, end }] }],
      verb: null,
      names: {
        subject: { article, start: from.start, end: from.end },
        object: { article, start: to.start, end: to.end },
      },
    },
  ];
}

/** A noun leaves open whether the act is done, and a speaker may stand a sentence before; a verb or a title says it. */
function certaintyOf({ rule }: Pick<Tie, 'rule'>, said: readonly string[]): Reason['certainty'] {
  return rule.startsWith('noun ') || said.length > 0 ? 'likely' : 'sure';
}
