import type { Token } from './language.ts';
import bodyWords from './lexicon/bodyWords.json';
import stages from './lexicon/stages.json';
import { isVerbless, unseenVerb, verbLemma, type Verbs } from './unseenVerbs.ts';

/** The tags that may be wrong. */
const OPEN = new Set(['NOUN', 'VERB', 'ADJ']);
const PLANS = new Set([...stages.planned, ...stages.possible, ...stages.denied]);

/**
 * Mends where the tagger takes the present tense of a verb, or “shot down”, for a noun: after a name, and before another name, an article
 * or an infinitive, with no verb of its own; “since” of “has since sold” for no adverb; and “shoulder to shoulder” for an infinitive.
 */
export function retag(sentence: readonly Token[], verbs: Verbs): Token[] {
  return sentence.map((token, i) => {
    const [before, after, then] = [sentence[i - 1], sentence[i + 1], sentence[i + 2]];
    if (token.lower === 'since' && before?.lemma === 'have' && after?.pos === 'VERB')
      return { ...token, pos: 'ADV' };
    if (token.lower === 'part' && sentence[i - 1]?.lemma === 'take') return { ...token, pos: 'NOUN' };
    if (!OPEN.has(token.pos)) return token;
    const unseen = unseenVerb(sentence, i, verbs);
    if (unseen) return { ...token, ...unseen };
    if (token.pos === 'ADJ') return token;
    if (isTrade(token, before, after)) return { ...token, pos: 'NOUN' };
    if (isOfNewspaper(token, after, i)) return { ...token, pos: 'PROPN' };
    if (token.lower === 'fighting' && after?.lower.startsWith('vehicle')) return { ...token, pos: 'ADJ' };
    if (token.pos === 'VERB' && before?.lower === 'to' && sentence[i - 2]?.lower === token.lower)
      return { ...token, pos: 'NOUN' };
    if (isNamedAct(token, before, after)) return { ...token, pos: 'NOUN', lemma: token.lower };
    const charge = chargeLemma(sentence, i, verbs);
    if (charge !== undefined) return { ...token, pos: 'VERB', lemma: charge };
    if (isSecondInfinitive(sentence, i, verbs)) return { ...token, pos: 'VERB' };
    if (token.pos !== 'NOUN' || before?.pos !== 'PROPN' || !after) return token;
    if (token.lower === 'shot' && after.lower === 'down') return { ...token, pos: 'VERB', lemma: 'shoot' };
    if (!token.lower.endsWith('s')) return token;
    const plans = PLANS.has(token.lemma) && after.lower === 'to' && then?.pos === 'VERB';
    const lemma = verbLemma(token, verbs);
    const acts =
      lemma !== undefined &&
      ['PROPN', 'DET', 'ADP', 'ADJ', 'NUM'].includes(after.pos) &&
      isVerbless(sentence, i);
    return plans || acts ? { ...token, pos: 'VERB', lemma: lemma ?? token.lemma } : token;
  });
}

/** “The Avalon Herald reported” */
function isOfNewspaper({ pos, text }: Token, after: Token | undefined, i: number): boolean {
  return (
    pos === 'VERB' &&
    after?.pos === 'VERB' &&
    i > 0 &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    /^\p{Ll}/u.test(after.text)
  );
}

/** “The Danish shipping company” */
function isTrade({ pos, lower }: Token, before: Token | undefined, after: Token | undefined): boolean {
  const isLed = ['DET', 'ADJ', 'PROPN'].includes(before?.pos ?? '');
  return pos === 'VERB' && lower.endsWith('ing') && isLed && BODIES.has(after?.lower ?? '');
}

const BODIES = new Set(bodyWords.nouns);

/** “The retaking of, “a bombing by” */
function isNamedAct({ pos, lower }: Token, before: Token | undefined, after: Token | undefined): boolean {
  return (
    pos === 'VERB' &&
    lower.endsWith('ing') &&
    before?.pos === 'DET' &&
    ['of', 'by'].includes(after?.lower ?? '')
  );
}

/** The verb of “accused of financing the Party”, “denied arming Avalon”, where the tagger has a noun. */
function chargeLemma(sentence: readonly Token[], i: number, verbs: Verbs): string | undefined {
  const [token, before, after] = [sentence[i], sentence[i - 1], sentence[i + 1]];
  if (token?.pos !== 'NOUN' || !token.lower.endsWith('ing')) return undefined;
  const isCharge =
    (before?.lower === 'of' || before?.lower === 'for') &&
    sentence.slice(Math.max(0, i - 8), i).some(({ lemma }) => lemma === 'accuse' || lemma === 'blame');
  const isDenied = before?.pos === 'VERB' && before.lemma === 'deny';
  if (!(isCharge || isDenied) || !['DET', 'PROPN', 'NUM', 'PRON'].includes(after?.pos ?? ''))
    return undefined;
  const stem = token.lower.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((lemma) => verbs.has(lemma));
}

/** “To degrade and defeat Avalon” */
function isSecondInfinitive(sentence: readonly Token[], i: number, verbs: Verbs): boolean {
  const token = sentence[i];
  if (token?.pos !== 'NOUN' || sentence[i - 1]?.pos !== 'CCONJ') return false;
  const [to, first, after] = [sentence[i - 3], sentence[i - 2], sentence[i + 1]];
  return (
    verbs.has(token.lower) &&
    to?.lower === 'to' &&
    first?.pos === 'VERB' &&
    ['PROPN', 'DET'].includes(after?.pos ?? '')
  );
}
