import { isSound } from '../model/soundStory.ts';
import type { Entity, Vocabulary } from '../model/types.ts';
import type { Dated, Extractor, Result, StoryTexts } from './contracts.ts';
import { fromKept, keptOf, textOf, type StoryStatements } from './keptStatements.ts';
import type { Memory } from './memory.ts';

/** What the statements of a story are held against. */
export interface RecallGround {
  texts: StoryTexts;
  vocabulary: Vocabulary;
  extractors: readonly Extractor[];
  /** By their ids. */
  entities: ReadonlyMap<string, Entity>;
}

/** The statements of a story as a build before found them, or as they are found now; from now on by what is kept of them. */
export async function recalled(
  key: string,
  memory: Memory,
  { texts, vocabulary, extractors, entities }: RecallGround,
  compute: () => Promise<Result<Dated[]>>,
): Promise<StoryStatements> {
  let found: Promise<Result<Dated[]>> | null = null;
  const once = () => (found ??= compute());
  const { story, copies } = texts;
  const printed = new Map(copies.map(({ id, text }) => [id, text]));
  const holds = (statements: Parameters<typeof isSound>[0], named: Entity[]) =>
    isSound(statements, { story, articles: copies, texts: printed, entities: named, vocabulary });
  const kept = await memory.recall(key, async () => keptOf(await once(), extractors, entities, holds));
  const bytes = await memory.recallText(`${key} as it is written`, async () => textOf(await once()));
  return fromKept(kept, bytes, texts, extractors, entities);
}
