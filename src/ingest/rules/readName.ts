import type { PrintedWord } from './capitals.ts';
import { gazetteer } from './gazetteer.ts';
import heads from './lexicon/heads.json';
import bodyWords from './lexicon/bodyWords.json';
import roles from './lexicon/roles.json';
import smallWords from './lexicon/smallWords.json';
import weapons from './lexicon/weapons.json';

/** Part of a run of capitals that names one thing. Kind null = the words alone do not tell it. */
export interface NameReading {
  words: PrintedWord[];
  kind: string | null;
  /** The title before a person's name. */
  title?: string;
}

const SMALL = new Set(smallWords.never);
/** At the beginning of a sentence only: “Near Avalon”, “Suppose Avalon”. */
const FIRST = new Set(smallWords.first);
const NOT_ALONE = new Set(smallWords.notAlone);
const TITLES = new Set(roles.titles.map((title) => title.toLowerCase()));
const LONGEST_TITLE = 3;
/** With which one of them begins. */
const BEGINS_TITLE = new Set([...TITLES].map((title) => title.slice(0, `${title} `.indexOf(' '))));
const HEADS: [kind: string, words: Set<string>][] = [
  ['event', new Set(heads.event)],
  ['agreement', new Set(heads.agreement)],
  ['organization', new Set(heads.organization)],
  ['infrastructure', new Set(heads.infrastructure)],
  ['place', new Set(heads.place)],
];
const STARTS_OFFICE = new Set(heads.organization);
/** What may come before “of” and the town of a company: “Avalon Shipbuilding of Port Emil”. */
const COMPANIES = new Set(heads.company.filter((word) => !/^(?:Company|Corp|Group)/u.test(word)));
/** “Doctors without Borders” */
const PEOPLE_OF = new Set(bodyWords['people of a body']);
const PEOPLE = new Set(bodyWords.people);
const STARTS_PLACE = new Set(heads.placeStart);
const WEAPON_NAMES = new Set(weapons.names);
const DESIGNATION = /^(?:\p{Lu}\p{L}{0,3}-\d{1,4}\p{L}{0,3}(?:\/\p{L}+)?|\p{Lu}{2,5}-\d{1,3}\p{L}{0,2})$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}&]{1,5}$/u;

/** Whether "of" and another name may go on after this word: "Ministry of", "Strait of". */
export function takesOf(word: string): boolean {
  return (
    (STARTS_OFFICE.has(word) && !COMPANIES.has(word)) ||
    PEOPLE_OF.has(word) ||
    ['Strait', 'Gulf', 'Republic', 'Secretary', 'Commonwealth', 'Horn', 'Treaty', 'Battle'].includes(word)
  );
}

/** What a run of capitals names: a country before an office, a title before a person, a weapon, or one name. */
export function readRun(words: readonly PrintedWord[]): NameReading[] {
  const [first] = words;
  if (!first) return [];
  const lower = first.text.toLowerCase();
  const isTitle = words.length > 1 && TITLES.has(lower);
  const isSmall = SMALL.has(lower) || (first.isFirst && FIRST.has(lower));
  if ((isSmall && !isTitle) || isGerundBeforeName(words)) return readRun(words.slice(1));
  if (words.length === 1 && NOT_ALONE.has(lower)) return [];
  const small = words.findIndex(
    ({ text }) =>
      SMALL.has(text.toLowerCase()) &&
      !TITLES.has(text.toLowerCase()) &&
      text !== 'of' &&
      /^\p{Lu}/u.test(text),
  );
  if (small > 0) return [...readRun(withoutEnd(words.slice(0, small))), ...readRun(words.slice(small + 1))];
  const titled = readTitle(words) ?? readRole(words);
  if (titled) return titled;
  return readPlain(words);
}

/** “Secretary of the All Avalon Congress”, cut before “All”, ends with “Secretary”. */
function withoutEnd(words: readonly PrintedWord[]): readonly PrintedWord[] {
  return words.slice(0, words.findLastIndex(({ text }) => /^[\p{Lu}\p{N}]/u.test(text)) + 1);
}

/** “Defeating NATO” at the beginning of a sentence is no name, and NATO is. */
function isGerundBeforeName([first, ...rest]: readonly PrintedWord[]): boolean {
  const name = textOf(rest);
  return (
    first !== undefined &&
    first.isFirst &&
    first.text.endsWith('ing') &&
    (ACRONYM.test(name) || gazetteer().byName.has(name))
  );
}

/** “Prosecutor Ada Lovelock” at the beginning of a sentence */
function readRole([first, ...name]: readonly PrintedWord[]): NameReading[] | null {
  const isRole = first?.isFirst === true && PEOPLE.has(first.text.toLowerCase()) && name.length > 1;
  if (!isRole || STARTS_OFFICE.has(name.at(-1)?.text ?? '')) return null;
  return [person(name, first.text)];
}

function readTitle(words: readonly PrintedWord[]): NameReading[] | null {
  for (let at = words.length - 1; at >= 0; at--) {
    if (!BEGINS_TITLE.has(words[at]?.text.toLowerCase() ?? '')) continue;
    for (let length = Math.min(LONGEST_TITLE, words.length - at); length > 0; length--) {
      const title = textOf(words.slice(at, at + length)).toLowerCase();
      if (!TITLES.has(title) || isInsideName(words, at, title)) continue;
      const name = words.slice(at + length);
      if (STARTS_OFFICE.has(name.at(-1)?.text ?? '')) return null;
      const full = fullTitle(words, at, length);
      if (name.length === 0 && words[full - 1]?.text === 'of') continue;
      const before = readPlain(withoutOf(words.slice(0, full)));
      if (name.length === 0) return before;
      return [...before, person(name, textOf(words.slice(full, at + length)))];
    }
  }
  return null;
}

/** “The Avalon Party of President Ada Lovelock” is called the Avalon Party. */
function withoutOf(words: readonly PrintedWord[]): readonly PrintedWord[] {
  return words.at(-1)?.text === 'of' ? words.slice(0, -1) : words;
}

/** “President Hassan Sheikh Omar”: after a first name it is part of the name. */
function isInsideName(words: readonly PrintedWord[], at: number, title: string): boolean {
  const before = words[at - 1]?.text;
  if (title !== 'sheikh' || before === undefined) return false;
  return !TITLES.has(before.toLowerCase()) && !gazetteer().byName.has(before);
}

/** Where a title of several words begins: "Deputy Prime Minister", "Foreign Minister". */
function fullTitle(words: readonly PrintedWord[], at: number, length: number): number {
  for (let from = Math.max(0, at + length - LONGEST_TITLE); from < at; from++) {
    if (TITLES.has(textOf(words.slice(from, at + length)).toLowerCase())) return from;
  }
  return at;
}

function person(words: readonly PrintedWord[], title: string): NameReading {
  return { words: [...words], kind: 'person', title };
}

function readPlain(words: readonly PrintedWord[]): NameReading[] {
  if (words.length === 0) return [];
  const text = textOf(words);
  const [known] = gazetteer().byName.get(text) ?? [];
  if (known) return [{ words: [...words], kind: known.entity.kind }];
  const own = kindByWords(words);
  const prefix = knownPrefix(words);
  if (own) return [...(prefix ? [prefix] : []), { words: [...words], kind: own }];
  if (prefix) return [prefix, ...afterPrefix(words.slice(prefix.words.length))];
  return [{ words: [...words], kind: null }];
}

/** One word after an adjective of a state may be the half of a name, “Avalonian Dream”: alone it is none. */
function afterPrefix(rest: readonly PrintedWord[]): NameReading[] {
  const read = readPlain(rest);
  return rest.length === 1 && read[0]?.kind === null ? [] : read;
}

/** A country, body or place at the beginning of a run whose rest is a name of its own. */
function knownPrefix(words: readonly PrintedWord[]): NameReading | null {
  const longest = gazetteer().longestFrom.get(words[0]?.text ?? '') ?? 0;
  for (let length = Math.min(words.length - 1, longest); length > 0; length--) {
    const part = words.slice(0, length);
    const [known] = gazetteer().byName.get(textOf(part)) ?? [];
    if (known) return { words: part, kind: known.entity.kind };
  }
  return null;
}

function kindByWords(words: readonly PrintedWord[]): string | null {
  const first = words[0]?.text ?? '';
  const last = words.at(-1)?.text ?? '';
  if (words.length === 1 && (DESIGNATION.test(first) || WEAPON_NAMES.has(first))) return 'weapon';
  if (words.length === 1 && ACRONYM.test(first)) return 'organization';
  if (WEAPON_NAMES.has(textOf(words).replace(/s$/u, '')) && words.length > 1) return 'weapon';
  if (words.length === 1) return null;
  const byHead = HEADS.find(([, set]) => set.has(last));
  if (byHead) return byHead[0];
  const of = words.findIndex(({ text }) => /^(?:of|for|on|against|without)$/u.test(text));
  if (of === 1 && PEOPLE_OF.has(first) && words.length > 2) return 'organization';
  if (of > 0 && (STARTS_OFFICE.has(first) || STARTS_OFFICE.has(words[of - 1]?.text ?? '')))
    return 'organization';
  if (STARTS_PLACE.has(first)) return 'place';
  return words.some(({ text }) => DESIGNATION.test(text)) ? 'weapon' : null;
}

export function textOf(words: readonly { text: string; gap?: string }[]): string {
  let joined = '';
  for (const { text, gap } of words) {
    if (joined === '') joined = text;
    else joined += (gap?.includes('&') ? ' & ' : ' ') + text;
  }
  return joined;
}
