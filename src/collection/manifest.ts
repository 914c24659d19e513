import * as z from 'zod/mini';
import { fileName, sha256 } from '../model/schemaParts.ts';

// What a build read: which stored text came from which bytes, by which reader, and what could not be read and why.

const readerSchema = z.strictObject({ id: z.string(), version: z.string() });

const fieldSchema = z.strictObject({ value: z.string(), basis: z.string() });

const storedSchema = z.strictObject({
  /** As the reader calls it; a member of an archive stands behind the archive. */
  name: z.string(),
  /** In `articles`. */
  file: fileName,
  /** Of the stored text as UTF-8. */
  sha256,
  reader: readerSchema,
  leftOut: z.array(z.strictObject({ text: z.string(), reason: z.string() })),
  notes: z.array(z.string()),
  /** What the file says of itself around its text, each with where it says so. */
  publisher: z.nullable(fieldSchema),
  url: z.nullable(fieldSchema),
});

const readSchema = z.strictObject({
  /** Below the folder that was given. */
  path: z.string(),
  size: z.int(),
  /** Of the bytes as they were found. */
  sha256,
  articles: z.array(storedSchema),
  refused: z.array(z.strictObject({ name: z.string(), why: z.string() })),
});

const manifestSchema = z.strictObject({
  format: z.literal('edgewise/manifest'),
  version: z.literal(1),
  /** Of the code that read them: another one reads all of them again. */
  code: z.string(),
  extractors: z.array(z.string()),
  files: z.array(readSchema),
  leftOut: z.array(z.strictObject({ path: z.string(), why: z.string() })),
  /** Of graph.json. */
  graph: sha256,
});

export type StoredArticle = z.output<typeof storedSchema>;
export type ReadFile = z.output<typeof readSchema>;
export type Manifest = z.output<typeof manifestSchema>;

export const MANIFEST = 'manifest.json';

/** The manifest in a text, or null where it is none. */
export function parseManifest(text: string): Manifest | null {
  try {
    const result = manifestSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
