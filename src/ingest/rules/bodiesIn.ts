import bodyWords from './lexicon/bodyWords.json';
import heads from './lexicon/heads.json';
import { gazetteer } from './gazetteer.ts';
import type { NamedSpan } from './mentionsOf.ts';
import { headName, possessor } from './nouns.ts';
import type { Phrase } from './phrases.ts';
import { cityOf } from './places.ts';
import type { NamedTie } from './structure.ts';

const RELATIONAL = new Set(bodyWords.relational);
const LOCATED = new Set(bodyWords.located);
const COMPANIES = new Set(heads.company);
const PLACES = new Set(['country', 'place']);
/** What stands between: “’s”, “’s shipping company”, “shipping company”. */
const BETWEEN = /^(?<of>['’]s?)?(?:\s(?<words>(?:[\p{Ll}-]+\s)*))$/u;
const UNDONE = /\b(?:former|formerly|ex|rival|non|proposed|planned|future|collapsed|defunct)\b/iu;

/** Where a body is by the words before its name, or after it: “the Danish shipping company Aldersen”, “Avalon Lines of Borley”. */
export function bodiesIn(phrases: readonly Phrase[], at: number, text: string): NamedTie[] {
  const phrase = phrases[at];
  const last = phrase?.names.at(-1);
  const isLone = phrase?.names.length === 1 && phrases[at + 1]?.text !== 'of';
  if (!phrase || isLone || last?.entity.kind !== 'organization') return [];
  const body = headName(phrase);
  if (body !== last || IS_CUT.test(text.slice(body.end, body.end + 2))) return [];
  const place = placeBefore(phrase, body, text) ?? placeAfter(phrases, at, body, text);
  if (!place || isKnown(body, text) || place.entity.id === body.entity.id || UNDONE.test(phrase.text))
    return [];
  return [
    {
      predicate: isOfState(phrase, body, place, text) ? 'belongs-to' : 'located-in',
      from: body,
      to: place,
      trigger: phrase,
      rule: 'body of place',
      isInPassing: true,
    },
  ];
}

/** “Avalon’s Communications Authority” and “Avalon’s Ministry of Works” are part of the state. */
function isOfState(phrase: Phrase, body: NamedSpan, place: NamedSpan, text: string): boolean {
  const words = text.slice(body.start, body.end).split(' ');
  const [first = '', of] = words;
  const isOffice = OF_STATE.has(words.at(-1) ?? '') || (of === 'of' && OF_STATE.has(first));
  return place.entity.kind === 'country' && isOffice && possessor(phrase) === place;
}

const OF_STATE = new Set(bodyWords['of the state']);

/** “Avalon's Type 12”, “Avalon's Uranium One” */
const IS_CUT = /^\s[\d\p{Lu}]/u;

/** NATO is in no one place, whoever speaks of “Avalon’s NATO”. */
function isKnown({ start, end }: NamedSpan, text: string): boolean {
  return gazetteer().byName.has(text.slice(start, end));
}

function placeBefore({ names }: Phrase, body: NamedSpan, text: string): NamedSpan | null {
  const [place, last] = names.slice(-2);
  if (!place || last !== body || !PLACES.has(place.entity.kind)) return null;
  const between = BETWEEN.exec(text.slice(place.end, body.start))?.groups;
  if (!between) return null;
  const words = (between['words'] ?? '').trim();
  const noun = words.slice(words.lastIndexOf(' ') + 1);
  // “Kenya's supplier” may be anywhere.
  const isRelation = between['of'] !== undefined && RELATIONAL.has(noun);
  const isSaid = (LOCATED.has(noun) && !isRelation) || (words === '' && between['of'] !== undefined);
  return isSaid ? asPlace(place, words === '', text) : null;
}

/** “London’s Aldersen” and “the London broker Aldersen” are of the city. */
function asPlace(place: NamedSpan, isBare: boolean, text: string): NamedSpan | null {
  if (place.sense === 'metonym') return cityOf(place, text);
  return isBare && place.sense === 'description' ? null : place;
}

function placeAfter(
  phrases: readonly Phrase[],
  at: number,
  { start, end }: NamedSpan,
  text: string,
): NamedSpan | null {
  const [of, where] = [phrases[at + 1], phrases[at + 2]];
  const isCompany = COMPANIES.has(text.slice(start, end).split(' ').at(-1) ?? '');
  if (of?.text !== 'of' || where?.type !== 'noun') return null;
  const name = headName(where);
  // “The Red Front of Avalon” is there; of a town only a company is.
  if (!isCompany && name?.entity.kind !== 'country') return null;
  return name && PLACES.has(name.entity.kind) && name.start === where.tokens[0]?.start
    ? cityOf(name, text)
    : null;
}
