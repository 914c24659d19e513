import { checkReferences } from '../../model/checkReferences.ts';
import { indexById, orderEnds } from '../../model/ids.ts';
import { relate } from '../../model/relations.ts';
import type { Article, Graph, Statement, Story, Vocabulary } from '../../model/types.ts';
import type { Annotations } from '../curation.ts';
import { explained, type Problems } from '../problems.ts';
import type { TextArticle } from './group.ts';

/** Everything of the graph that the earlier stages give. */
export interface Parts {
  annotations: Annotations;
  vocabulary: Vocabulary;
  articles: TextArticle[];
  stories: Story[];
  statements: Statement[];
}

/**
 * Puts the graph together, every list in an order of its own, and computes the relations. Null, with the problems
 * told, where an id leads nowhere: there is nothing to count then.
 */
export function compile(parts: Parts, problems: Problems): Graph | null {
  const { id, title, entities, differences, redirects } = parts.annotations;
  const draft: Graph = {
    format: 'edgewise/graph',
    version: 1,
    id,
    title,
    vocabulary: parts.vocabulary,
    articles: sorted(parts.articles).map(withoutText),
    stories: sorted(parts.stories),
    entities: sorted(entities),
    statements: sorted(withOrderedEnds(parts.statements, parts.vocabulary)),
    relations: [],
    differences: sorted(differences),
    redirects: Object.fromEntries(Object.entries(redirects).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
  const broken = [...checkReferences(draft)];
  problems.push(...broken.map((problem) => explained(problem, draft)));
  return broken.length > 0 ? null : { ...draft, relations: relate(draft) };
}

function withoutText({ id, file, sha256, length, url, host, dates, segments }: TextArticle): Article {
  return { id, file, sha256, length, url, host, dates, segments };
}

/** A person may name the ends of a symmetric predicate in either order. */
function withOrderedEnds(statements: Statement[], { predicates }: Vocabulary): Statement[] {
  const byId = indexById(predicates);
  return statements.map((statement) => {
    const predicate = byId.get(statement.predicate);
    if (!predicate) return statement;
    const [subject, object] = orderEnds(predicate, statement.subject, statement.object);
    return { ...statement, subject, object };
  });
}

/** By id, numbers at the end of statement ids by their value. */
function sorted<T extends { id: string }>(list: T[]): T[] {
  return list.toSorted((a, b) => {
    const [storyA, numberA] = splitId(a.id);
    const [storyB, numberB] = splitId(b.id);
    if (storyA !== storyB) return storyA < storyB ? -1 : 1;
    return numberA - numberB;
  });
}

function splitId(id: string): [stem: string, number: number] {
  const dot = id.lastIndexOf('.');
  return dot < 0 ? [id, 0] : [id.slice(0, dot), Number(id.slice(dot + 1))];
}
