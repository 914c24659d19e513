import * as z from 'zod/mini';
import type { Alias, Entity } from '../model/types.ts';
import type { Effects, ExtractionContext, Extractor, StoryTexts, TextArticle } from './contracts.ts';
import type { Memory } from './memory.ts';
import { onceFor } from './onceFor.ts';

/** What the statements of a story hang on besides its texts, and all of it as a hash. */
export interface StoryAlone {
  /** Those that the texts may name, with the aliases that they print. */
  entities: () => Entity[];
  key: string;
}

/** The keys of a build, and all that they hung on. */
const leftSchema = z.strictObject({
  common: z.string(),
  /** Each as JSON. */
  entities: z.array(z.string()),
  /** The key of each story by what it is. */
  keys: z.record(z.string(), z.string()),
});

type Left = z.output<typeof leftSchema>;

interface KeyGround extends Pick<ExtractionContext, 'entities' | 'vocabulary'>, Pick<Effects, 'sha256'> {
  extractors: readonly Extractor[];
  memory: Memory;
}

const NAME = 'keys of stories';

/**
 * One for each story; null where an extractor looks at more than the story, its texts and the entities that they may name.
 * A key names the story, its texts, and what they print of the entities. That is not looked for where a build before did,
 * and the entities that have changed since are printed nowhere in the texts.
 */
export async function storyKeys(
  stories: readonly StoryTexts[],
  { extractors, entities, vocabulary, sha256, memory }: KeyGround,
): Promise<(StoryAlone | null)[]> {
  const hashOf = (value: unknown) => sha256(new TextEncoder().encode(JSON.stringify(value)));
  const common = await hashOf([extractors.map(({ id }) => id), vocabulary]);
  const byWord = entitiesByWord(entities);
  const now: Left = { common, entities: entities.map((entity) => JSON.stringify(entity)), keys: {} };
  const left = leftSchema.safeParse(memory.left(NAME));
  const asBefore = sameAsIn(left.success ? left.data : null, now);
  const found: (StoryAlone | null)[] = [];
  for (const texts of stories) {
    const isAlone = extractors.every((extractor) => extractor.looksAtStoryAlone?.(texts.story.id));
    const own = await hashOf([texts.story, texts.copies.map(stampOf)]);
    const named = () => namedIn(texts, byWord);
    const key = isAlone ? (asBefore(own, texts) ?? (await hashOf([common, own, named()]))) : null;
    if (key !== null) now.keys[own] = key;
    found.push(key === null ? null : { entities: named, key });
  }
  memory.leave(NAME, now);
  return found;
}

/** An article in short: its bytes, and what each stretch of it is. */
export const stampOf = onceFor(({ id, sha256, segments }: TextArticle): string => {
  const parts = segments.map(({ start, end, role, story }) => `${start} ${end} ${role} ${story ?? ''}`);
  return [id, sha256, ...parts].join('\n');
});

/** @returns the key that a story had, where it has the same one now */
function sameAsIn(left: Left | null, now: Left): (own: string, texts: StoryTexts) => string | null {
  if (left?.common !== now.common) return () => null;
  const [before, after] = [new Set(left.entities), new Set(now.entities)];
  const stayed = left.entities.filter((entity) => after.has(entity));
  // What they print of two entities is told in the order of the entities.
  if (stayed.join('\n') !== now.entities.filter((entity) => before.has(entity)).join('\n')) return () => null;
  const changed = [...before, ...after].filter((entity) => !before.has(entity) || !after.has(entity));
  const aliases = [...new Set(changed.flatMap(aliasesOf))];
  return (own, { copies }) => {
    const isPrinted = aliases.some((alias) => copies.some(({ text }) => text.includes(alias)));
    return isPrinted ? null : (left.keys[own] ?? null);
  };
}

function aliasesOf(entity: string): string[] {
  const { aliases }: { aliases: Alias[] } = JSON.parse(entity);
  return aliases.map(({ text }) => text);
}

/** Entities by the first word of each of their aliases. */
function entitiesByWord(entities: readonly Entity[]): Map<string, Entity[]> {
  const byWord = new Map<string, Entity[]>();
  for (const entity of entities)
    for (const word of new Set(entity.aliases.map(({ text }) => wordsOf(text)[0] ?? ''))) {
      const those = byWord.get(word);
      if (those) those.push(entity);
      else byWord.set(word, [entity]);
    }
  return byWord;
}

/** Those that a text names, by what it prints of them: so that what another text names changes nothing here. */
function namedIn({ copies }: StoryTexts, byWord: ReadonlyMap<string, Entity[]>): Entity[] {
  const likely = new Set(byWord.get(''));
  for (const { text } of copies)
    for (const word of wordsOf(text)) for (const entity of byWord.get(word) ?? []) likely.add(entity);
  return [...likely].flatMap((entity) => {
    const aliases = entity.aliases.filter((alias) => copies.some(({ text }) => text.includes(alias.text)));
    return aliases.length === 0 ? [] : [{ ...entity, aliases }];
  });
}

function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  // The same words; where no letter is beyond ASCII the longer list of letters takes four times as long.
  return lower.match(/^[\0-\x7f]*$/u.test(lower) ? /[a-z0-9]+/gu : /[\p{L}\p{N}]+/gu) ?? [];
}
