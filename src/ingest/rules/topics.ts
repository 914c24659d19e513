import { gazetteer } from './gazetteer.ts';
import type { Clause } from './clauses.ts';
import type { Token } from './language.ts';
import lexicon from './lexicon/topics.json';
import type { NamedSpan } from './mentionsOf.ts';
import { headName } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import type { Antecedent } from './pronouns.ts';

const BODY_NOUNS = new Set(lexicon.bodies);
/** Of one that is called so itself. */
const CALLED = new Set(lexicon.called);
const STATE_BODIES = new Set(lexicon.ofStates);
/** Whom a sentence is about, with the words that it calls it by: “the bearings maker Aldersen”. */
interface Topic extends Antecedent {
  words: ReadonlySet<string>;
  /** “It” may mean another thing that the sentence tells of: “Aldersen closed a plant”. */
  isOwner: boolean;
}

const MAY_BE_CALLED = new Set([...lexicon.bodies, ...lexicon.called, 'country']);
const EMPTY_SUBJECT = new Set(lexicon.emptySubject);

/**
 * What a sentence is about: the one body or state that is the subject of its first verb and stands at its beginning, where
 * the sentence names no other that “it” in the next could mean as well.
 */
function topicOf({ phrases, clauses, named, place }: SentenceBefore): Topic | null {
  const [subject, ...others] = clauses.find(({ verb }) => verb.form === 'finite')?.subjects ?? [];
  const name = subject && others.length === 0 && subject === phrases[0] ? headName(subject) : null;
  if (!name || !isTopic(name) || named.some((other) => isRival(other, name))) return null;
  return {
    entity: name.entity,
    place: name.context ?? place,
    words: wordsFor(phrases),
    isOwner: tellsOfMore(phrases, named, name),
  };
}

function tellsOfMore(phrases: readonly Phrase[], named: readonly NamedSpan[], name: NamedSpan): boolean {
  const isOther = ({ entity, sense }: NamedSpan) => entity !== name.entity && sense !== 'description';
  if (named.some((other) => isBody(other) && isOther(other))) return true;
  return phrases.some(({ type, tokens }) => type === 'noun' && /^an?$/u.test(tokens[0]?.lower ?? ''));
}

/** The words of the noun group at the beginning, and of one that stands beside it after a comma. */
function wordsFor([subject, comma, beside]: readonly Phrase[]): ReadonlySet<string> {
  const isBeside = comma?.type === 'comma' && /^(?:an?|the)$/u.test(beside?.tokens[0]?.lower ?? '');
  return new Set(
    [...(subject?.tokens ?? []), ...(isBeside ? (beside?.tokens ?? []) : [])].map(({ lower }) => lower),
  );
}

function isTopic({ entity, sense }: NamedSpan): boolean {
  return isBody({ entity }) && sense !== 'description';
}

/** Another of the same kind that is named as itself, and not only to describe something. */
function isRival({ entity, sense }: NamedSpan, name: NamedSpan): boolean {
  return entity !== name.entity && entity.kind === name.entity.kind && sense !== 'description';
}

/** A sentence as it is kept for the next, which seldom goes back to it. */
export interface SentenceBefore {
  phrases: readonly Phrase[];
  clauses: readonly Clause[];
  named: readonly NamedSpan[];
  place: Antecedent['place'];
}

/** “It bought”, “Its chief executive”, “The company” at the beginning of a sentence, of what the sentence before is about. */
export function topicAgain(tokens: readonly Token[], before: SentenceBefore | null): NamedSpan[] {
  const [first, second] = tokens;
  if (!before || !first || !/^(?:its?|the)$/u.test(first.lower)) return [];
  if (first.lower === 'the' && !MAY_BE_CALLED.has(second?.lower ?? '')) return [];
  const topic = topicOf(before);
  if (!topic || !second) return [];
  const span = (start: number, end: number): NamedSpan[] => [
    { start, end, entity: topic.entity, sense: 'name', context: topic.place },
  ];
  if (first.lower === 'its') return span(first.start, stateBodyEnd(tokens, topic) ?? first.end);
  if (first.lower === 'it') return topic.isOwner || isEmpty(tokens) ? [] : span(first.start, first.end);
  return first.lower === 'the' && isCalled(second, tokens[2], topic) ? span(second.start, second.end) : [];
}

/** “Avalon left the Pact in May; it has since bought”: the only body or state that the sentence names, at its beginning. */
export function itselfIn(tokens: readonly Token[], named: readonly NamedSpan[]): NamedSpan[] {
  const at = tokens.findIndex(({ lower }, i) => lower === 'it' && JOINS.test(tokens[i - 1]?.lower ?? ''));
  const it = tokens[at];
  if (!it) return [];
  const [only, ...others] = named.filter((name) => name.end <= it.start && isBody(name));
  if (!only || !isTopic(only) || others.some(({ entity }) => entity !== only.entity)) return [];
  const isFirst = tokens.findIndex(({ start }) => start === only.start);
  const isBegun = isFirst === 0 || (isFirst === 1 && tokens[0]?.pos === 'DET');
  if (!isBegun || isEmpty(tokens.slice(at))) return [];
  return [{ start: it.start, end: it.end, entity: only.entity, sense: 'name' }];
}

function isBody({ entity }: Pick<NamedSpan, 'entity'>): boolean {
  return entity.kind === 'organization' || entity.kind === 'country';
}

const JOINS = /^(?:;|and|but)$/u;

/** “Its foreign ministry” acts for the state. */
function stateBodyEnd(tokens: readonly Token[], { entity }: Antecedent): number | undefined {
  if (entity.kind !== 'country') return undefined;
  const length = [2, 1].find((count) =>
    STATE_BODIES.has(
      tokens
        .slice(1, count + 1)
        .map(({ lower }) => lower)
        .join(' '),
    ),
  );
  return length === undefined ? undefined : tokens[length]?.end;
}

/** “It was clear that”, “It takes”: nobody is meant. */
function isEmpty(tokens: readonly Token[]): boolean {
  const verb = tokens.slice(1, 5).find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const main = tokens.slice(1, 6).find(({ pos }) => pos === 'VERB');
  if (!verb || !main) return true;
  const isPassive = tokens.slice(1, tokens.indexOf(main)).some(({ lemma }) => lemma === 'be');
  const after = tokens[tokens.indexOf(main) + 1];
  if (tokens.slice(2, 6).some(({ lower }) => /^(?:that|whether|if)$/u.test(lower))) return true;
  return EMPTY_SUBJECT.has(main.lemma) || (isPassive && main.lower.endsWith('ed') && after?.lower !== 'by');
}

/** “The company”, of one that is not known for something else, as NATO is. */
function isCalled({ lower }: Token, after: Token | undefined, { entity, words }: Topic): boolean {
  if (after?.lower === 'of' || after?.pos === 'NOUN' || after?.pos === 'PROPN') return false;
  if (entity.kind === 'country') return lower === 'country';
  if (words.has(lower)) return CALLED.has(lower) || BODY_NOUNS.has(lower);
  return BODY_NOUNS.has(lower) && !gazetteer().byName.has(entity.name);
}
