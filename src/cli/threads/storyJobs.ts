import type { Extractor } from '../../ingest/contracts.ts';
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

/** Whether a thread has all that these extractors need. */
export function canBeSent({ frames, extractors }: Ground): boolean {
  return extractorsIn(frames, extractors).length === extractors.length;
}

/** Stories for which a person wrote statements are not sent. */
function extractorsIn(frames: readonly Frame[], chosen: readonly string[]): Extractor[] {
  return [curated([]), rulesExtractor(frames)].filter(({ id }) => chosen.includes(id));
}

/** What a thread does with stories. */
export function storyJobs({ vocabulary, frames, extractors: chosen }: Ground) {
  const extractors = extractorsIn(frames, chosen);
  const means = { vocabulary: widened(vocabulary, extractors), extractors, sha256 };
  return (job: StoryJob): Promise<StoryWork> => storyWork(job, means);
}
