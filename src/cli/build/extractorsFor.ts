import type { Asking } from '../../ingest/asking/ask.ts';
import type { Extractor } from '../../ingest/contracts.ts';
import { extractorsOf } from '../../ingest/extractors/all.ts';
import { modelExtractor, type ModelExtractor } from '../../ingest/extractors/model.ts';
import { rulesExtractor } from '../../ingest/extractors/rules.ts';
import { suggestionsExtractor } from '../../ingest/extractors/suggestions.ts';
import { frames as builtIn } from '../../ingest/rules/frames.ts';
import { newsVocabulary } from '../../ingest/rules/newsVocabulary.ts';
import { parseFrames } from '../../ingest/rules/ownFrames.ts';
import type { Sources } from '../../ingest/sources.ts';
import { parseSuggestions } from '../../ingest/suggestionLines.ts';
import { settled } from '../refusal.ts';
import { sha256 } from '../sha256.ts';
import { canBeSent, type Ground } from '../threads/storyJobs.ts';
import { written } from './written.ts';

/** Which extractors are asked for, and by what they go. */
export interface Chosen {
  /** Ids; empty = all there are that ask nobody. */
  extractors: readonly string[];
  /** A file of a person's frames for the rules. */
  frames: string | undefined;
  /** A file of what another program suggests. */
  suggestions: string | undefined;
}

interface Extractors {
  extractors: Extractor[];
  /** The one that asks, where there is one. */
  model: ModelExtractor | null;
  /** What their proposals hang on besides the texts and the code. */
  hangsOn: string[];
  /** For threads; null where an extractor needs what cannot be sent. */
  ground: Ground | null;
}

/** Throws Refusal where a file that they go by cannot be read, or says what cannot be. */
export function extractorsFor(chosen: Chosen, sources: Sources, asking: Asking | null): Extractors {
  const frames = chosen.frames === undefined ? null : written(chosen.frames);
  const own = frames ? settled(parseFrames(frames, sources.vocabulary)) : [];
  const vocabulary = newsVocabulary(sources.vocabulary, [...own, ...builtIn]);
  const model = asking && modelExtractor(asking, vocabulary);
  const all = [...extractorsOf(sources), rulesExtractor(own), ...(model ? [model] : [])];
  const extractors = all.filter(({ id }) => chosen.extractors.length === 0 || chosen.extractors.includes(id));
  if (chosen.suggestions !== undefined)
    extractors.push(suggestionsExtractor(parseSuggestions(written(chosen.suggestions).text), vocabulary));
  const ids = extractors.map(({ id }) => id);
  const ground = { vocabulary: sources.vocabulary, frames: own, extractors: ids };
  return {
    extractors,
    model,
    hangsOn: [frames ? sha256(frames.text) : '', asking?.model ?? ''],
    ground: canBeSent(ground) ? ground : null,
  };
}
