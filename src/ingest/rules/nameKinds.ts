import { groupBy } from '../groupBy.ts';
import { onceFor } from '../onceFor.ts';
import { OWN_WORD } from './ownWords.ts';
import type { NameEvidence } from './nameEvidence.ts';

/** What a name is, by its own words or by what stands around it; null where too little is told. */
export function kindOf(name: NameEvidence, all: ReadonlyMap<string, NameEvidence>): string | null {
  if (isBody(name, all)) return 'organization';
  if (name.kind !== null) return name.kind;
  const words = name.text.split(' ');
  if (name.asPlace > name.asPerson && name.asPlace >= name.asBody) return 'place';
  if (isThing(name, all)) return 'organization';
  if (words.length === 1) return single(name, all);
  if (words.length > 4) return null;
  if (name.asPerson > 0 || isNamedAgain(name, all)) return 'person';
  if (name.asBody > 0) return 'organization';
  return words.length <= 3 && words.every((word) => /^(?:\p{Ll}{2}-)?\p{Lu}[\p{Ll}\p{M}.]/u.test(word))
    ? 'person'
    : null;
}

/** Whether what stands around it says so, or “&” within it does. */
function isBody(name: NameEvidence, all: ReadonlyMap<string, NameEvidence>): boolean {
  const { text, kind, titles, asCompany, asPlace } = name;
  if (asCompany === 0 && !text.includes('&')) return false;
  if (titles.size > 0 || !(kind === null || kind === 'event' || isByCompass(name))) return false;
  if (text.includes(' & ')) return kind === null;
  if (OWN_WORD.includes(text.toLowerCase()) || asCompany === 0 || asPlace > asCompany) return false;
  return text.includes(' ') || surnameOf(text, all).length === 0;
}

/** “Northern Shelter” may be a place, or a body. */
function isByCompass({ kind, text, asPlace }: NameEvidence): boolean {
  return kind === 'place' && asPlace === 0 && /^(?:North|South|East|West)(?:ern)?\s\p{L}+$/u.test(text);
}

/** Whether the words around it tell so, no title or “who” says otherwise, and it is nobody’s surname. */
function isThing(
  { text, titles, asThing, asPerson }: NameEvidence,
  all: ReadonlyMap<string, NameEvidence>,
): boolean {
  return asThing > asPerson && titles.size === 0 && (text.includes(' ') || surnameOf(text, all).length === 0);
}

/** One word is a name where it is printed with its capital inside of a sentence, and more than once. */
function single(name: NameEvidence, all: ReadonlyMap<string, NameEvidence>): string | null {
  if (OWN_WORD.includes(name.text.toLowerCase())) return null;
  if (name.inside === 0 || surnameOf(name.text, all).length > 0) return null;
  if (name.titles.size > 0) return 'person';
  if (/^\p{Lu}\p{L}+(?:ans|ians|ites|ists|is|rds|unnis|shias)$/u.test(name.text)) return 'group';
  if (name.asPerson > 0 && name.asBody === 0) return 'person';
  return name.times > 1 || name.asBody > 0 ? 'organization' : null;
}

/** The full names of people in the story that end with a word. */
export function surnameOf(word: string, all: ReadonlyMap<string, NameEvidence>): string[] {
  const names = byLastWord(all).get(word) ?? [];
  return names.filter(({ kind }) => kind === 'person' || kind === null).map(({ text }) => text);
}

/** The names of several words. Made once for a story. */
const byLastWord = onceFor((all: ReadonlyMap<string, NameEvidence>) => {
  const several = [...all.values()].filter(({ text }) => text.includes(' '));
  return groupBy(several, ({ text }) => text.slice(text.lastIndexOf(' ') + 1));
});

function isNamedAgain({ text }: NameEvidence, all: ReadonlyMap<string, NameEvidence>): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return (all.get(last)?.times ?? 0) > 0;
}
