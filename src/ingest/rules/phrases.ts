import type { NamedSpan } from './mentionsOf.ts';
import type { Token } from './language.ts';

/** A piece of a sentence; `from` and `to` count its tokens, half-open. */
export interface Phrase {
  type: 'noun' | 'verb' | 'preposition' | 'subordinator' | 'conjunction' | 'comma' | 'stop';
  from: number;
  to: number;
  tokens: Token[];
  /** In lower case. */
  text: string;
  /** The names in it, in order. */
  names: NamedSpan[];
}

const NOUNISH = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM']);
const SUBORDINATORS = new Set([
  'that',
  'which',
  'who',
  'whom',
  'whose',
  'when',
  'where',
  'while',
  'because',
  'after',
  'before',
  'if',
  'unless',
  'although',
  'though',
  'since',
  'until',
  'once',
  'as',
  'whether',
  'what',
  'how',
  'why',
]);
const LISTING = new Set(['and', 'or', 'but', 'including', '&', 'nor']);
/** Goes with the verb before it, wherever it stands: “is not a member”. */
const NOT = /^(?:n['’]?t|not|never)$/u;
const QUOTES = /^["“”‘«»]$/u;

/** The phrases of a sentence: noun groups with their names whole, verb groups, and what parts them. Adverbs and quotation marks go with what stands before them, or nowhere. */
export function phrasesOf(tokens: readonly Token[], names: readonly NamedSpan[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = next(tokens, at, names);
    at = Math.max(found.to, at + 1);
    if (found.tokens.length > 0) phrases.push(found);
  }
  return phrases.map((one, i) => withSharedHead(one, phrases[i + 1], phrases[i + 2]));
}

/** “Turkish and Russian troops”: the first noun group has its noun from the second. */
function withSharedHead(first: Phrase, and: Phrase | undefined, second: Phrase | undefined): Phrase {
  const adjective = first.names.at(-1);
  const head = second?.tokens.at(-1);
  const isBare = adjective?.sense === 'description' && adjective.end === first.tokens.at(-1)?.end;
  const isShared = and?.text === 'and' && head?.pos === 'NOUN' && head.lower !== head.lemma;
  if (!isBare || !isShared || second?.type !== 'noun' || adjective.entity.kind !== 'country') return first;
  return { ...first, tokens: [...first.tokens, head] };
}

function next(tokens: readonly Token[], at: number, names: readonly NamedSpan[]): Phrase {
  const token = tokens[at];
  const make = (type: Phrase['type'], to: number) => phrase(type, tokens, at, to, names);
  if (!token || QUOTES.test(token.text)) return phrase('stop', tokens, at, at, names);
  if (nameAt(token, names)) return make('noun', nounEnd(tokens, at, names));
  if (isWellAs(tokens, at)) return make('conjunction', at + 3);
  if (token.lower === 'such' && tokens[at + 1]?.lower === 'as') return make('conjunction', at + 2);
  if (LISTING.has(token.lower)) return make('conjunction', at + 1);
  const verbs = verbEnd(tokens, at, names);
  if (verbs > at) return make('verb', verbs);
  if (isSubordinator(tokens, at, names)) return make('subordinator', at + 1);
  if (token.text === ',') return make('comma', at + 1);
  if (token.pos === 'ADP' || token.lower === 'to') return make('preposition', at + 1);
  const end = nounEnd(tokens, at, names);
  if (end > at) return make('noun', end);
  return token.pos === 'PUNCT' ? make('stop', at + 1) : phrase('stop', tokens, at, at, names);
}

function phrase(
  type: Phrase['type'],
  tokens: readonly Token[],
  from: number,
  to: number,
  all: readonly NamedSpan[],
): Phrase {
  const own = tokens.slice(from, to);
  const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
  const names = all.filter((name) => name.start >= start && name.end <= end);
  return { type, from, to, tokens: own, text: own.map(({ lower }) => lower).join(' '), names };
}

export function nameAt({ start, end }: Token, names: readonly NamedSpan[]): NamedSpan | undefined {
  return names.find((name) => name.start < end && start < name.end);
}

function isWellAs(tokens: readonly Token[], at: number): boolean {
  return ['as', 'well', 'as'].every((word, i) => tokens[at + i]?.lower === word);
}

/** "that" before a noun may point at it; with a verb or a name after it, it joins clauses. */
function isSubordinator(tokens: readonly Token[], at: number, names: readonly NamedSpan[]): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (!token || !SUBORDINATORS.has(token.lower) || isAsPart(tokens, at)) return false;
  if (token.lower !== 'that' || !after)
    return (
      token.pos !== 'ADP' ||
      !['before', 'after', 'since', 'as'].includes(token.lower) ||
      hasVerbSoon(tokens, at)
    );
  return token.pos !== 'DET' || nameAt(after, names) !== undefined;
}

/** “working as part of the Pact” */
function isAsPart(tokens: readonly Token[], at: number): boolean {
  const after = tokens.slice(at + 1, at + 4).filter(({ pos }) => pos !== 'DET');
  return tokens[at]?.lower === 'as' && /^(?:part|member)$/u.test(after[0]?.lower ?? '');
}

function hasVerbSoon(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 8);
  const stop = rest.findIndex(({ pos }) => pos === 'PUNCT');
  return rest.slice(0, stop < 0 ? rest.length : stop).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

function nounEnd(tokens: readonly Token[], at: number, names: readonly NamedSpan[]): number {
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end];
    if (!token) break;
    const name = nameAt(token, names);
    const isPossessive = token.pos === 'PART' && /^['’]s?$/u.test(token.text) && end > at;
    const joins =
      name !== undefined ||
      isPossessive ||
      (NOUNISH.has(token.pos) && !SUBORDINATORS.has(token.lower)) ||
      isInner(tokens, end, at, names);
    if (!joins || startsAnother(tokens, at, end, names)) break;
    end++;
  }
  return end;
}

/** A participle, hyphen or adverb between a determiner or adjective and the noun: "the recently acquired drones". */
function isInner(tokens: readonly Token[], at: number, from: number, names: readonly NamedSpan[]): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !after) return false;
  if (token.text === '-' || token.text === '/') return at > from;
  const isNounNext = ['NOUN', 'PROPN', 'ADJ'].includes(after.pos) || nameAt(after, names) !== undefined;
  if (token.pos === 'VERB' && before?.text === '-') return at > from + 1;
  if (token.pos === 'VERB' || token.pos === 'ADV')
    return at > from && ['DET', 'ADJ', 'NUM'].includes(before?.pos ?? '') && isNounNext;
  return false;
}

/** Two names side by side, or a noun group and then a pronoun or determiner, are two noun groups. */
function startsAnother(
  tokens: readonly Token[],
  from: number,
  at: number,
  names: readonly NamedSpan[],
): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || at === from) return false;
  if (isPlaceBeforeTitle(tokens, at, names)) return true;
  if (['DET', 'PRON'].includes(token.pos) && before.pos !== 'DET')
    return !/^(?:own|all|both)$/u.test(token.lower);
  return (
    before.pos === 'PRON' &&
    nameAt(token, names) !== undefined &&
    !/^(?:its|his|her|their|our)$/u.test(before.lower)
  );
}

/** “In Avalonia Minister Ada Lovelock met …”: where, and then who. */
function isPlaceBeforeTitle(tokens: readonly Token[], at: number, names: readonly NamedSpan[]): boolean {
  const place = at === 2 && tokens[0]?.lower === 'in' ? nameAt(tokens[1] ?? tokens[0], names) : undefined;
  const person = tokens.slice(at, at + 4).find((token) => nameAt(token, names)?.entity.kind === 'person');
  return (
    place?.entity.kind === 'country' &&
    place.sense === 'name' &&
    /\p{Ll}/u.test(tokens[1]?.text ?? '') &&
    person !== undefined
  );
}

function verbEnd(tokens: readonly Token[], at: number, names: readonly NamedSpan[]): number {
  const start = tokens[at];
  const isTo = start?.lower === 'to' && isVerb(tokens[at + 1], names);
  const adverbs = start?.pos === 'ADV' ? adverbsFrom(tokens, at) : 0;
  if (!isTo && !isVerb(tokens[at + adverbs], names)) return at;
  let end = at + adverbs + (isTo ? 1 : 0);
  let last = end;
  let hasMain = false;
  while (end < tokens.length) {
    const token = tokens[end];
    if (!token || nameAt(token, names)) break;
    if (isVerb(token, names)) {
      if (hasMain && token.pos === 'VERB') break;
      hasMain ||= token.pos === 'VERB';
      last = ++end;
    } else if (NOT.test(token.lower)) last = ++end;
    else if (token.pos === 'ADV') end++;
    else break;
  }
  return last;
}

function adverbsFrom(tokens: readonly Token[], at: number): number {
  return tokens.slice(at, at + 2).findIndex(({ pos }) => pos !== 'ADV') === 1 ? 1 : 0;
}

function isVerb(token: Token | undefined, names: readonly NamedSpan[]): boolean {
  return (
    token !== undefined &&
    (token.pos === 'VERB' || token.pos === 'AUX') &&
    !nameAt(token, names) &&
    token.lower !== 'including'
  );
}
