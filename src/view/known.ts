import type { GraphIndex } from '../query/graphIndex.ts';
import type { Name } from './near.ts';
import type { Named } from './notice.ts';

/** Everything of a sort that an address can name: by its id, by its name where a person may write it, by its old ids. */
export function namesOf(index: GraphIndex, what: Named): Name[] {
  const own = things(index.graph, what).flatMap(({ id, name }): Name[] => [
    [id, id],
    ...(name ? [[id, name] as const] : []),
  ]);
  const ids = new Set(own.map(([id]) => id));
  const old = Object.entries(index.graph.redirects).flatMap(([was, id]): Name[] =>
    id !== null && ids.has(id) ? [[id, was]] : [],
  );
  return [...own, ...old];
}

type Thing = { id: string; name?: string };

function things({ vocabulary, ...graph }: GraphIndex['graph'], what: Named): readonly Thing[] {
  switch (what) {
    case 'actor':
    case 'entity':
      return graph.entities;
    case 'relation':
      return graph.relations;
    case 'statement':
      return graph.statements;
    case 'kind':
      return vocabulary.kinds.map(({ id, plural }) => ({ id, name: plural }));
    case 'predicate':
      return vocabulary.predicates.map(({ id, label }) => ({ id, name: label }));
    case 'story':
      return graph.stories;
    case 'article':
      return graph.articles;
    case 'difference':
      return graph.differences;
    case 'aggregate':
      return []; // made of the names of others
  }
}
