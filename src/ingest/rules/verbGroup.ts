import type { Token } from './language.ts';
import type { Phrase } from './phrases.ts';

/** A verb with its auxiliaries. */
export interface VerbGroup {
  phrase: Phrase;
  /** The lemma of its main verb. */
  lemma: string;
  form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  isPassive: boolean;
  /** The auxiliaries and adverbs, in lower case. */
  helpers: string[];
}

const MODALS = new Set(['will', 'would', 'could', 'may', 'might', 'shall', 'should', 'must', 'can']);
const BE = new Set(['be', 'get', 'become']);

/** “Troops stationed in”, “a company based in” */
const PLACED = new Set([
  'based',
  'stationed',
  'located',
  'situated',
  'headquartered',
  'registered',
  'incorporated',
]);

/** @param next the phrase after it: a bare participle before "by" is passive */
export function verbGroup(phrase: Phrase, next: Phrase | undefined): VerbGroup {
  const verbs = phrase.tokens.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const main = verbs.findLast(({ pos }) => pos === 'VERB') ?? verbs.at(-1);
  // “Could double”, where the tagger knows no verb but the modal: it says how, and not what.
  const helpers = phrase.tokens
    .filter((token) => token !== main || MODALS.has(token.lower))
    .map(({ lower }) => lower);
  const auxiliaries = verbs.filter((token) => token !== main);
  const isPast = main !== undefined && isParticiple(main);
  const isBare = auxiliaries.length === 0 && isPast && (next?.text === 'by' || isPlaced(main, next));
  const isPassive = isBare || (isPast && BE.has(auxiliaries.at(-1)?.lemma ?? ''));
  const lemma = main?.lemma ?? '';
  return { phrase, lemma, form: formOf(phrase, main, auxiliaries, isBare), isPassive, helpers };
}

function isPlaced({ lower }: Token, next: Phrase | undefined): boolean {
  return PLACED.has(lower) && ['in', 'at', 'near', 'outside'].includes(next?.text ?? '');
}

function formOf(
  phrase: Phrase,
  main: Token | undefined,
  auxiliaries: Token[],
  isBare: boolean,
): VerbGroup['form'] {
  if (phrase.tokens[0]?.lower === 'to') return 'infinitive';
  const first = auxiliaries[0] ?? main;
  if (first && first.lower.endsWith('ing') && first.pos !== 'AUX') return 'gerund';
  if (first && ['being', 'having'].includes(first.lower)) return 'gerund';
  return isBare ? 'participle' : 'finite';
}

/** Whether the form can be a past participle; that of an irregular verb is known by not being its own lemma. */
function isParticiple({ lower, lemma }: Token): boolean {
  return (
    /(?:ed|en|wn|ung|ught|ilt|ept|elt|ent|eft|old|ade|aid|eld|ost|one|uck|orn|un|et|ut|it)$/u.test(lower) &&
    (lower !== lemma || /(?:et|ut|it|ost)$/u.test(lower))
  );
}
