import { curated } from '../../ingest/extractors/curated.ts';
import { rulesExtractor } from '../../ingest/extractors/rules.ts';
import type { Frame } from '../../ingest/rules/frames.ts';
import { type StoryJob, storyWork, type StoryWork } from '../../ingest/storyStatements.ts';
import { widened } from '../../ingest/widened.ts';
import type { Vocabulary } from '../../model/types.ts';
import { sha256 } from '../sha256.ts';

/** What the statements of a story hang on besides it, where the extractors need nothing that cannot be sent. */
export interface Ground {
  /** As the collection has it. */
  vocabulary: Vocabulary;
  /** Of a person. */
  frames: readonly Frame[];
  /** Ids, in their order. */
  extractors: readonly string[];
}

/** What a thread does with stories. Those for which a person wrote statements are none of its business. */
export function storyJobs({ vocabulary, frames, extractors: chosen }: Ground) {
  const extractors = [curated([]), rulesExtractor(frames)].filter(({ id }) => chosen.includes(id));
  const means = { vocabulary: widened(vocabulary, extractors), extractors, sha256 };
  return (job: StoryJob): Promise<StoryWork> => storyWork(job, means);
}
