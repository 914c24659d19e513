import type { Token } from './language.ts';
import corrected from './lexicon/lemmas.json';
import speech from './lexicon/speech.json';

const LEMMAS = new Map(Object.entries(corrected));

/** The lemmas that the frames know. */
export type Verbs = Pick<ReadonlySet<string>, 'has'>;

/** What a word is that the tagger takes for a noun or an adjective, and that its place shows to be a verb; else null. */
export function unseenVerb(
  sentence: readonly Token[],
  i: number,
  verbs: Verbs,
): Pick<Token, 'pos' | 'lemma'> | null {
  const [token, before, after] = [sentence[i], sentence[i - 1], sentence[i + 1]];
  if (!token) return null;
  if (token.pos === 'VERB') return isHelping(token, after) ? { pos: 'AUX', lemma: 'have' } : null;
  const lemma =
    helpedLemma(token, before, after, verbs) ??
    (token.pos === 'NOUN' ? nounLemma(sentence, i, verbs) : undefined);
  return lemma === undefined ? null : { pos: 'VERB', lemma };
}

/** Of what the tagger calls a noun */
function nounLemma(sentence: readonly Token[], i: number, verbs: Verbs): string | undefined {
  const [token, before, after] = [sentence[i], sentence[i - 1], sentence[i + 1]];
  if (!token) return undefined;
  if (isSaying(token, before)) return 'say';
  if (isHeadlinePlural(sentence, i, verbs)) return token.lower;
  if (!token.lower.endsWith('s')) return undefined;
  return (
    relativeLemma(token, before, after, verbs) ??
    sayingLemma(token, before, after) ??
    lemmaAfterRelative(sentence, i, verbs)
  );
}

/** The “have” of “seems to have sold”, which the tagger takes for a verb of its own */
function isHelping({ lower }: Token, after: Token | undefined): boolean {
  if (lower !== 'have' && lower !== 'had' && lower !== 'having') return false;
  return after?.pos === 'VERB' && after.lower !== after.lemma && !after.lower.endsWith('ing');
}

/** “Some say” */
function isSaying({ lower }: Token, before: Token | undefined): boolean {
  return lower === 'say' && /^(?:some|many|few|most|others)$/u.test(before?.lower ?? '');
}

/** “Will open”, “has retaken”: after a helping word it is the verb. */
function helpedLemma(
  { lower }: Token,
  before: Token | undefined,
  after: Token | undefined,
  verbs: Verbs,
): string | undefined {
  if (before?.pos !== 'AUX') return undefined;
  if (MODALS.has(before.lower)) return verbs.has(lower) ? lower : undefined;
  const lemma = before.lemma === 'have' ? LEMMAS.get(lower) : undefined;
  return lemma !== undefined && after?.pos !== 'NOUN' ? lemma : undefined;
}

const MODALS = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  'can',
  'did',
  'does',
  'do',
]);

/** “Avalon and Borduria sign fishing accord”: a sentence that has no other verb. */
function isHeadlinePlural(sentence: readonly Token[], i: number, verbs: Verbs): boolean {
  const [token, before, after] = [sentence[i], sentence[i - 1], sentence[i + 1]];
  if (!token || before?.pos !== 'PROPN' || !after || !verbs.has(token.lower)) return false;
  const and = sentence.slice(0, i).findLastIndex(({ lower }) => lower === 'and' || lower === ',');
  const areNamed = and > 0 && sentence.slice(0, i).every(({ pos }, at) => pos === 'PROPN' || at === and);
  return (
    areNamed &&
    ['NOUN', 'ADJ', 'DET', 'PROPN', 'VERB'].includes(after.pos) &&
    sentence.every(({ pos }, at) => pos !== 'AUX' && (pos !== 'VERB' || at === i + 1))
  );
}

/** “Avalon, which is backed by Borduria, controls the port” */
function lemmaAfterRelative(sentence: readonly Token[], i: number, verbs: Verbs): string | undefined {
  if (sentence[i - 1]?.text !== ',') return undefined;
  const [token, after] = [sentence[i], sentence[i + 1]];
  if (!token) return undefined;
  if (!['DET', 'PROPN'].includes(after?.pos ?? '') || !isVerbless(sentence, i)) return undefined;
  const which = sentence.findIndex(({ lower }) => lower === 'which' || lower === 'who');
  return sentence[which - 1]?.text === ',' && which < i ? verbLemma(token, verbs) : undefined;
}

/** “Avalon, which supplies gas” */
function relativeLemma(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  verbs: Verbs,
): string | undefined {
  const isOpen = before?.lower === 'which';
  return isOpen && ['NOUN', 'PROPN', 'DET'].includes(after?.pos ?? '') ? verbLemma(token, verbs) : undefined;
}

/** “The play imagines that” */
function sayingLemma(
  { lower }: Token,
  before: Token | undefined,
  after: Token | undefined,
): string | undefined {
  if (after?.lower !== 'that' || !['NOUN', 'PROPN'].includes(before?.pos ?? '')) return undefined;
  return SAYS.has(lower.slice(0, -1)) ? lower.slice(0, -1) : undefined;
}

const SAYS = new Set([...speech.says, ...speech.doubts]);

/** What a form in -s is a form of, if that is a verb of the frames: the tagger leaves nouns that it does not know as they are. */
export function verbLemma({ lower, lemma }: Token, verbs: Verbs): string | undefined {
  const stems = [lemma, lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`];
  return stems.find((stem) => verbs.has(stem));
}

/** Whether no verb stands between the marks and joining words on either side. */
export function isVerbless(sentence: readonly Token[], at: number): boolean {
  const from = sentence.slice(0, at).findLastIndex(isMark) + 1;
  const to = sentence.slice(at).findIndex(isMark);
  const clause = sentence.slice(from, to < 0 ? sentence.length : at + to);
  return clause.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}

function isMark({ pos }: Token): boolean {
  return pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ';
}
