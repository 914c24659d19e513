import { indexById } from './ids.ts';
import { shown, type Problem } from './problem.ts';
import { newsroomsOf, ownNewsroom, type Newsrooms } from './support.ts';
import type { Article, ArticleId, Graph, Place, SharedWords, Story, StoryId } from './types.ts';

type Check = Generator<Problem>;

interface Known {
  stories: ReadonlyMap<StoryId, Story>;
  articles: ReadonlyMap<ArticleId, Article>;
  newsrooms: Newsrooms;
}

/** Words that two stories share stand in a copy of each, are told by both, and are explained by no credit or owner. */
export function* checkShares(graph: Graph): Check {
  const known = {
    stories: indexById(graph.stories),
    articles: indexById(graph.articles),
    newsrooms: newsroomsOf(graph.entities),
  };
  for (const [index, story] of graph.stories.entries()) {
    const seen = new Set<StoryId>();
    for (const [at, shared] of (story.shares ?? []).entries()) {
      const path = `stories[${index}].shares[${at}]`;
      if (seen.has(shared.story)) yield { path, message: `${shown(shared.story)} stands here twice.` };
      seen.add(shared.story);
      yield* checkShared(story, shared, known, path);
    }
  }
  yield* checkOwners(graph);
}

function* checkShared(story: Story, shared: SharedWords, known: Known, path: string): Check {
  const other = known.stories.get(shared.story);
  if (!other) return;
  const [own, theirs] = [story, other].map(
    (one) => known.newsrooms.get(ownNewsroom(one)) ?? ownNewsroom(one),
  );
  const isCredited = story.derivedFrom.some(
    (from) => from.story === other.id || from.publisher === other.publisher,
  );
  const isTold = other.shares?.some((back) => isMirror(story.id, shared, back));
  const isThere = isPassage(story, shared.here, known) && isPassage(other, shared.there, known);
  const why = [
    own === theirs && 'are of one newsroom or owner',
    isCredited && 'are taken from one another by a credit',
    !isTold && 'do not both say so',
    !isThere && 'do not have these places',
  ].find(Boolean);
  if (why) yield { path, message: `${shown(story.id)} and ${shown(other.id)} share no words: they ${why}.` };
}

function isMirror(id: StoryId, { words, here, there }: SharedWords, back: SharedWords): boolean {
  return back.story === id && back.words === words && isSame(back.here, there) && isSame(back.there, here);
}

function isSame(a: Place, b: Place): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end;
}

/** What another story or an advertisement stands between is no passage of one story. */
function isPassage({ id, copies }: Story, { article, start, end }: Place, { articles }: Known): boolean {
  const inside =
    articles.get(article)?.segments.filter((segment) => segment.start < end && segment.end > start) ?? [];
  const isOwn = [inside[0], inside.at(-1)].every((segment) => segment?.story === id);
  return (
    copies.includes(article) &&
    start < end &&
    isOwn &&
    inside.every(({ story }) => story === null || story === id)
  );
}

/** An owner is one and the same wherever it is named, and owns newsrooms. */
function* checkOwners({ entities }: Graph): Check {
  const known = new Map<string, string>();
  for (const [index, { id, media, owner }] of entities.entries()) {
    if (!owner) continue;
    const path = `entities[${index}].owner`;
    const name = known.get(owner.id) ?? owner.name;
    if (!media || name !== owner.name)
      yield { path, message: `${shown(id)} is no newsroom of ${shown(name)}.`, value: owner.name };
    known.set(owner.id, name);
  }
}
