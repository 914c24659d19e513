import { slug } from '../model/ids.ts';
import { wording } from '../model/schemaParts.ts';
import type { Article, ArticleId, Entity, EntityId, Story } from '../model/types.ts';
import type { SegmentedArticle } from './contracts.ts';
import { groupBy } from './groupBy.ts';
import { fold } from '../model/words.ts';
import { onceFor } from './onceFor.ts';
import { newsroomNames, plainName, type PublisherFamily } from './publishers.ts';
import { bodyEntities, gazetteer } from './rules/gazetteer.ts';

/** The newsrooms that stories may come from and credit. */
export interface Newsrooms {
  /** Those that a person wrote down, those that are well known, and those that the files declare. */
  media: Entity[];
  /** Whose each article is by what its file says of itself. */
  declared: ReadonlyMap<ArticleId, EntityId>;
}

const NOTHING = { publisher: null, url: null };

/** By what it is called; null = what is called so is no newsroom. */
type ByName = Map<string, Entity | null>;

/** A longer one is no name of a newsroom. */
const LONGEST_NAME = 100;

/**
 * @param written the entities of a person: what one of them is called means that one
 * @param families whose members are known by name, unless other newsrooms have it too
 */
export function knownNewsrooms(
  articles: readonly SegmentedArticle[],
  written: readonly Entity[],
  families: readonly PublisherFamily[],
): Newsrooms {
  const byName: ByName = new Map();
  for (const entity of written)
    for (const name of newsroomNames(entity)) byName.set(name, entity.media ? entity : null);
  const taken = new Set(written.map(({ id }) => id));
  for (const entity of wellKnown(families)) {
    const names = namesOf(entity);
    if (taken.has(entity.id) || names.some((name) => byName.has(name))) continue;
    taken.add(entity.id);
    for (const name of names) byName.set(name, entity);
  }
  const names = articles.flatMap(({ declared }) => declared?.publisher ?? []).filter(isNewsroomName);
  for (const entity of declaredEntities(names, byName, taken))
    for (const name of newsroomNames(entity)) byName.set(name, entity);
  const media = asBefore([...new Set([...byName.values()].filter((entity) => entity !== null))]);
  const declared = articles.flatMap(({ id, declared: { publisher, url } = NOTHING }) => {
    const named = byName.get(plainName(publisher ?? ''))?.id;
    const newsroom = named ?? (publisher === null ? newsroomAt(url, media) : null);
    return newsroom === null ? [] : [[id, newsroom] as const];
  });
  return { media, declared: new Map(declared) };
}

/** What is listed, and what the families name beside it. Made once for a list of families. */
const wellKnown = onceFor((families: readonly PublisherFamily[]): Entity[] => {
  const members = families.flatMap((family) => family.members.filter(({ ambiguous }) => !ambiguous));
  return [
    ...bodyEntities().filter(({ media }) => media),
    ...members.map(({ name, also = [] }) => newsroomOf(slug(name), [name, ...also])),
  ];
});

const namesOf = onceFor(newsroomNames);

let lastMedia: Entity[] = [];

/** The list of the collection before, where it has the same newsrooms: the pattern of their names is kept by the list. */
function asBefore(media: Entity[]): Entity[] {
  const isSame = media.length === lastMedia.length && media.every((entity, i) => entity === lastMedia[i]);
  if (!isSame) lastMedia = media;
  return lastMedia;
}

/** Of the names that nobody has: spellings that make one id are one newsroom. */
function declaredEntities(names: readonly string[], known: ByName, taken: ReadonlySet<EntityId>): Entity[] {
  const isNew = (name: string) => !known.has(plainName(name)) && !isSomethingElse(name);
  const byId = groupBy([...new Set(names)].filter(isNew).toSorted(), idOf);
  return [...byId].flatMap(([id, spellings]) => (taken.has(id) ? [] : [newsroomOf(id, spellings)]));
}

function isNewsroomName(name: string): boolean {
  return name.length <= LONGEST_NAME && wording.safeParse(name).success;
}

/** A country, a ministry's alliance, a capital: its site speaks for it, and statements of the news name it. */
function isSomethingElse(name: string): boolean {
  return gazetteer().byName.has(name);
}

/** Of a name without a Latin letter the letters themselves. */
function idOf(name: string): EntityId {
  const id = slug(plainName(name));
  if (id !== 'x') return id;
  const letters = Array.from(plainName(name))
    .slice(0, 12)
    .map((letter) => letter.codePointAt(0)?.toString(16));
  return `newsroom-${letters.join('-')}`;
}

function newsroomOf(id: EntityId, names: string[]): Entity {
  const [name = id] = names;
  const aliases = [...new Set(names)].map((text) => ({ text, sense: 'name' as const }));
  return { id, kind: 'organization', name, aliases, media: true };
}

/** The newsroom whose name the address spells, as themoscowtimes.com does. */
export function newsroomAt(url: string | null, media: readonly Entity[]): EntityId | null {
  const labels = /^https?:\/\/([^/:?#]+)/iu
    .exec(url ?? '')?.[1]
    ?.toLowerCase()
    .split('.');
  if (!labels) return null;
  const places = labels.flatMap((label) => placesBySpelling(media).get(label) ?? []);
  return media[Math.min(...places)]?.id ?? null;
}

/** The place of the first newsroom of a list that an address spells so. */
const placesBySpelling = onceFor((media: readonly Entity[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const [place, { aliases }] of media.entries())
    for (const { text } of aliases) if (!places.has(squashed(text))) places.set(squashed(text), place);
  return places;
});

function squashed(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Those that a person did not write down and some story names, with the names that are printed. */
export function namedNewsrooms(
  media: readonly Entity[],
  { stories, articles }: { stories: readonly Story[]; articles: readonly (Article & { text: string })[] },
  written: readonly Entity[],
): Entity[] {
  const named = new Set([
    ...stories.flatMap(({ publisher, derivedFrom }) => [
      publisher,
      ...derivedFrom.map((one) => one.publisher),
    ]),
    ...articles.map(({ host }) => host),
  ]);
  const isWritten = new Set(written.map(({ id }) => id));
  const isPrinted = ({ text }: { text: string }) => articles.some((article) => article.text.includes(text));
  return media
    .filter(({ id }) => named.has(id) && !isWritten.has(id))
    .map((entity) => ({ ...entity, aliases: entity.aliases.filter(isPrinted) }));
}
