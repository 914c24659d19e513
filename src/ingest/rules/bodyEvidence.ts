import type { PrintedWord, Run } from './capitals.ts';
import lexicon from './lexicon/bodyWords.json';

const NOUNS = new Set(lexicon.nouns);
const ONE_WORD = new Set(lexicon.nounsOfOneWord);
const HAS = new Set(lexicon.has);
const OF = new Set(lexicon.of);
const HELD = new Set(lexicon.held);
const CURRENCIES = new Set(lexicon.currencies);
const ROLES = new Set(lexicon.roles);
const THINGS = new Set(lexicon.things);

/** As many words after a name as say what it is: “, a Danish shipping company”. */
const DESCRIBED_WITHIN = 6;
const ENDS_DESCRIPTION =
  /^(?:of|in|at|from|for|with|near|that|which|whose|based|backed|founded|funded|owned|run|led|headquartered|and)$/u;

/**
 * Whether the words around a name say that it is a company or another body: “the Danish shipping company Aldersen”,
 * “Aldersen, a Danish company”, “shares in Aldersen”, “Aldersen’s chief executive”, “Aldersen chairman Jan Dorn”.
 */
export function isBodyAround(
  run: Run,
  words: readonly PrintedWord[],
  { isStart, isEnd, isOneWord }: { isStart: boolean; isEnd: boolean; isOneWord: boolean },
): boolean {
  const isNoun = (word: string) => NOUNS.has(word) || (isOneWord && ONE_WORD.has(word));
  const isNext = isStart && run.words[0]?.gap === ' ';
  if (
    isNext &&
    ((isNoun(run.before) && !isFounded(run, words)) ||
      (run.before === 'of' && OF.has(run.before2)) ||
      isHeld(run))
  )
    return true;
  if (!isEnd) return false;
  const [first = '', second = ''] = run.after;
  if (first === 's' && /^['’]$/u.test(run.gapAfter)) return hasAsBody(words, run.end + 1);
  if (run.gapAfter === ' ' && ROLES.has(first)) return !isOneWord && isNameAt(words[run.end + 1]);
  const isSaid = run.gapAfter.startsWith(',') ? /^(?:an?|the)$/u.test(first) : /^(?:is|was)$/u.test(first);
  if (!isSaid) return false;
  if (run.gapAfter.startsWith(',')) return isNoun(described(words, run.end + 1));
  return run.gapAfter === ' ' && /^an?$/u.test(second) && isNoun(described(words, run.end + 2));
}

/** “Port Emil, a port city in” */
export function isSettlementAfter(run: Run, words: readonly PrintedWord[]): boolean {
  const isApposed = run.gapAfter.startsWith(',') && /^an?$/u.test(run.after[0] ?? '');
  return isApposed && SETTLEMENTS.has(described(words, run.end + 1));
}

const SETTLEMENTS = new Set([
  'city',
  'town',
  'village',
  'suburb',
  'port',
  'island',
  'resort',
  'region',
  'province',
]);

function isNameAt(word: PrintedWord | undefined): boolean {
  return word?.isCapital === true && word.gap === ' ';
}

/** “The company Ada Lovelock founded”: nothing between says that the name is the company's. */
function isFounded(
  { words: own, before2, after, gapAfter, end }: Run,
  words: readonly PrintedWord[],
): boolean {
  if (before2 !== 'the' || own.length < 2 || gapAfter !== ' ') return false;
  const isThird = /(?:ed|s|led|ran|built|sold|bought)$/u.test(after[0] ?? '');
  return (
    isThird && !/^(?:is|was|has|says|does|as|its|this)$/u.test(after[0] ?? '') && !isNameAt(words[end + 1])
  );
}

/** “Shares in Aldersen”, “invested in Aldersen”: no place. */
export function isHeld({ before, before2 }: Run): boolean {
  return before === 'in' && HELD.has(before2);
}

/** “Invested 60 million euros in Aldersen”: a place or a body. */
export function isPaidInto({ before, before2 }: Run): boolean {
  return before === 'in' && CURRENCIES.has(before2);
}

/** “The Aldersen pipeline” is called after something, which need not be a body. */
export function isThing({ after, gapAfter }: Run): boolean {
  return gapAfter === ' ' && THINGS.has(after[0] ?? '');
}

function hasAsBody(words: readonly PrintedWord[], at: number): boolean {
  const [first, second] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  return HAS.has(first) || HAS.has(`${first} ${second}`);
}

/** The last word of a description that begins at a place; none where it does not end in time. */
function described(words: readonly PrintedWord[], from: number): string {
  let last = '';
  for (let at = from; at < from + DESCRIBED_WITHIN; at++) {
    const word = words[at];
    if (/['’]/u.test(word?.gap ?? '')) return '';
    if (!word || (word.gap !== ' ' && at > from) || ENDS_DESCRIPTION.test(word.text)) return last;
    last = word.text.toLowerCase();
  }
  return '';
}
