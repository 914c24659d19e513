import type { NamedSpan } from './mentionsOf.ts';
import type { Token } from './language.ts';
import { nameAt, nounEnd, SUBORDINATORS } from './nounGroup.ts';

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

const LISTING = new Set(['and', 'or', 'but', 'including', '&', 'nor']);
/** Goes with the verb before it, wherever it stands: “is not a member”. */
const NOT = new Set(['nt', "n't", 'n’t', 'not', 'never']);
const QUOTES = new Set(['"', '“', '”', '‘', '«', '»']);

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
  if (!token || QUOTES.has(token.text)) return phrase('stop', tokens, at, at, names);
  const about = approximation(token, tokens, at);
  if (about > 0) return phrase('stop', tokens, at + about, at + about, names);
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

/** How many words make a number a rough one: “more than 300”, “up to 40”, “over 20 after a verb”. */
function approximation({ lower }: Token, tokens: readonly Token[], at: number): number {
  if (tokens[at + 2]?.pos === 'NUM' && ROUGH.has(`${lower} ${tokens[at + 1]?.lower}`)) return 2;
  const isLed = lower === 'over' && ['VERB', 'AUX', 'ADP'].includes(tokens[at - 1]?.pos ?? '');
  return isLed && tokens[at + 1]?.pos === 'NUM' ? 1 : 0;
}

const ROUGH = new Set(['more than', 'less than', 'fewer than', 'at least', 'at most', 'up to']);

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
  return { type, from, to, tokens: own, text: textOf(own), names };
}

/** Most phrases have one word or two. */
function textOf([first, second, ...others]: readonly Token[]): string {
  if (!first || !second) return first?.lower ?? '';
  const text = `${first.lower} ${second.lower}`;
  return others.length === 0 ? text : [text, ...others.map(({ lower }) => lower)].join(' ');
}

const WELL_AS = ['as', 'well', 'as'];

function isWellAs(tokens: readonly Token[], at: number): boolean {
  return WELL_AS.every((word, i) => tokens[at + i]?.lower === word);
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
      if (hasMain && (token.pos === 'VERB' || PARTICIPLES.has(token.lower))) break;
      hasMain ||= token.pos === 'VERB';
      last = ++end;
    } else if (NOT.has(token.lower)) last = ++end;
    else if (token.pos === 'ADV') end++;
    else break;
  }
  return last;
}

/** “Denied | having sold” */
const PARTICIPLES = new Set(['having', 'being']);

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
