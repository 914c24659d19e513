import type { Entity } from '../model/types.ts';
import type { Extractor, StoryTexts } from './contracts.ts';
import { fromKept, type KeptStatements, type StoryStatements } from './keptStatements.ts';
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
  const { kept, bytes } = await remembered(key, memory, compute);
  return fromKept(kept, bytes, texts, extractors, entities);
}

/** What is kept of a story, as values and as the text in the graph file, which is read when it is asked for. */
async function remembered(
  key: string,
  memory: Memory,
  compute: () => Promise<StoryWork>,
): Promise<{ kept: KeptStatements; bytes: () => Uint8Array }> {
  let found: Promise<StoryWork> | null = null;
  const once = () => (found ??= compute());
  const kept = await memory.recall(key, async () => (await once()).kept);
  const bytes = await memory.recallText(keyOfText(key), async () => (await once()).text);
  return { kept, bytes };
}

/** Keeps what is kept of a story, or else what is computed now, without holding it. */
export async function keepStory(
  key: string,
  memory: Memory,
  compute: () => Promise<StoryWork>,
): Promise<void> {
  const isKept = memory.keep(key) && memory.keep(keyOfText(key));
  if (!isKept) await remembered(key, memory, compute);
}

function keyOfText(key: string): string {
  return `${key} as it is written`;
}
