import { checkEvidence } from './checkEvidence.ts';
import { checkVerb } from './checkVerbs.ts';
import { indexById, orderEnds, storyOf } from './ids.ts';
import { shown, type Problem } from './problem.ts';
import { statementTime } from './time.ts';
import type { Entity, EntityId, Graph, Predicate, Statement, Story } from './types.ts';

type Check = Generator<Problem>;

/** Statements name what their predicate allows, whose word they are, and quote only what their story prints. */
export function* checkStatements(graph: Graph): Check {
  const predicates = indexById(graph.vocabulary.predicates);
  const entities = indexById(graph.entities);
  const stories = indexById(graph.stories);
  const articles = indexById(graph.articles);
  for (const [index, statement] of graph.statements.entries()) {
    const path = `statements[${index}]`;
    const story = stories.get(statement.story);
    const predicate = predicates.get(statement.predicate);
    if (!story || !predicate) continue;
    yield* checkStoryPart(statement, path);
    yield* checkEnds(statement, predicate, entities, path);
    yield* checkVoices(statement, story, entities, path);
    yield* checkTime(statement, story, path);
    yield* checkEvidence(statement, articles, path);
    yield* checkVerb(statement, path);
  }
}

function* checkStoryPart({ id, story }: Statement, path: string): Check {
  if (storyOf(id) === story) return;
  yield {
    path: `${path}.id`,
    message: `The statement ${shown(id)} is not numbered by its story ${shown(story)}.`,
    value: id,
  };
}

function* checkEnds(
  { subject, object }: Statement,
  predicate: Predicate,
  entities: ReadonlyMap<EntityId, Entity>,
  path: string,
): Check {
  yield* checkKind(entities.get(subject), predicate.from, `${path}.subject`, predicate.id);
  yield* checkKind(entities.get(object), predicate.to, `${path}.object`, predicate.id);
  if (subject === object) {
    yield { path: `${path}.object`, message: `${shown(object)} cannot be tied to itself.`, value: object };
  }
  if (orderEnds(predicate, subject, object)[0] !== subject) {
    const message = `"${predicate.id}" is symmetric, so ${shown(object)} comes before ${shown(subject)}.`;
    yield { path: `${path}.subject`, message, value: subject };
  }
}

function* checkKind(entity: Entity | undefined, allowed: string[], path: string, predicate: string): Check {
  if (!entity || allowed.includes(entity.kind)) return;
  const message = `${shown(entity.id)} is of the kind "${entity.kind}"; "${predicate}" allows here ${allowed.join(', ')}.`;
  yield { path, message, value: entity.id };
}

function* checkVoices(
  { said, subject }: Statement,
  { publisher }: Story,
  entities: ReadonlyMap<EntityId, Entity>,
  path: string,
): Check {
  for (const [index, voice] of said.entries()) {
    const at = `${path}.said[${index}]`;
    if (voice === publisher) {
      yield {
        path: at,
        message: `${shown(voice)} publishes the story, so it goes without saying.`,
        value: voice,
      };
    } else if (voice === subject && entities.get(voice)?.media) {
      yield {
        path: at,
        message: `The medium ${shown(voice)} is the subject, so it is not the voice.`,
        value: voice,
      };
    }
  }
}

function* checkTime(statement: Statement, story: Story, path: string): Check {
  const right = statementTime(statement, story);
  for (const field of ['from', 'to', 'of'] as const) {
    const value = statement.time[field];
    if (value === right[field]) continue;
    yield {
      path: `${path}.time.${field}`,
      message: `${shown(value)} should be ${shown(right[field])}.`,
      value,
    };
  }
}
