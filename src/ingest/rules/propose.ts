import type { Entity } from '../../model/types.ts';
import type { Span } from '../../text/quote.ts';
import type { ExtractionContext, Proposal, StoryTexts } from '../contracts.ts';
import { onceFor } from '../onceFor.ts';
import { clausesOf } from './clauses.ts';
import { type Frame, framesBy } from './frames.ts';
import { floorAfter, floorIn, reporter } from './floor.ts';
import type { Language, Token } from './language.ts';
import { mentionsOf, type NamedSpan } from './mentionsOf.ts';
import { phrasesOf } from './phrases.ts';
import { type Antecedent, onlyBody, onlyPerson, pronouns } from './pronouns.ts';
import { type Lexicon, readSentence } from './readSentence.ts';
import { retag } from './retag.ts';
import type { Sentence } from './sentence.ts';
import { storyText, type StoryText } from './storyText.ts';
import { type TimeWords, timesIn } from './times.ts';
import { itselfIn, type SentenceBefore, topicAgain } from './topics.ts';
import { toProposal } from './toProposal.ts';
import { voicesOf } from './voices.ts';

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
  const known = idsOf(entities);
  const lexicon: Lexicon = {
    byVerb: framesBy(frames, 'verbs'),
    byNoun: framesBy(frames, 'nouns'),
    resolve: (name) => (known.has(name.entity.id) ? name : null),
  };
  return sentences(story, names, language, lexicon.byVerb).flatMap((sentence) =>
    readSentence(sentence, lexicon, story.text).flatMap(
      (read) => toProposal(read, sentence, story, texts.story.publisher) ?? [],
    ),
  );
}

function untimed(tokens: readonly Token[], times: readonly TimeWords[]): Token[] {
  return tokens.filter((token) => !times.some((time) => time.tokens.includes(token)));
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Made once for a collection. */
const idsOf = onceFor((entities: readonly Entity[]) => new Set(entities.map(({ id }) => id)));

/** What the sentences before a sentence leave for it. */
interface Told {
  floor: typeof reporter;
  /** Who spoke last. */
  last: Entity | null;
  person: Antecedent | null;
  speaker: Antecedent | null;
  body: Antecedent | null;
  sentence: SentenceBefore | null;
}

const NOTHING_TOLD: Told = {
  floor: reporter,
  last: null,
  person: null,
  speaker: null,
  body: null,
  sentence: null,
};

/** The sentences that name somebody, by a name or a pronoun, or give the word to somebody: nothing comes of others. */
function sentences(
  story: StoryText,
  names: readonly NamedSpan[],
  language: Language,
  verbs: Lexicon['byVerb'],
): Sentence[] {
  let told = NOTHING_TOLD;
  return story.stretches.flatMap((stretch) =>
    language.sentences(story.text, stretch).flatMap((tagged): Sentence[] => {
      const floor = floorIn(told.floor, tagged);
      const tokens = retag(tagged, verbs);
      const own = namesIn(tokens, names, { ...told, floor });
      const isEmpty = own.length === 0 && tagged.at(-1)?.text !== ':';
      const sentence = isEmpty ? null : sentenceOf(tokens, own, stretch, { ...told, floor });
      told = sentence ? toldBy(sentence, own, { ...told, floor }) : toldByNone(tagged, { ...told, floor });
      return sentence ? [sentence] : [];
    }),
  );
}

/** Whom a sentence names, and whom it means by a pronoun or by what the sentence before is about. */
function namesIn(tokens: readonly Token[], names: readonly NamedSpan[], told: Told): NamedSpan[] {
  const place = placeOf(tokens);
  const named = names.filter((name) => place.start <= name.start && name.end <= place.end);
  const again = topicAgain(tokens, told.floor.speaker === undefined ? told.sentence : null).filter(
    (one) => !named.some((name) => overlaps(name, one)),
  );
  const speaker = told.floor.speaker ? told.speaker : null;
  return [
    ...again,
    ...named,
    ...itselfIn(tokens, named),
    ...pronouns(tokens, named, told.person, speaker, again.length > 0 ? null : told.body),
  ];
}

function sentenceOf(
  all: Token[],
  own: readonly NamedSpan[],
  stretch: Sentence['stretch'],
  { last, floor }: Told,
): Sentence {
  // “On Jan Dorn”, “by April Hill”: a month that is part of a name is no date.
  const times = timesIn(all).filter((time) => !own.some((name) => overlaps(time, name)));
  const tokens = times.length === 0 ? all : untimed(all, times);
  const phrases = phrasesOf(tokens, own);
  const clauses = clausesOf(phrases);
  const voices = voicesOf(tokens, phrases, clauses, last, floor.speaker);
  return { tokens: all, phrases, clauses, voices, stretch, times };
}

function toldBy(sentence: Sentence, own: readonly NamedSpan[], told: Told): Told {
  const { tokens, phrases, clauses, voices, stretch } = sentence;
  const place = placeOf(tokens);
  const [only, thing] = [onlyPerson(own), onlyBody(tokens, own)];
  const isOwner = tokens.some(({ lower }) => lower === 'a' || lower === 'an');
  return {
    floor: floorAfter(told.floor, tokens, voices.begins),
    last: voices.begins ?? voices.last ?? told.last,
    person: only && { entity: only.entity, place: only.context ?? place },
    speaker: voices.begins?.kind === 'person' ? { entity: voices.begins, place } : told.speaker,
    body: thing && { entity: thing.entity, place: thing.context ?? place, isOwner },
    sentence: stretch.role === 'headline' ? null : { phrases, clauses, named: [...own], place },
  };
}

function toldByNone(tokens: readonly Token[], told: Told): Told {
  const floor = floorAfter(told.floor, tokens, undefined);
  return { ...told, floor, person: null, body: null, sentence: null };
}

function placeOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
