import type { Clause } from './clauses.ts';
import type { NamedSpan } from './mentionsOf.ts';
import { headName } from './nouns.ts';
import { ownerByPronoun } from './nounTies.ts';
import type { Phrase } from './phrases.ts';
import type { NamedTie } from './structure.ts';
import { GONE, isOnlyNamed, office } from './titles.ts';

/**
 * Who holds which office where the body stands apart from the title: “Avalon Lines, whose chairman, Ada Lovelock,”, “its
 * foreign minister, Ada Lovelock,”.
 */
export function officeTies(
  phrases: readonly Phrase[],
  at: number,
  clauses: readonly Clause[],
  text: string,
): NamedTie[] {
  const title = phrases[at];
  if (!title || !mayTell(title, phrases[at - 1])) return [];
  return [
    ...ofAntecedent(phrases, at, text),
    ...ofOwner(phrases, at, clauses, text),
    ...ofPossessor(phrases, at, text),
    ...beforeName(title, text),
    ...besideName(phrases, at, text),
    ...ofCounterpart(phrases, at, text),
    ...inParty(phrases, at, clauses, text),
  ];
}

/** Most noun groups do not: they are passed over by their first and last word. */
function mayTell({ tokens, names }: Phrase, before: Phrase | undefined): boolean {
  if (names.length === 2 || tokens[0]?.lower === 'its' || before?.text === 'whose') return true;
  return LAST.has(tokens.at(-1)?.lower ?? '');
}

const LAST = new Set(['director', 'counterpart', 'colleague', 'party']);

/** “Avalon Lines, whose chairman, Ada Lovelock,”, “whose chairman Ada Lovelock” */
function ofAntecedent(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  if (at < 3 || phrases[at - 1]?.text !== 'whose') return [];
  const [noun, comma, whose, title] = phrases.slice(at - 3, at + 1);
  if (whose?.text !== 'whose' || comma?.type !== 'comma' || noun?.type !== 'noun') return [];
  const body = headName(noun);
  if (!body || !title) return [];
  const [first] = title.names;
  if (first && first.end === title.tokens.at(-1)?.end)
    return held(text.slice(title.tokens[0]?.start, first.start), first, body, title);
  const person = first ? null : apposed(phrases, at);
  return person ? held(title.text, person, body, title) : [];
}

/** “Avalon complained: its foreign minister, Ada Lovelock, accused” */
function ofOwner(
  phrases: readonly Phrase[],
  at: number,
  clauses: readonly Clause[],
  text: string,
): NamedTie[] {
  const title = phrases[at];
  const [pronoun] = title?.tokens ?? [];
  if (!title || pronoun?.lower !== 'its' || title.names.some(({ start }) => start === pronoun.start))
    return [];
  const before = clauses.filter((clause) => clause.at < at);
  const body = before.length > 0 ? ownerByPronoun(title, at, before) : null;
  const [first] = title.names;
  if (!body || (first && first.end !== title.tokens.at(-1)?.end)) return [];
  const person = first ?? apposed(phrases, at);
  return person
    ? held(text.slice(pronoun.end, first?.start ?? title.tokens.at(-1)?.end), person, body, title)
    : [];
}

/** “The Avalon Agency’s director, Ada Lovelock,” */
function ofPossessor(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const title = phrases[at];
  if (title?.tokens.at(-1)?.lower !== 'director') return [];
  const [body, ...others] = title.names;
  if (body?.entity.kind !== 'organization' || others.length > 0) return [];
  const isDirector = /^['’]s?\sdirector$/u.test(text.slice(body.end, title.tokens.at(-1)?.end));
  const person = isDirector ? apposed(phrases, at) : null;
  return person && !GONE.test(title.text) ? [directs(person, body, title)] : [];
}

/** “Avalon Lines will close, said Ada Lovelock, its chief executive”: of the one body that the sentence names before. */
function besideName(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  if (phrases[at]?.tokens[0]?.lower !== 'its') return [];
  const [named, comma, title, end] = phrases.slice(Math.max(0, at - 2), at + 2);
  const [pronoun] = title?.tokens ?? [];
  const [person, ...others] = named?.names ?? [];
  if (at < 2 || !title || pronoun?.lower !== 'its' || title.names.length > 0 || comma?.type !== 'comma')
    return [];
  if (!person || others.length > 0 || person.end !== named?.tokens.at(-1)?.end || named.type !== 'noun')
    return [];
  if (end && end.type !== 'comma' && end.type !== 'stop') return [];
  const before = phrases.slice(0, at - 2).flatMap(({ names }) => names);
  const [body, ...rest] = before.filter(({ entity }) => ['organization', 'country'].includes(entity.kind));
  const isOne = body && rest.every(({ entity }) => entity === body.entity);
  return isOne ? held(text.slice(pronoun.end, title.tokens.at(-1)?.end), person, body, title) : [];
}

/** “President of the Republic of Avalonia Ada Lovelock” */
function beforeName(title: Phrase, text: string): NamedTie[] {
  if (title.names.length !== 2) return [];
  const [body, person, ...others] = title.names;
  if (!body || !person || others.length > 0 || body.sense !== 'name') return [];
  const isNext = text.slice(body.end, person.start) === ' ' && person.end === title.tokens.at(-1)?.end;
  const [role, end] = text.slice(title.tokens[0]?.start, body.start).split(/\sof(?:\sthe)?\s/u);
  return isNext && role !== undefined && end === '' ? held(role, person, body, title) : [];
}

/** “His Avalonian counterpart, Foreign Minister Ada Lovelock,” */
function ofCounterpart(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  if (!COLLEAGUES.has(phrases[at]?.tokens.at(-1)?.lower ?? '')) return [];
  const [title, comma, named, end] = phrases.slice(at, at + 4);
  const [[state], [person]] = [title?.names ?? [], named?.names ?? []];
  if (!title || comma?.type !== 'comma') return [];
  const isOne = title.names.length === 1 && named?.names.length === 1 && state?.sense === 'description';
  const isWhole = person?.end === named?.tokens.at(-1)?.end;
  const isFinal = [undefined, 'comma', 'stop', 'verb'].includes(end?.type);
  if (!isOne || !person || !isWhole || !isFinal) return [];
  return held(text.slice(named?.tokens[0]?.start, person.start), person, state, title);
}

const COLLEAGUES = new Set(['counterpart', 'colleague']);

/** “Ada Lovelock’s party, the Avalon Front,” and “her party, the Avalon Front,” */
function inParty(
  phrases: readonly Phrase[],
  at: number,
  clauses: readonly Clause[],
  text: string,
): NamedTie[] {
  if (phrases[at]?.tokens.at(-1)?.lower !== 'party') return [];
  const [noun, comma, named, end] = phrases.slice(at, at + 4);
  if (!noun || comma?.type !== 'comma' || named?.type !== 'noun') return [];
  const [first] = noun.names;
  const isOwned =
    first !== undefined && /^['’]s?\sparty$/u.test(text.slice(first.end, noun.tokens.at(-1)?.end));
  const person = isOwned ? first : noun.tokens.length === 2 ? ownerByPronoun(noun, at, clauses) : null;
  const party = headName(named);
  const isClosed = [undefined, 'comma', 'stop'].includes(end?.type) && named.names.length === 1;
  if (person?.entity.kind !== 'person' || party?.entity.kind !== 'organization' || !isClosed) return [];
  return [
    { predicate: 'member-of', from: person, to: party, trigger: noun, rule: 'party of', isInPassing: true },
  ];
}

/** The person whom a noun group is given between commas as its name. */
function apposed(phrases: readonly Phrase[], at: number): NamedSpan | null {
  const [comma, named, end] = phrases.slice(at + 1, at + 4);
  const person = named?.names[0];
  if (comma?.type !== 'comma' || person?.entity.kind !== 'person' || named?.names.length !== 1) return null;
  const isWhole = person.end === named.tokens.at(-1)?.end && isOnlyNamed(named, person);
  const isFinal = [undefined, 'comma', 'stop', 'verb'].includes(end?.type);
  return isWhole && isFinal ? person : null;
}

function held(role: string, person: NamedSpan, body: NamedSpan, trigger: Phrase): NamedTie[] {
  if (person.entity.kind !== 'person' || GONE.test(trigger.text)) return [];
  const known = role.trim().replace(/\s(?:Mr|Mrs|Ms|Dr|Prof)\.?$/u, '');
  if (body.entity.kind === 'organization' && /^(?:the\s)?director$/u.test(known))
    return [directs(person, body, trigger)];
  return office(known, person, body, trigger);
}

/** Whose director one is called; elsewhere a director may be one of many, or of a film. */
function directs(person: NamedSpan, body: NamedSpan, trigger: Phrase): NamedTie {
  return {
    predicate: 'leads',
    from: person,
    to: body,
    trigger,
    rule: 'title director',
    role: 'director',
    isInPassing: true,
  };
}
