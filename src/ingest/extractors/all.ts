import type { Extractor } from '../contracts.ts';
import type { Sources } from '../sources.ts';
import { curated } from './curated.ts';

/** The extractors of a build, in the command and in the browser alike; where two propose the same, the first counts. */
export function extractorsOf({ annotations }: Pick<Sources, 'annotations'>): Extractor[] {
  return [curated(annotations.statements)];
}
