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
  if (own === theirs) {
    const message = `${shown(story.id)} and ${shown(other.id)} are of one newsroom or owner, which needs no shared words.`;
    yield { path: `${path}.story`, message };
  }
  const credit = story.derivedFrom.find(
    (from) => from.story === other.id || from.publisher === other.publisher,
  );
  if (credit) yield { path, message: `${shown(story.id)} credits ${shown(credit.publisher)} for it.` };
  yield* checkPlace(story, shared.here, known, `${path}.here`);
  yield* checkPlace(other, shared.there, known, `${path}.there`);
  if (!other.shares?.some((back) => isMirror(story.id, shared, back)))
    yield { path, message: `${shown(other.id)} does not say the same of ${shown(story.id)}.` };
}

function isMirror(id: StoryId, { words, here, there }: SharedWords, back: SharedWords): boolean {
  return back.story === id && back.words === words && isSame(back.here, there) && isSame(back.there, here);
}

function isSame(a: Place, b: Place): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end;
}

/** What another story or an advertisement stands between is no passage of one story. */
function* checkPlace({ id, copies }: Story, place: Place, { articles }: Known, path: string): Check {
  const article = articles.get(place.article);
  if (!article) return;
  const { start, end } = place;
  const inside = article.segments.filter((segment) => segment.start < end && segment.end > start);
  const ends = [inside[0], inside.at(-1)];
  const isOwn = ends.every((segment) => segment?.story === id);
  const others = inside.some(({ story }) => story !== null && story !== id);
  if (copies.includes(place.article) && start < end && isOwn && !others) return;
  const message = `From ${start} to ${end} of ${shown(place.article)} is no passage of ${shown(id)}.`;
  yield { path, message };
}

/** An owner is one and the same wherever it is named, and owns newsrooms. */
function* checkOwners({ entities }: Graph): Check {
  const known = new Map<string, string>();
  for (const [index, { id, media, owner }] of entities.entries()) {
    if (!owner) continue;
    const path = `entities[${index}].owner`;
    if (!media) yield { path, message: `${shown(id)} is no newsroom, so it needs no owner.` };
    const name = known.get(owner.id) ?? owner.name;
    if (name !== owner.name) {
      const message = `The owner ${shown(owner.id)} is called ${shown(name)} elsewhere, not ${shown(owner.name)}.`;
      yield { path: `${path}.name`, message, value: owner.name };
    }
    known.set(owner.id, name);
  }
}
