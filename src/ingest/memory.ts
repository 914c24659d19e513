import type { Entity } from '../model/types.ts';
import type { Awaitable, ExtractionContext, Extractor, StoryTexts } from './contracts.ts';

/** Keeps what was computed, so that a build after a small change computes little. */
export interface Memory {
  /**
   * What `compute` gave under this key before, or gives now. The key names all that it hangs on, besides the code; what
   * it gives has to outlive JSON.
   */
  recall: <T>(key: string, compute: () => Awaitable<T>) => Awaitable<T>;
}

/** Remembers nothing. */
export const noMemory: Memory = { recall: (_, compute) => compute() };

/**
 * What the statements of a story hang on, as a text; null where an extractor looks at more than the story, its texts and
 * the entities that they may name.
 */
export type StoryKey = (texts: StoryTexts) => string | null;

export function storyKeys(
  extractors: readonly Extractor[],
  { entities, vocabulary }: Pick<ExtractionContext, 'entities' | 'vocabulary'>,
): StoryKey {
  const common = JSON.stringify([extractors.map(({ id }) => id), vocabulary]);
  const byWord = entitiesByWord(entities);
  return (texts) => {
    if (!extractors.every((extractor) => extractor.looksAtStoryAlone?.(texts.story.id))) return null;
    const copies = texts.copies.map(({ id, sha256, segments }) => [id, sha256, segments]);
    return JSON.stringify([common, texts.story, copies, namedIn(texts, byWord)]);
  };
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
  const words = new Set(['', ...copies.flatMap(({ text }) => wordsOf(text))]);
  const likely = [...byWord].flatMap(([word, entities]) => (words.has(word) ? entities : []));
  return [...new Set(likely)].flatMap((entity) => {
    const aliases = entity.aliases.filter((alias) => copies.some(({ text }) => text.includes(alias.text)));
    return aliases.length === 0 ? [] : [{ ...entity, aliases }];
  });
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
