import type { PrintedWord, Run } from './capitals.ts';
import { gazetteer } from './gazetteer.ts';
import lexicon from './lexicon/companyVerbs.json';
import weapons from './lexicon/weapons.json';

const MAKES = new Set(lexicon.makes);
const DEALS = new Set(lexicon.deals);
/** “Port Emil-based Aldersen”, “Aldersen, which is owned” */
const PLACED = new Set(lexicon.placed);
const AUXILIARIES = new Set(lexicon.auxiliaries);
/** A place may stand after these: “in Russia’s Port Emil”, “fled from Port Emil, which”. */
const LEADS_TO_PLACE = new Set(lexicon.leadsToPlace);

/**
 * Whether the words around a name tell that it is a company or another body and no person: “Aldersen, which makes”,
 * “Denmark’s Aldersen has bought”, “Denmark’s Aldersen, which”.
 */
export function isThingAround(run: Run, words: readonly PrintedWord[], isOneWord: boolean): boolean {
  const [first = '', second = ''] = run.after;
  const isNamed = run.gapAfter.startsWith(',') && first === 'which' && !LEADS_TO_PLACE.has(run.before);
  if ((isNamed && !isOneWord) || PLACED.has(run.before)) return true;
  const isBased = run.gapAfter.startsWith(',') && first === 'which' && second === 'is';
  if (isBased && PLACED.has(words[run.end + 2]?.text ?? '')) return true;
  if (!isOfState(run, words)) return false;
  const verb = AUXILIARIES.has(first) ? second : first;
  return isNamed || (run.gapAfter === ' ' && (MAKES.has(verb) || (isOneWord && DEALS.has(verb))));
}

/** “Denmark’s Aldersen”, with no word of place before the state. */
function isOfState({ before, words }: Run, around: readonly PrintedWord[]): boolean {
  const [first] = words;
  if (before !== 's' || !first || first.gap !== ' ') return false;
  const at = around.indexOf(first);
  const isState = (length: number) => {
    const name = around.slice(at - 1 - length, at - 1).map(({ text }) => text);
    return (gazetteer().byName.get(name.join(' ')) ?? []).some(
      ({ entity, alias }) => entity.kind === 'country' && alias.sense === 'name',
    );
  };
  const length = [1, 2, 3].find(isState);
  return length !== undefined && !LEADS_TO_PLACE.has(around[at - 2 - length]?.text.toLowerCase() ?? '');
}

/** “The K9 howitzer”, “a CV90 infantry fighting vehicle” */
export function isWeaponAround(run: Run, words: readonly PrintedWord[]): boolean {
  const [first] = run.words;
  if (run.words.length !== 1 || !first || !TYPE.test(first.text)) return false;
  const next = words.slice(run.end, run.end + 3);
  const at = next.findIndex(({ text, isCapital, gap }) => isCapital || gap !== ' ' || WEAPONS.has(text));
  return WEAPONS.has(next[at]?.text ?? '') && next[at]?.gap === ' ';
}

const WEAPONS = new Set(weapons.after);
const TYPE = /^\p{Lu}{1,4}\d{1,4}\p{L}?$/u;
