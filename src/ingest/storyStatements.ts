import { indexById } from '../model/ids.ts';
import { isSound } from '../model/soundStory.ts';
import type { ArticleId, Entity, Statement, Vocabulary } from '../model/types.ts';
import type { Dated, Effects, ExtractionContext, Extractor, Result } from './contracts.ts';
import type { StoryTexts, TextArticle } from './contracts.ts';
import { keptOf, textOf, type KeptStatements } from './keptStatements.ts';
import { anchor } from './stages/anchor.ts';
import { date } from './stages/date.ts';
import { distinct } from './stages/distinct.ts';
import { extract } from './stages/extract.ts';
import { keepKnown } from './stages/keepKnown.ts';

/** A story that every extractor looks at alone, with the entities that it may name. It can be sent to another core. */
export interface StoryJob {
  texts: StoryTexts;
  entities: Entity[];
}

/** What came of it, to be sent back and kept. */
export interface StoryWork {
  kept: KeptStatements;
  /** The statements as they stand in the graph file. */
  text: string;
}

/** Other cores of the machine, for what hangs on one story alone. */
export interface Cores {
  /** So many stories at once keep them busy. */
  width: number;
  /** So few are done before they have begun. */
  few: number;
  statements: (job: StoryJob) => Promise<StoryWork>;
  /** Gives back what they hold of the machine. Nothing is asked of them any more. */
  close: () => Promise<void>;
}

/** What statements are found with. */
export interface Means extends Pick<Effects, 'sha256'> {
  extractors: readonly Extractor[];
  context: ExtractionContext;
  /** Of the context, by id. */
  articles: ReadonlyMap<ArticleId, TextArticle>;
}

/** From a story to its statements. */
export async function statementsOf(texts: StoryTexts, means: Means): Promise<Result<Dated[]>> {
  const { extractors, context, articles, sha256 } = means;
  const proposed = await extract(extractors, texts, context, { sha256 });
  const known = keepKnown(proposed.value, context);
  const anchored = anchor(known.value, texts, articles);
  const once = distinct(anchored.value);
  const all = [proposed, known, anchored, once];
  return {
    value: date(once.value, texts.story),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
}

export interface AloneMeans extends Pick<Means, 'extractors' | 'sha256'> {
  vocabulary: Vocabulary;
}

/** The same of a story that hangs on nothing else, with what a build of later is to keep of it. */
export async function storyWork(
  { texts, entities }: StoryJob,
  { vocabulary, extractors, sha256 }: AloneMeans,
): Promise<StoryWork> {
  const { story, copies } = texts;
  const context = { articles: copies, stories: [story], entities, vocabulary };
  const found = await statementsOf(texts, { extractors, context, articles: indexById(copies), sha256 });
  const printed = new Map(copies.map(({ id, text }) => [id, text]));
  const holds = (statements: Statement[], named: Entity[]) =>
    isSound(statements, { story, articles: copies, texts: printed, entities: named, vocabulary });
  return { kept: keptOf(found, extractors, indexById(entities), holds), text: textOf(found) };
}
