import type { Vocabulary } from '../model/types.ts';
import type { Result, SourceFile, WrittenFile } from './contracts.ts';
import type { Annotations, Corrections } from './curation.ts';
import { parseAnnotations, parseCorrections, parseDrawing, parseVocabulary } from './curationSchema.ts';
import { fine, refused } from './diagnostics.ts';
import type { PreviousDrawings } from './layout/place.ts';

/** A collection as it lies in a folder. */
export interface SourceTexts {
  files: SourceFile[];
  /** The text of articles.sha256. */
  checksums: string;
  annotations: WrittenFile;
  corrections: WrittenFile;
  vocabulary: WrittenFile;
  /** The graph that was written before; its drawing is kept. Null = all is drawn anew. */
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
  /** Where the entities stand so far, so that a rebuild moves little; empty for a first drawing. */
  drawing: PreviousDrawings;
}

/** Reads what persons wrote. Null, with a diagnostic for each thing that is wrong, where any of it is not what it must be. */
export function parseSources({ files, checksums, ...written }: SourceTexts): Result<Sources | null> {
  const annotations = parseAnnotations(written.annotations);
  const corrections = parseCorrections(written.corrections);
  const vocabulary = parseVocabulary(written.vocabulary);
  const drawing = parseDrawing(written.graph);
  if (!annotations.value || !corrections.value || !vocabulary.value || !drawing.value)
    return refused(
      ...[annotations, corrections, vocabulary, drawing].flatMap(({ diagnostics }) => diagnostics),
    );
  return fine({
    files,
    checksums,
    annotations: annotations.value,
    corrections: corrections.value,
    vocabulary: vocabulary.value,
    drawing: drawing.value,
  });
}
