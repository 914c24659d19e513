import * as z from 'zod/mini';
import { checkPolarity } from './checkDenials.ts';
import { checkDates } from './checkDates.ts';
import { checkDoubles } from './checkDoubles.ts';
import { checkPassages } from './checkPassages.ts';
import { checkStatement, idsOf } from './checkReferences.ts';
import { checkSlices } from './checkSlices.ts';
import { checkStatements } from './checkStatements.ts';
import { checkTexts } from './checkTexts.ts';
import { checkWhens } from './checkWhens.ts';
import type { Problem } from './problem.ts';
import { statementSchema } from './schema.ts';
import type { Article, ArticleId, Entity, Graph, Statement, Story, Vocabulary } from './types.ts';

/** What the statements of one story are held against. */
export interface StoryGround {
  story: Story;
  /** Its copies. */
  articles: Article[];
  texts: ReadonlyMap<ArticleId, string>;
  /** Those that the statements name. */
  entities: Entity[];
  vocabulary: Vocabulary;
}

const statementsSchema = z.array(statementSchema);

/**
 * Whether nothing is wrong with the statements of a story by themselves, so that it need not be looked for in the graph
 * that they become a part of: their shape, their references, their words and dates. Every place that they quote has the
 * words of the text, so that no statement of another story that does can contradict them.
 */
export function isSound(statements: Statement[], ground: StoryGround): boolean {
  if (statements.some(({ when, saidWhen }) => when?.ref !== undefined || saidWhen?.ref !== undefined))
    return false;
  if (!statementsSchema.safeParse(statements).success) return false;
  return problemsOf(statements, ground).next().done === true;
}

function* problemsOf(statements: Statement[], ground: StoryGround): Generator<Problem> {
  const graph = graphOf(statements, ground);
  const known = {
    kinds: new Set<string>(),
    families: new Set<string>(),
    predicates: idsOf(ground.vocabulary.predicates),
    articles: idsOf(ground.articles),
    stories: idsOf([ground.story]),
    entities: idsOf(ground.entities),
    statements: new Set<string>(),
  };
  for (const statement of statements) yield* checkStatement(statement, '', known);
  yield* checkStatements({ ...graph, vocabulary: ground.vocabulary });
  yield* checkDates(graph);
  yield* checkSlices(graph);
  yield* checkPassages(graph);
  yield* checkDoubles({ ...graph, entities: [] });
  yield* checkWhens(graph);
  yield* checkPolarity(statements);
  yield* checkTexts(graph, ground.texts);
}

/** Of the one story, without a vocabulary, which is checked with the whole graph. */
function graphOf(statements: Statement[], { story, articles, entities }: StoryGround): Graph {
  return {
    format: 'edgewise/graph',
    version: 2,
    id: story.id,
    title: story.headline,
    vocabulary: { kinds: [], families: [], predicates: [] },
    articles,
    stories: [{ ...story, shares: [] }],
    entities,
    statements,
    relations: [],
    differences: [],
    redirects: {},
  };
}
