import type { Entity } from '../model/types.ts';
import type { Extractor, StoryTexts } from './contracts.ts';
import { fromKept, type StoryStatements } from './keptStatements.ts';
import type { Memory } from './memory.ts';
import type { StoryWork } from './storyStatements.ts';

/** What the statements of a story are held against. */
export interface RecallGround {
  texts: StoryTexts;
  extractors: readonly Extractor[];
  /** By their ids. */
  entities: ReadonlyMap<string, Entity>;
}

/** The statements of a story as a build before found them, or as they are found now; from now on by what is kept of them. */
export async function recalled(
  key: string,
  memory: Memory,
  { texts, extractors, entities }: RecallGround,
  compute: () => Promise<StoryWork>,
): Promise<StoryStatements> {
  let found: Promise<StoryWork> | null = null;
  const once = () => (found ??= compute());
  const kept = await memory.recall(key, async () => (await once()).kept);
  const bytes = await memory.recallText(keyOfText(key), async () => (await once()).text);
  return fromKept(kept, bytes, texts, extractors, entities);
}

function keyOfText(key: string): string {
  return `${key} as it is written`;
}
