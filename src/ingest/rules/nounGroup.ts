import type { Token } from './language.ts';
import type { NamedSpan } from './mentionsOf.ts';

const NOUNISH = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM']);
export const SUBORDINATORS = new Set([
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

/** Where the noun group that begins at a place ends: its own place where none begins. */
export function nounEnd(tokens: readonly Token[], at: number, names: readonly NamedSpan[]): number {
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end];
    if (!token) break;
    const name = nameAt(token, names);
    const isPossessive =
      end > at && ((token.pos === 'PART' && /^['’]s?$/u.test(token.text)) || isPluralPossessive(tokens, end));
    const joins =
      name !== undefined ||
      isPossessive ||
      (NOUNISH.has(token.pos) && !SUBORDINATORS.has(token.lower)) ||
      isInner(tokens, end, at, names) ||
      isInTitle(tokens, end, names) ||
      isInOffice(tokens, end, names);
    if (!joins || token.lower === 'overnight' || startsAnother(tokens, at, end, names)) break;
    end++;
  }
  return end;
}

/** The mark of “the rebels’ leader”, which the tagger takes for a quotation mark. */
function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !mark || !next || (mark.text !== "'" && mark.text !== '’')) return false;
  const isClose = before.end === mark.start && before.lower.endsWith('s') && next.start > mark.end;
  return isClose && ['NOUN', 'ADJ', 'PROPN'].includes(next.pos);
}

/** “Secretary of State Ada Lovelock” is one noun group. */
function isInTitle(tokens: readonly Token[], at: number, names: readonly NamedSpan[]): boolean {
  if (tokens[at]?.lower !== 'of' || !/^(?:secretary|minister)$/u.test(tokens[at - 1]?.lower ?? ''))
    return false;
  const after = tokens.slice(at + 1, at + 4);
  const person = after.findIndex((token) => nameAt(token, names)?.entity.kind === 'person');
  return person > 0 && after.slice(0, person).every(({ text }) => /^\p{Lu}/u.test(text));
}

/** “President of Avalonia Ada Lovelock” is one noun group. */
function isInOffice(tokens: readonly Token[], at: number, names: readonly NamedSpan[]): boolean {
  if (tokens[at]?.lower !== 'of' || !OFFICES.has(tokens[at - 1]?.lower ?? '')) return false;
  const [first, second] = tokens.slice(at + 1, at + 3);
  const state = first && (nameAt(first, names) ?? (second && nameAt(second, names)));
  if (state?.entity.kind !== 'country' || state.sense !== 'name') return false;
  return names.some(({ start, entity }) => start === state.end + 1 && entity.kind === 'person');
}

const OFFICES = new Set(['president', 'premier', 'minister', 'chancellor', 'king', 'ambassador', 'speaker']);

/** A participle, hyphen or adverb between a determiner or adjective and the noun: "the recently acquired drones". */
function isInner(tokens: readonly Token[], at: number, from: number, names: readonly NamedSpan[]): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !after) return false;
  if (token.text === '-' || token.text === '/') return at > from;
  if ((token.pos !== 'VERB' && token.pos !== 'ADV') || token.lemma === 'say') return false;
  if (token.pos === 'VERB' && before?.text === '-') return at > from + 1;
  if (at <= from || !['DET', 'ADJ', 'NUM'].includes(before?.pos ?? '')) return false;
  if (before && nameAt(before, names)?.end === before.end) return false;
  return ['NOUN', 'PROPN', 'ADJ'].includes(after.pos) || nameAt(after, names) !== undefined;
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
  if (isPlaceBeforeTitle(tokens, at, names) || isGift(tokens, at, names)) return true;
  if (['DET', 'PRON'].includes(token.pos) && before.pos !== 'DET' && before.lower !== 'of')
    return !/^(?:own|all|both)$/u.test(token.lower);
  return (
    before.pos === 'PRON' &&
    nameAt(token, names) !== undefined &&
    !/^(?:its|his|her|their|our)$/u.test(before.lower)
  );
}

/** “In Avalonia Minister Ada Lovelock met …”: where, and then who. */
function isPlaceBeforeTitle(tokens: readonly Token[], at: number, names: readonly NamedSpan[]): boolean {
  const [first, second] = tokens;
  if (at !== 2 || first?.lower !== 'in' || !second) return false;
  const place = nameAt(second, names);
  const person = tokens.slice(at, at + 4).find((token) => nameAt(token, names)?.entity.kind === 'person');
  return (
    place?.entity.kind === 'country' &&
    place.sense === 'name' &&
    /\p{Ll}/u.test(second.text) &&
    person !== undefined
  );
}

/** “Sold Avalon six jets”, “lent Avalon Mirage jets”: who receives, and then what. */
function isGift(tokens: readonly Token[], at: number, names: readonly NamedSpan[]): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || before?.pos !== 'PROPN' || !(token.pos === 'NUM' || token.pos === 'PROPN')) return false;
  const receiver = nameAt(before, names);
  if (!receiver || receiver.sense === 'description' || token.start < receiver.end) return false;
  if (!['country', 'organization'].includes(receiver.entity.kind) || receiver.end !== before.end)
    return false;
  const own = nameAt(token, names);
  const isThing = own?.entity.kind === 'weapon' && !own.entity.generic && /\p{Ll}/u.test(before.text);
  return token.pos === 'NUM' || isThing;
}

export function nameAt({ start, end }: Token, names: readonly NamedSpan[]): NamedSpan | undefined {
  for (const name of names) if (name.start < end && start < name.end) return name;
  return undefined;
}
