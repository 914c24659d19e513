import type { Vocabulary } from '../model/types.ts';
import type { Result, SourceFile, WrittenFile } from './contracts.ts';
import type { Annotations, Corrections } from './curation.ts';
import { parseAnnotations, parseCorrections, parseVocabulary } from './curationSchema.ts';
import type { KnownEntity } from './entityIds.ts';
import type { PreviousDrawings } from './layout/place.ts';
import { parsePrevious } from './previousGraph.ts';
import { parsePublishers, type PublisherFamily } from './publishers.ts';
import type { KnownStory } from './storyIds.ts';

/** A collection as it lies in a folder. */
export interface SourceTexts {
  files: SourceFile[];
  /** The text of articles.sha256. */
  checksums: string;
  annotations: WrittenFile;
  corrections: WrittenFile;
  vocabulary: WrittenFile;
  /** Owners of newsrooms that a person knows of, besides those that Edgewise knows. */
  publishers: WrittenFile | null;
  /** The graph that was written before; its drawing and the ids of its stories and entities are kept. Null = all is made anew. */
  graph: WrittenFile | null;
}

/** What the pipeline builds from. */
export interface Sources {
  files: SourceFile[];
  /** The text of articles.sha256. */
  checksums: string;
  annotations: Annotations;
  corrections: Corrections;
  vocabulary: Vocabulary;
  publishers: PublisherFamily[];
  /** Where the entities stand so far, so that a rebuild moves little; empty for a first drawing. */
  drawing: PreviousDrawings;
  /** The stories that were there, so that a rebuild names none anew. */
  known: KnownStory[];
  /** The entities that were there, likewise. */
  named: KnownEntity[];
}

/** Reads what persons wrote. Null, with a diagnostic for each thing that is wrong, where any of it is not what it must be. */
export function parseSources({ files, checksums, ...written }: SourceTexts): Result<Sources | null> {
  const annotations = parseAnnotations(written.annotations);
  const corrections = parseCorrections(written.corrections);
  const vocabulary = parseVocabulary(written.vocabulary);
  const publishers = parsePublishers(written.publishers);
  const previous = parsePrevious(written.graph);
  const diagnostics = [annotations, corrections, vocabulary, publishers, previous].flatMap(
    (part) => part.diagnostics,
  );
  if (!annotations.value || !corrections.value || !vocabulary.value || !publishers.value)
    return { value: null, diagnostics };
  const value = {
    files,
    checksums,
    annotations: annotations.value,
    corrections: corrections.value,
    vocabulary: vocabulary.value,
    publishers: publishers.value,
    ...previous.value,
  };
  return { value, diagnostics };
}
