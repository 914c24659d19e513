import { checkMade } from '../../model/check.ts';
import { checkReferences } from '../../model/checkReferences.ts';
import type { Problem } from '../../model/problem.ts';
import { relate } from '../../model/relations.ts';
import type { Article, Graph, Statement, Story, Vocabulary } from '../../model/types.ts';
import type { Result, TextArticle } from '../contracts.ts';
import type { Annotations } from '../curation.ts';
import { fine, refused } from '../diagnostics.ts';
import { inGraph } from '../inGraph.ts';
import { sorted } from '../sorted.ts';

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
  const draft = assemble(parts);
  const broken = [...checkReferences(draft)];
  if (broken.length > 0) return refused(...broken.map((problem) => inGraph(problem, draft)));
  return fine({ ...draft, relations: relate(draft) });
}

/** A graph, and what is wrong with it. */
export interface Trial {
  graph: Graph;
  problems: Problem[];
}

/**
 * The same whatever is wrong with it, with all that checks say; where an id leads nowhere it has no relations.
 *
 * @param sound statements of which `isSound` says so
 */
export function tried(parts: Parts, sound: ReadonlySet<Statement>): Trial {
  const draft = assemble(parts);
  const broken = [...checkReferences(draft, sound)];
  if (broken.length > 0) return { graph: draft, problems: broken };
  const graph = { ...draft, relations: relate(draft) };
  return { graph, problems: checkMade(graph, sound) };
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
