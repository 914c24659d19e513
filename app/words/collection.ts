import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { summaryTexts } from './texts/summary.ts';

/** How much a collection holds, in a sentence. */
export function collectionCounts({ graph, relationsOf }: GraphIndex): string {
  const { relations, statements, stories, articles } = graph;
  return summaryTexts.counts(
    relations.length,
    relationsOf.size,
    statements.length,
    stories.length,
    articles.length,
  );
}
