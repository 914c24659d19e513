import * as z from 'zod/mini';
import { nonEmpty, slug, webAddress, wording } from '../model/schemaParts.ts';
import type { Article, Entity, EntityId, Owner, Story } from '../model/types.ts';
import { fold } from '../model/words.ts';
import shipped from '../../data/publishers.json' with { type: 'json' };
import type { Result, WrittenFile } from './contracts.ts';
import { parseWritten } from './curationSchema.ts';
import { fine } from './diagnostics.ts';
import { onceFor } from './onceFor.ts';

const memberSchema = z.strictObject({
  name: wording,
  also: z.exactOptional(z.array(wording)),
  kind: z.enum(['agency', 'paper', 'magazine', 'broadcaster', 'site', 'edition']),
  sites: z.exactOptional(nonEmpty(wording)),
  ambiguous: z.exactOptional(z.literal(true)),
});

const familySchema = z.strictObject({
  id: slug,
  name: wording,
  source: webAddress,
  members: nonEmpty(memberSchema),
});

const publishersSchema = z.strictObject({ families: z.array(familySchema) });

/** An owner with its newsrooms, and the page that says so. */
export type PublisherFamily = z.output<typeof familySchema>;
type Member = z.output<typeof memberSchema>;

let shippedFamilies: PublisherFamily[] | null = null;

/** Those that Edgewise knows, checked once. */
function known(): PublisherFamily[] {
  shippedFamilies ??= publishersSchema.parse(shipped).families;
  return shippedFamilies;
}

/** The families of a person's own file, which are looked at before those of Edgewise. */
export function parsePublishers(written: WrittenFile | null): Result<PublisherFamily[] | null> {
  if (!written) return fine(known());
  const { value, diagnostics } = parseWritten(publishersSchema, written);
  return { value: value && [...value.families, ...known()], diagnostics };
}

/** What newsrooms published, by which a name that several papers have is told from theirs. */
export interface Published {
  stories: readonly Story[];
  articles: readonly Pick<Article, 'id' | 'url'>[];
}

/** The entities with the owner of each newsroom that a family names; one that a person wrote stays. */
export function withOwners(
  entities: readonly Entity[],
  families: readonly PublisherFamily[],
  published: Published,
): Entity[] {
  const byName = membersByName(families);
  const hostsOf = hostsByPublisher(published);
  return entities.map((entity) => {
    if (!entity.media || entity.owner) return entity;
    const hosts = hostsOf.get(entity.id) ?? [];
    const found = newsroomNames(entity)
      .flatMap((name) => byName.get(name) ?? [])
      .find(({ member }) => fits(member, hosts));
    return found ? { ...entity, owner: ownerOf(found.family) } : entity;
  });
}

interface InFamily {
  family: PublisherFamily;
  member: Member;
}

/** Made once for a list. */
const membersByName = onceFor((families: readonly PublisherFamily[]): ReadonlyMap<string, InFamily[]> => {
  const byName = new Map<string, InFamily[]>();
  for (const family of families)
    for (const member of family.members)
      for (const name of namesOf(member)) byName.set(name, [...(byName.get(name) ?? []), { family, member }]);
  return byName;
});

/** What a newsroom is called for certain, in one form. */
export function newsroomNames({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] {
  return [name, ...aliases.filter(isName).map(({ text }) => text)].map(plainName);
}

function isName({ sense, ambiguous }: Entity['aliases'][number]): boolean {
  return sense === 'name' && !ambiguous;
}

function ownerOf({ id, name, source }: PublisherFamily): Owner {
  return { id, name, source };
}

function namesOf({ name, also = [] }: Member): string[] {
  return [...new Set([name, ...also].map(plainName))];
}

/** A name of a newsroom in one form: without the article, which some print and some do not. */
export function plainName(name: string): string {
  return fold(name).replace(/^the /u, '');
}

function fits({ sites = [], ambiguous }: Member, hosts: readonly string[]): boolean {
  return !ambiguous || hosts.some((host) => sites.some((site) => host === site || host.endsWith(`.${site}`)));
}

function hostsByPublisher({ stories, articles }: Published): Map<EntityId, string[]> {
  const urls = new Map(articles.map(({ id, url }) => [id, url]));
  const hosts = new Map<EntityId, string[]>();
  for (const { publisher, copies } of stories) {
    if (publisher === null) continue;
    const theirs = copies.flatMap((id) => hostOf(urls.get(id) ?? null));
    hosts.set(publisher, [...(hosts.get(publisher) ?? []), ...theirs]);
  }
  return hosts;
}

function hostOf(url: string | null): string[] {
  return url !== null && URL.canParse(url) ? [new URL(url).hostname] : [];
}
