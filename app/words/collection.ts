import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { capitalise, count } from './sentences.ts';

/** How much a collection holds, in a sentence. */
export function collectionCounts({ graph, relationsOf }: GraphIndex): string {
  const relations = capitalise(count(graph.relations.length, 'relation'));
  const entities = count(relationsOf.size, 'entity', 'entities');
  const statements = count(graph.statements.length, 'statement');
  const stories = count(graph.stories.length, 'story', 'stories');
  return `${relations} between ${entities}, from ${statements} in ${stories} that ${count(graph.articles.length, 'article')} carry.`;
}
