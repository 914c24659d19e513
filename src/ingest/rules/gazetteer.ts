import countries from 'world-countries';
import { slug } from '../../model/ids.ts';
import type { Alias, Entity } from '../../model/types.ts';
import bodies from './lexicon/bodies.json' with { type: 'json' };
import extra from './lexicon/countryWords.json' with { type: 'json' };
import places from './lexicon/places.json' with { type: 'json' };

/** What is known of names before a text is read. */
export interface Gazetteer {
  /** By every name, demonym and capital. */
  byName: ReadonlyMap<string, Known[]>;
  /** How many words the longest of them has that begins with a word. */
  longestFrom: ReadonlyMap<string, number>;
}

export interface Known {
  entity: Entity;
  alias: Alias;
}

interface CountryWords {
  /** What news in English calls it, where that is another name. */
  name?: string;
  names?: string[];
  demonyms?: string[];
  metonyms?: string[];
  /** What stands before a thing of it, where no demonym does: “the New Zealand army”. */
  adjective?: string;
  the?: boolean;
}

/** Seats of others too, so that the name alone does not mean the state. */
const SHARED = new Set(['Brussels']);

let made: Gazetteer | null = null;

/** Countries with their demonyms and capitals, international bodies, newsrooms and regions. */
export function gazetteer(): Gazetteer {
  made ??= index([...countryEntities(), ...bodyEntities(), ...placeEntities()]);
  return made;
}

const WORDS = new Map<string, CountryWords>(Object.entries(extra));

const ADJECTIVES = new Map(
  countries.flatMap(({ cca2, name }) => {
    const own = WORDS.get(cca2);
    return own?.adjective === undefined ? [] : [[slug(own.name ?? name.common), own.adjective]];
  }),
);

/** How a thing is called that belongs to a country: Norwegian, New Zealand. */
export function adjectiveOf({ id, name, aliases }: Entity): string {
  return ADJECTIVES.get(id) ?? aliases.find(({ sense }) => sense === 'description')?.text ?? name;
}

function index(entities: Entity[]): Gazetteer {
  const byName = new Map<string, Known[]>();
  for (const entity of entities) {
    for (const alias of entity.aliases) {
      const known = byName.get(alias.text) ?? [];
      byName.set(alias.text, [...known, { entity, alias }]);
    }
  }
  const longestFrom = new Map<string, number>();
  for (const name of byName.keys()) {
    const words = name.split(' ');
    const [first = ''] = words;
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
  }
  return { byName, longestFrom };
}

/** The state, and its capitals as places: one name for both, which only its sentence tells apart. */
function countryEntities(): Entity[] {
  return countries.flatMap(({ cca2, name, capital, demonyms, independent }) => {
    const own = WORDS.get(cca2) ?? {};
    const common = own.name ?? name.common;
    const names = [common, name.common, name.official, ...(own.names ?? [])];
    const capitals = capital.filter((city) => !names.includes(city));
    const plain = capitals.map((city) => city.normalize('NFD').replace(/\p{M}/gu, ''));
    const seats = distinctTexts([...capitals, ...plain, ...(own.metonyms ?? [])]);
    const governments = seats.filter((city) => !SHARED.has(city));
    // What news writes comes first, for it names what belongs to the state: “Tajik forces”.
    const peoples = [
      ...(own.demonyms ?? []),
      ...(independent || own.demonyms ? Object.values(demonyms['eng'] ?? {}).flatMap(eachOf) : []),
    ];
    const aliases = distinct([
      ...names.map((text) => ({ text, sense: 'name' as const })),
      ...peoples.map((text) => ({ text, sense: 'description' as const })),
      ...governments.map((text) => ({ text, sense: 'metonym' as const, ambiguous: true as const })),
    ]);
    const state: Entity = { id: slug(common), kind: 'country', name: common, aliases };
    return [own.the ? { ...state, the: true as const } : state, ...distinctTexts(seats).map(seat)];
  });
}

/** “Antiguan, Barbudan” and “Kittitian or Nevisian” are two each. */
function eachOf(joined: string): string[] {
  return joined.split(/,\s|\sor\s/u);
}

function seat(text: string): Entity {
  return { id: slug(text), kind: 'place', name: text, aliases: [{ text, sense: 'name', ambiguous: true }] };
}

/** International bodies and newsrooms. */
export function bodyEntities(): Entity[] {
  return bodies.map(({ name, aliases, ...marks }) => ({
    id: slug(name),
    kind: 'organization',
    name,
    aliases: [name, ...aliases].map((text) => ({ text, sense: 'name' as const })),
    ...('the' in marks && { the: true as const }),
    ...('media' in marks && { media: true as const }),
  }));
}

function placeEntities(): Entity[] {
  return places.map((text) => ({
    id: slug(text),
    kind: 'place',
    name: text,
    aliases: [{ text, sense: 'name' }],
  }));
}

function distinct(aliases: Alias[]): Alias[] {
  return aliases.filter(({ text }, i) => aliases.findIndex((other) => other.text === text) === i);
}

function distinctTexts(texts: string[]): string[] {
  return [...new Set(texts)];
}
