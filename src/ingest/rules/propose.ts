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

/** The sentences that name somebody, by a name or a pronoun, or give the word to somebody: nothing comes of others. */
function sentences(
  story: StoryText,
  names: readonly NamedSpan[],
  language: Language,
  verbs: Lexicon['byVerb'],
): Sentence[] {
  let last: Entity | null = null;
  let floor = reporter;
  let person: Antecedent | null = null;
  let speaker: Antecedent | null = null;
  let body: Antecedent | null = null;
  let before: SentenceBefore | null = null;
  return story.stretches.flatMap((stretch) =>
    language.sentences(story.text, stretch).flatMap((tagged): Sentence[] => {
      const [start, end] = [tagged[0]?.start ?? 0, tagged.at(-1)?.end ?? 0];
      floor = floorIn(floor, tagged);
      const named = names.filter((name) => start <= name.start && name.end <= end);
      const retagged = retag(tagged, verbs);
      const again = withoutInner(named, topicAgain(retagged, floor.speaker === undefined ? before : null));
      const own = [
        ...again,
        ...named,
        ...itselfIn(retagged, named),
        ...pronouns(retagged, named, person, floor.speaker ? speaker : null, again.length > 0 ? null : body),
      ];
      if (own.length === 0 && tagged.at(-1)?.text !== ':') {
        floor = floorAfter(floor, tagged, undefined);
        person = null;
        body = null;
        before = null;
        return [];
      }
      // “On Jan Dorn”, “by April Hill”: a month that is part of a name is no date.
      const times = timesIn(retagged).filter((time) => !own.some((name) => overlaps(time, name)));
      const tokens = times.length === 0 ? retagged : untimed(retagged, times);
      const phrases = phrasesOf(tokens, own);
      const clauses = clausesOf(phrases);
      const voices = voicesOf(tokens, phrases, clauses, last, floor.speaker);
      last = voices.begins ?? voices.last ?? last;
      floor = floorAfter(floor, retagged, voices.begins);
      if (voices.begins?.kind === 'person') speaker = { entity: voices.begins, place: { start, end } };
      const only = onlyPerson(own);
      const thing = onlyBody(retagged, own);
      body = thing && {
        entity: thing.entity,
        place: thing.context ?? { start, end },
        isOwner: retagged.some(({ lower }) => lower === 'a' || lower === 'an'),
      };
      person = only && { entity: only.entity, place: only.context ?? { start, end } };
      before = stretch.role === 'headline' ? null : { phrases, clauses, named: own, place: { start, end } };
      return [{ tokens: retagged, phrases, clauses, voices, stretch, times }];
    }),
  );
}

/** Those that mean a thing again; what the text itself names goes before. */
function withoutInner(named: readonly NamedSpan[], again: readonly NamedSpan[]): NamedSpan[] {
  return again.filter((one) => !named.some(({ start, end }) => start < one.end && one.start < end));
}
