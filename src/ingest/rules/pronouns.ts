import type { Span } from '../../text/quote.ts';
import type { Entity } from '../../model/types.ts';
import speech from './lexicon/speech.json';
import type { Token } from './language.ts';
import type { NamedSpan } from './mentionsOf.ts';

/** Whom a pronoun of the next sentence means, and the sentence that names the person. */
export interface Antecedent {
  entity: Entity;
  place: Span;
  /** Only for “its”: “it” may mean another thing that its sentence tells of. */
  isOwner?: boolean;
}

const THIRD = /^(?:he|she)$/u;
const THING = /^(?:it|its)$/u;
const MEANS_SPEAKER = new Set(['he', 'she', 'it']);

/**
 * The pronouns of a sentence that can mean one person alone: “He” or “She” at its beginning, after a sentence that names
 * one person; “him” where no other can be meant; and “I” of whoever has the word, or is given it before a colon.
 *
 * @param last the one person of the sentence before
 * @param speaker whoever has had the word since a colon
 * @param body the one state or body of the sentence before, which begins with it
 */
export function pronouns(
  tokens: readonly Token[],
  named: readonly NamedSpan[],
  last: Antecedent | null,
  speaker: Antecedent | null,
  body: Antecedent | null,
): NamedSpan[] {
  const [first] = tokens;
  const person = first && last && THIRD.test(first.lower) ? [meant(first, last)] : [];
  const third = first && body && THING.test(first.lower) ? ofBody(tokens, first, body) : person;
  const object = last && third.length === 0 && isNobodyNamed(named) ? objectPronouns(tokens, last) : [];
  const colon = tokens.find(({ text }) => text === ':');
  const before = colon && onlyPerson(named.filter(({ end }) => end <= colon.start));
  const says = before ? { entity: before.entity, place: null } : speaker;
  const reported = named.length > 0 && tokens.some(isThird) ? reportedIn(tokens, named) : [];
  if (!says) return [...third, ...object, ...reported];
  const own = tokens.filter(({ text, start }) => text === 'I' && start > (before ? (colon?.start ?? 0) : -1));
  return [...third, ...object, ...reported, ...own.map((token) => meant(token, says))];
}

function ofBody(tokens: readonly Token[], first: Token, body: Antecedent): NamedSpan[] {
  const isIt = first.lower === 'it';
  return isIt && (body.isOwner || isEmpty(tokens)) ? [] : [meant(first, body)];
}

function reportedIn(tokens: readonly Token[], named: readonly NamedSpan[]): NamedSpan[] {
  return tokens.flatMap((token, i) => (isThird(token) ? ofSpeaker(token, tokens, i, named) : []));
}

function isThird({ lower }: Token): boolean {
  return MEANS_SPEAKER.has(lower);
}

function isNobodyNamed(named: readonly NamedSpan[]): boolean {
  return named.every(({ entity }) => entity.kind !== 'person');
}

/** “Avalon sanctioned him”, after a sentence that names one person, with no “he” before it who might be another. */
function objectPronouns(tokens: readonly Token[], last: Antecedent): NamedSpan[] {
  const at = tokens.findIndex(({ lower }) => lower === 'him');
  const him = tokens[at];
  const isFirst = tokens.slice(0, at).every(({ lower }) => !/^(?:he|she|his|her|who|i|we)$/u.test(lower));
  return him && isFirst ? [meant(him, last)] : [];
}

/** “It is not clear”, “it emerged that”, “it was Avalon that”: nothing is meant. */
function isEmpty([it, verb, ...rest]: readonly Token[]): boolean {
  if (it?.lower !== 'it') return false;
  return (
    verb?.lemma === 'be' || rest.slice(0, 4).some(({ lower }) => /^(?:that|whether|if|to)$/u.test(lower))
  );
}

/** “Avalon said it had bombed”, “Ada Lovelock said on Monday that she”: the one who speaks. */
function ofSpeaker(
  pronoun: Token,
  tokens: readonly Token[],
  at: number,
  named: readonly NamedSpan[],
): NamedSpan[] {
  const says = tokens[tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1];
  if (!says || !SAYS.has(says.lemma) || says.pos !== 'VERB') return [];
  const speaker = named.find(({ end }) => end === says.start - 1 || end === says.start - 5);
  const isThing = pronoun.lower === 'it';
  const kinds = isThing ? ['organization', 'country'] : ['person'];
  const isNext =
    speaker && (speaker.end === says.start - 1 || tokens[tokens.indexOf(says) - 1]?.lower === 'has');
  return isNext && kinds.includes(speaker.entity.kind)
    ? [meant(pronoun, { entity: speaker.entity, place: null })]
    : [];
}

const SAYS = new Set(speech.says);

function meant({ start, end }: Token, { entity, place }: { entity: Entity; place: Span | null }): NamedSpan {
  return { start, end, entity, sense: 'name', ...(place && { context: place }) };
}

/** The one state or body that a sentence names, if it begins with it: “Its” of the next sentence means no other. */
export function onlyBody(tokens: readonly Token[], names: readonly NamedSpan[]): NamedSpan | null {
  const bodies = names.filter(({ entity }) => entity.kind === 'organization' || entity.kind === 'country');
  const [first] = bodies;
  const start = tokens[tokens[0]?.lower === 'the' ? 1 : 0]?.start;
  const isOne = first !== undefined && bodies.every(({ entity }) => entity === first.entity);
  return isOne && first.sense !== 'description' && first.start === start ? first : null;
}

/** The one person whom a sentence names, whether by a name or by a pronoun; null where there are several or none. */
export function onlyPerson(names: readonly NamedSpan[]): NamedSpan | null {
  const people = names.filter(({ entity }) => entity.kind === 'person');
  const [first] = people;
  return first && people.every(({ entity }) => entity === first.entity) ? first : null;
}
