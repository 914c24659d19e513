import type { WrittenFile } from '../ingest/contracts.ts';
import type { SourceTexts } from '../ingest/sources.ts';
import { slug } from '../model/ids.ts';
import type { ReadTexts } from './storedTexts.ts';

const NO_CORRECTIONS = JSON.stringify({ articles: [], segments: [], stories: [] });

/** What the pipeline builds from, of texts in which nobody has corrected anything yet. */
export function newSources(
  { files, texts }: ReadTexts,
  written: Pick<SourceTexts, 'annotations' | 'vocabulary' | 'publishers' | 'graph'>,
): SourceTexts {
  return {
    files: [...texts.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    checksums: checksumsOf(files),
    corrections: { file: 'corrections.json', text: NO_CORRECTIONS },
    ...written,
  };
}

/** In the form of `sha256sum`, in the order of the names. */
function checksumsOf(files: ReadTexts['files']): string {
  const articles = files.flatMap((file) => file.articles).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return articles.map(({ file, sha256 }) => `${sha256}  articles/${file}\n`).join('');
}

/** A collection about which nobody has written anything. */
export function noAnnotations(title: string): WrittenFile {
  const text = JSON.stringify({ id: slug(title), title, entities: [], statements: [] });
  return { file: 'annotations', text };
}
