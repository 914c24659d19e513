import type { Alias, Entity } from '../../model/types.ts';
import type { Span } from '../../text/quote.ts';
import { onceFor } from '../onceFor.ts';
import { bodiesAgain } from './bodiesAgain.ts';
import { descriptions } from './descriptions.ts';
import { printedWords, wordsOf } from './capitals.ts';
import type { StoryText } from './storyText.ts';

/** A place of a story that names an entity, and how. */
export interface NamedSpan extends Span {
  entity: Entity;
  sense: Alias['sense'];
  /** Of a pronoun: the sentence that tells whom it means. */
  context?: Span;
}

interface Owner {
  entity: Entity;
  alias: Alias;
}

/** Aliases by their first word, the longest first, each with all whom it may name. */
type AliasIndex = ReadonlyMap<string, { alias: string; owners: Owner[] }[]>;

/** Made once for a collection. */
const indexOf = onceFor(aliasIndex);

/**
 * Every name in a story, in order, the longest first and never overlapping. An alias of several entities names the one
 * that the story names in full; where that leaves two it names none, but for a city and its state, which the word before
 * tells apart.
 */
export function mentionsOf(story: StoryText, entities: readonly Entity[]): NamedSpan[] {
  const index = indexOf(entities);
  const found = story.stretches.flatMap((stretch) => candidates(story.text, stretch, index));
  const sure = new Set(found.flatMap(({ owners }) => onlyOwner(owners)?.entity.id ?? []));
  const named = found.flatMap(({ start, end, owners }): NamedSpan[] => {
    const owner =
      onlyOwner(owners) ?? resolve(owners, sure, story.text.slice(Math.max(0, start - BEFORE), start));
    return owner ? [{ start, end, entity: owner.entity, sense: owner.alias.sense }] : [];
  });
  const described = [
    ...descriptions(story.text, story.stretches, named),
    ...bodiesAgain(story.text, story.stretches, named).filter(
      (one) => !named.some((name) => overlaps(one, name)),
    ),
  ];
  const free = named.filter(
    ({ start, end }) => !described.some((title) => title.start <= start && end <= title.end),
  );
  return [...free, ...described].toSorted((a, b) => a.start - b.start);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function aliasIndex(entities: readonly Entity[]): AliasIndex {
  const index = new Map<string, Map<string, Owner[]>>();
  for (const entity of entities) {
    for (const alias of entity.aliases) {
      const first = firstWord(alias.text);
      const texts = index.get(first) ?? new Map<string, Owner[]>();
      texts.set(alias.text, [...(texts.get(alias.text) ?? []), { entity, alias }]);
      index.set(first, texts);
    }
  }
  return new Map(
    [...index].map(([first, texts]) => {
      const aliases = [...texts].map(([alias, owners]) => ({ alias, owners }));
      return [first, aliases.toSorted((a, b) => b.alias.length - a.alias.length)];
    }),
  );
}

function firstWord(text: string): string {
  return printedWords(text, { start: 0, end: text.length })[0]?.text ?? text;
}

function candidates(text: string, stretch: Span, index: AliasIndex): (Span & { owners: Owner[] })[] {
  const found: (Span & { owners: Owner[] })[] = [];
  let free = stretch.start;
  for (const word of wordsOf(text, stretch)) {
    const begun = word.start < free ? undefined : index.get(word.text);
    const match = begun?.find(({ alias }) => isAt(text, alias, word.start, stretch.end));
    if (!match) continue;
    free = word.start + match.alias.length;
    found.push({ start: word.start, end: free, owners: match.owners });
  }
  return found;
}

function isAt(text: string, alias: string, at: number, limit: number): boolean {
  const end = at + alias.length;
  return end <= limit && text.startsWith(alias, at) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
}

/** Whom a name means wherever it stands; undefined where its string does not tell. */
function onlyOwner(owners: readonly Owner[]): Owner | undefined {
  return owners.length === 1 && owners[0]?.alias.ambiguous !== true ? owners[0] : undefined;
}

function resolve(owners: Owner[], sure: ReadonlySet<string>, before: string): Owner | null {
  const city = cityOrState(owners, before);
  if (city) return city;
  const named = owners.filter(({ entity }) => sure.has(entity.id));
  if (named.length === 1) return named[0] ?? null;
  return named.length === 0 ? (owners.find(({ entity, alias }) => entity.name === alias.text) ?? null) : null;
}

const WHERE =
  /(?:^|[^\p{L}])(?:in|at|near|outside|around|across|to|into|over|of|from|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|left|reach(?:es|ed)?)\s+(?:\p{L}+ern\s+)?$/iu;

/** As much of the text before a name as may tell a city from its state. */
const BEFORE = 24;

/** A seat of government after a word of place is the city, and the state elsewhere. */
function cityOrState(owners: Owner[], before: string): Owner | null {
  const city = owners.find(({ entity }) => entity.kind === 'place');
  const state = owners.find(({ alias }) => alias.sense === 'metonym');
  if (owners.length !== 2 || !city || !state) return null;
  return WHERE.test(before) ? city : state;
}
