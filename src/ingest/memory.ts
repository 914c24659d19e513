import type { Entity } from '../model/types.ts';
import type { Awaitable, Effects, ExtractionContext, Extractor, StoryTexts } from './contracts.ts';

/** Keeps what was computed, so that a build after a small change computes little. */
export interface Memory {
  /**
   * What `compute` gave under this key before, or gives now. The key names all that it hangs on, besides the code; what
   * it gives has to outlive JSON.
   */
  recall: <T>(key: string, compute: () => Awaitable<T>) => Awaitable<T>;
  /** Whether something is kept under this key, as far as can be said without looking at it. */
  has: (key: string) => boolean;
  /** The same for a text, which is laid aside as UTF-8 until somebody asks for it. */
  recallText: (key: string, compute: () => Awaitable<string>) => Awaitable<() => Uint8Array>;
}

/** Remembers nothing. */
export const noMemory: Memory = {
  has: () => false,
  recall: (_, compute) => compute(),
  recallText: async (_, compute) => {
    const bytes = new TextEncoder().encode(await compute());
    return () => bytes;
  },
};

/** What the statements of a story hang on besides its texts, and all of it as a text. */
export interface StoryAlone {
  /** Those that the texts may name, with the aliases that they print. */
  entities: Entity[];
  key: string;
}

/** Null where an extractor looks at more than the story, its texts and the entities that they may name. */
export type StoryKey = (texts: StoryTexts) => StoryAlone | null;

export async function storyKeys(
  extractors: readonly Extractor[],
  { entities, vocabulary }: Pick<ExtractionContext, 'entities' | 'vocabulary'>,
  hash: Effects['sha256'],
): Promise<StoryKey> {
  const common = await hashOf([extractors.map(({ id }) => id), vocabulary], hash);
  const byWord = entitiesByWord(entities);
  return (texts) => {
    if (!extractors.every((extractor) => extractor.looksAtStoryAlone?.(texts.story.id))) return null;
    const copies = texts.copies.map(({ id, sha256, segments }) => [id, sha256, segments]);
    const named = namedIn(texts, byWord);
    return { entities: named, key: JSON.stringify([common, texts.story, copies, named]) };
  };
}

/** Stands in keys for what is the same in many of them. */
function hashOf(value: unknown, hash: Effects['sha256']): Awaitable<string> {
  return hash(new TextEncoder().encode(JSON.stringify(value)));
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
