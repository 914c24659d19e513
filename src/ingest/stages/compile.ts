import { checkReferences } from '../../model/checkReferences.ts';
import { relate } from '../../model/relations.ts';
import type { Article, Graph, Statement, Story, Vocabulary } from '../../model/types.ts';
import type { Result, TextArticle } from '../contracts.ts';
import type { Annotations } from '../curation.ts';
import { fine, refused } from '../diagnostics.ts';
import { inGraph } from '../inGraph.ts';

/** Everything of the graph that the earlier stages give. */
export interface Parts {
  annotations: Omit<Annotations, 'statements'>;
  vocabulary: Vocabulary;
  articles: TextArticle[];
  stories: Story[];
  statements: Statement[];
}

/** The graph, every list in an order of its own. Null where an id leads nowhere: there is nothing to count then. */
export function compile(parts: Parts): Result<Graph | null> {
  const graph = compiled(parts);
  const broken = [...checkReferences(graph)];
  return broken.length > 0 ? refused(...broken.map((problem) => inGraph(problem, graph))) : fine(graph);
}

/** The same whatever is wrong with it; where an id leads nowhere it has no relations. */
export function compiled(parts: Parts): Graph {
  const draft = assemble(parts);
  const [broken] = checkReferences(draft);
  return broken ? draft : { ...draft, relations: relate(draft) };
}

function assemble(parts: Parts): Graph {
  const { id, title, entities, differences, redirects } = parts.annotations;
  return {
    format: 'edgewise/graph',
    version: 2,
    id,
    title,
    vocabulary: parts.vocabulary,
    articles: sorted(parts.articles).map(withoutText),
    stories: sorted(parts.stories),
    entities: sorted(entities),
    statements: sorted(parts.statements),
    relations: [],
    differences: sorted(differences),
    redirects: Object.fromEntries(Object.entries(redirects).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function withoutText({ id, file, sha256, length, url, host, dates, segments }: TextArticle): Article {
  return { id, file, sha256, length, url, host, dates, segments };
}

/** By id, numbers at the end of statement ids by their value. */
function sorted<T extends { id: string }>(list: T[]): T[] {
  const keyed = list.map((one) => ({ one, ...splitId(one.id) }));
  keyed.sort((a, b) => {
    if (a.stem !== b.stem) return a.stem < b.stem ? -1 : 1;
    return a.number - b.number;
  });
  return keyed.map(({ one }) => one);
}

function splitId(id: string): { stem: string; number: number } {
  const dot = id.lastIndexOf('.');
  return dot < 0 ? { stem: id, number: 0 } : { stem: id.slice(0, dot), number: Number(id.slice(dot + 1)) };
}
