import { drawingsOf } from './drawings.ts';
import { checkRedirects } from './checkRedirects.ts';
import { shown, type Problem } from './problem.ts';
import type { Graph, Statement, Story, When } from './types.ts';

type Ids = ReadonlySet<string>;
type Check = Generator<Problem>;

const NONE: ReadonlySet<Statement> = new Set();

/** The ids of a graph, list by list. */
export interface Known {
  kinds: Ids;
  families: Ids;
  predicates: Ids;
  articles: Ids;
  stories: Ids;
  entities: Ids;
  statements: Ids;
}

/**
 * Ids are unique in their list, and every id that is named exists.
 *
 * @param sound statements of which it is known that what they name exists
 */
export function* checkReferences(graph: Graph, sound: ReadonlySet<Statement> = NONE): Check {
  yield* checkUnique(graph);
  const known = knownIds(graph);
  yield* checkVocabulary(graph, known);
  for (const [index, article] of graph.articles.entries()) {
    const path = `articles[${index}]`;
    yield* refer(known.entities, 'entity', `${path}.host`, article.host);
    for (const [at, { story }] of article.segments.entries()) {
      yield* refer(known.stories, 'story', `${path}.segments[${at}].story`, story);
    }
  }
  for (const [index, story] of graph.stories.entries()) yield* checkStory(story, `stories[${index}]`, known);
  for (const [index, entity] of graph.entities.entries()) {
    yield* refer(known.kinds, 'kind', `entities[${index}].kind`, entity.kind);
  }
  for (const [index, statement] of graph.statements.entries()) {
    if (!sound.has(statement)) yield* checkStatement(statement, `statements[${index}]`, known);
  }
  yield* checkDifferences(graph, known);
  yield* checkRedirects(graph);
  yield* checkPositions(graph);
}

function* checkUnique(graph: Graph): Check {
  const { kinds, families, predicates } = graph.vocabulary;
  const { articles, stories, entities, statements, relations, differences } = graph;
  const lists = { articles, stories, entities, statements, relations, differences };
  const named = {
    'vocabulary.kinds': kinds,
    'vocabulary.families': families,
    'vocabulary.predicates': predicates,
  };
  for (const [path, list] of Object.entries({ ...named, ...lists })) {
    yield* checkTwice(
      list.map(({ id }) => id),
      (index) => `${path}[${index}].id`,
    );
  }
  yield* checkTwice(
    graph.articles.map(({ file }) => file),
    (index) => `articles[${index}].file`,
  );
}

function* checkTwice(values: string[], pathOf: (index: number) => string): Check {
  if (new Set(values).size === values.length) return;
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) yield { path: pathOf(index), message: `${shown(value)} stands here twice.`, value };
    seen.add(value);
  }
}

export function idsOf(list: readonly { id: string }[]): Ids {
  return new Set(list.map(({ id }) => id));
}

function knownIds({ vocabulary, articles, stories, entities, statements }: Graph): Known {
  return {
    kinds: idsOf(vocabulary.kinds),
    families: idsOf(vocabulary.families),
    predicates: idsOf(vocabulary.predicates),
    articles: idsOf(articles),
    stories: idsOf(stories),
    entities: idsOf(entities),
    statements: idsOf(statements),
  };
}

function* refer(ids: Ids, noun: string, path: string, id: string | null | undefined): Check {
  if (id === null || id === undefined || ids.has(id)) return;
  yield { path, message: `There is no ${noun} ${shown(id)}.`, value: id };
}

function* referAll(ids: Ids, noun: string, path: string, named: string[]): Check {
  for (const [index, id] of named.entries()) yield* refer(ids, noun, `${path}[${index}]`, id);
}

function* checkVocabulary({ vocabulary }: Graph, known: Known): Check {
  for (const [index, { family, from, to }] of vocabulary.predicates.entries()) {
    const path = `vocabulary.predicates[${index}]`;
    yield* refer(known.families, 'family', `${path}.family`, family);
    yield* referAll(known.kinds, 'kind', `${path}.from`, from);
    yield* referAll(known.kinds, 'kind', `${path}.to`, to);
  }
}

function* checkStory(story: Story, path: string, known: Known): Check {
  yield* refer(known.entities, 'entity', `${path}.publisher`, story.publisher);
  yield* checkWhen(story.published, `${path}.published`, known);
  yield* referAll(known.articles, 'article', `${path}.copies`, story.copies);
  for (const [index, source] of story.derivedFrom.entries()) {
    yield* refer(known.entities, 'entity', `${path}.derivedFrom[${index}].publisher`, source.publisher);
    yield* refer(known.stories, 'story', `${path}.derivedFrom[${index}].story`, source.story);
  }
  for (const [index, shared] of (story.shares ?? []).entries()) {
    const at = `${path}.shares[${index}]`;
    yield* refer(known.stories, 'story', `${at}.story`, shared.story);
    yield* refer(known.articles, 'article', `${at}.here.article`, shared.here.article);
    yield* refer(known.articles, 'article', `${at}.there.article`, shared.there.article);
  }
}

function* checkWhen(when: When | null | undefined, path: string, known: Known): Check {
  yield* refer(known.stories, 'story', `${path}.ref`, when?.ref);
}

/** What a statement names exists. */
export function* checkStatement(statement: Statement, path: string, known: Known): Check {
  const { story, subject, predicate, object, said, also = [], evidence } = statement;
  yield* refer(known.stories, 'story', `${path}.story`, story);
  yield* refer(known.entities, 'entity', `${path}.subject`, subject);
  yield* refer(known.predicates, 'predicate', `${path}.predicate`, predicate);
  yield* refer(known.entities, 'entity', `${path}.object`, object);
  yield* referAll(known.entities, 'entity', `${path}.said`, said);
  yield* checkWhen(statement.when, `${path}.when`, known);
  yield* checkWhen(statement.saidWhen, `${path}.saidWhen`, known);
  for (const [index, { entity }] of also.entries()) {
    yield* refer(known.entities, 'entity', `${path}.also[${index}].entity`, entity);
  }
  for (const [at, { anchors }] of evidence.entries()) {
    for (const [index, { article }] of anchors.entries()) {
      const anchor = `${path}.evidence[${at}].anchors[${index}]`;
      yield* refer(known.articles, 'article', `${anchor}.article`, article);
    }
  }
}

function* checkDifferences({ differences }: Graph, known: Known): Check {
  for (const [index, { statements }] of differences.entries()) {
    const path = `differences[${index}].statements`;
    yield* referAll(known.statements, 'statement', path, statements);
    yield* checkTwice(statements, (at) => `${path}[${at}]`);
    if (statements.length < 2) yield { path, message: 'A difference needs two statements or more.' };
  }
}

/** Every entity has a place in each drawing, and nothing else has. */
export function* checkPositions({ entities, ...graph }: Graph): Check {
  const known = idsOf(entities);
  for (const [path, positions] of drawingsOf(graph)) {
    for (const id of Object.keys(positions)) yield* refer(known, 'entity', `${path}.${id}`, id);
    for (const { id } of entities) {
      if (!Object.hasOwn(positions, id)) yield { path, message: `The entity ${shown(id)} has no position.` };
    }
  }
}
