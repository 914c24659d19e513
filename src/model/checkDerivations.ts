import { shown, type Problem } from './problem.ts';
import type { Graph, Story, StoryId } from './types.ts';

type Check = Generator<Problem>;

/** A story is taken from other newsrooms, from each story once, and from none that was itself taken from it. */
export function* checkDerivations({ stories }: Graph): Check {
  const publishers = new Map(stories.map(({ id, publisher }) => [id, publisher]));
  for (const [index, story] of stories.entries()) {
    yield* checkSources(story, publishers, `stories[${index}].derivedFrom`);
  }
  const [first, ...rest] = circle(stories);
  if (first === undefined) return;
  const index = stories.findIndex(({ id }) => id === first);
  const message = `${shown(first)} is taken, in a circle, from itself: through ${rest.map(shown).join(', ')}.`;
  yield { path: `stories[${index}].derivedFrom`, message };
}

function* checkSources(
  { id, publisher, derivedFrom }: Story,
  publishers: ReadonlyMap<StoryId, Story['publisher']>,
  path: string,
): Check {
  const seen = new Set<string>();
  for (const [at, source] of derivedFrom.entries()) {
    const key = `${source.publisher} ${source.story ?? ''}`;
    const theirs = source.story === null ? null : publishers.get(source.story);
    if (source.publisher === publisher) {
      const message = `${shown(publisher)} publishes ${shown(id)} itself, so it is not taken from it.`;
      yield { path: `${path}[${at}].publisher`, message, value: publisher };
    }
    if (theirs && theirs !== source.publisher) {
      const message = `${shown(source.story)} is published by ${shown(theirs)}, not by ${shown(source.publisher)}.`;
      yield { path: `${path}[${at}].publisher`, message, value: source.publisher };
    }
    if (seen.has(key)) yield { path: `${path}[${at}]`, message: `${shown(id)} is taken from this twice.` };
    seen.add(key);
  }
}

/** Some stories that are each taken from the next and the last from the first; empty where there are none. */
function circle(stories: Story[]): StoryId[] {
  const sources = openSources(stories);
  const way = new Set<StoryId>();
  let at = [...sources.keys()][0];
  while (at !== undefined && !way.has(at)) {
    way.add(at);
    at = sources.get(at)?.values().next().value;
  }
  const ids = [...way];
  return at === undefined ? [] : ids.slice(ids.indexOf(at));
}

/** The stories that lead to no end, each with those of its sources that lead to none either. */
function openSources(stories: Story[]): Map<StoryId, Set<StoryId>> {
  const sources = new Map<StoryId, Set<StoryId>>();
  const takers = new Map<StoryId, StoryId[]>(stories.map(({ id }) => [id, []]));
  for (const { id, derivedFrom } of stories) {
    const theirs = derivedFrom.flatMap(({ story }) => (story === null || story === id ? [] : [story]));
    sources.set(id, new Set(theirs));
    for (const story of new Set(theirs)) takers.get(story)?.push(id);
  }
  const ended = stories.flatMap(({ id }) => (sources.get(id)?.size === 0 ? [id] : []));
  for (const id of ended) {
    sources.delete(id);
    for (const taker of takers.get(id) ?? []) {
      const left = sources.get(taker);
      left?.delete(id);
      if (left?.size === 0) ended.push(taker); // the list grows while it is gone through
    }
  }
  return sources;
}
