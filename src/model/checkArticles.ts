import { shown, type Problem } from './problem.ts';
import type { Article, ArticleId, EntityId, Graph, Story, StoryId } from './types.ts';

type Check = Generator<Problem>;

/** Articles are cut up without rest, and stories and articles agree on who prints whom. */
export function* checkArticles(graph: Graph): Check {
  const copies = new Map(graph.stories.map((story) => [story.id, new Set(story.copies)]));
  const printed = new Map(
    graph.articles.map(({ id, segments }) => [id, new Set(segments.map(({ story }) => story))]),
  );
  for (const [index, article] of graph.articles.entries()) {
    yield* checkPartition(article, `articles[${index}]`);
    yield* checkSegmentStories(article, copies, `articles[${index}]`);
    yield* checkPrintedDates(article, `articles[${index}].dates`);
  }
  const media = new Set(graph.entities.filter((entity) => entity.media).map(({ id }) => id));
  for (const [index, story] of graph.stories.entries()) {
    yield* checkCopies(story, printed, `stories[${index}].copies`);
    yield* checkPublishers(story, media, `stories[${index}]`);
  }
}

function* checkPartition({ segments, length }: Article, path: string): Check {
  let end = 0;
  for (const [index, segment] of segments.entries()) {
    if (segment.start !== end) {
      yield {
        path: `${path}.segments[${index}].start`,
        message: `The segment begins at ${segment.start}, the one before ends at ${end}.`,
      };
    }
    if (segment.end <= segment.start)
      yield { path: `${path}.segments[${index}].end`, message: 'The segment is empty.' };
    end = segment.end;
  }
  if (end !== length)
    yield { path: `${path}.segments`, message: `The segments end at ${end}, the article at ${length}.` };
}

function* checkSegmentStories(
  article: Article,
  copies: ReadonlyMap<StoryId, ReadonlySet<ArticleId>>,
  path: string,
): Check {
  for (const [index, { role, story }] of article.segments.entries()) {
    const isFurniture = role === 'furniture';
    const isCounted = story === null || copies.get(story)?.has(article.id) === true;
    if (isCounted && isFurniture === (story === null)) continue;
    const at = `${path}.segments[${index}].story`;
    if (isFurniture && story !== null)
      yield { path: at, message: 'Furniture belongs to no story.', value: story };
    if (!isFurniture && story === null) yield { path: at, message: `A ${role} must belong to a story.` };
    if (!isCounted) {
      const message = `The story ${shown(story)} does not count ${shown(article.id)} among its copies.`;
      yield { path: at, message, value: story };
    }
  }
}

function* checkPrintedDates({ dates, length }: Article, path: string): Check {
  for (const [index, { text, start, end }] of dates.entries()) {
    if (end > length || end - start !== text.length) {
      const message = `The date ${shown(text)} does not fit ${start} to ${end} of ${length}.`;
      yield { path: `${path}[${index}]`, message, value: text };
    }
  }
}

function* checkCopies(
  story: Story,
  printed: ReadonlyMap<ArticleId, ReadonlySet<StoryId | null>>,
  path: string,
): Check {
  if (new Set(story.copies).size < story.copies.length)
    yield { path, message: 'The same article stands here twice.' };
  for (const [index, copy] of story.copies.entries()) {
    if (!printed.get(copy)?.has(story.id)) {
      const message = `The article ${shown(copy)} has no segment of the story ${shown(story.id)}.`;
      yield { path: `${path}[${index}]`, message, value: copy };
    }
  }
}

function* checkPublishers(story: Story, media: ReadonlySet<EntityId>, path: string): Check {
  const { publisher, publisherBasis: basis, derivedFrom } = story;
  if ((publisher === null) !== (basis === 'unknown')) {
    const message = `The publisher is ${shown(publisher)} and its basis ${shown(basis)}: one is known, one is not.`;
    yield { path: `${path}.publisherBasis`, message, value: basis };
  }
  yield* checkMedium(publisher, media, `${path}.publisher`);
  for (const [index, source] of derivedFrom.entries()) {
    const at = `${path}.derivedFrom[${index}]`;
    yield* checkMedium(source.publisher, media, `${at}.publisher`);
    if (source.story === story.id)
      yield { path: `${at}.story`, message: 'A story cannot be derived from itself.' };
  }
}

function* checkMedium(publisher: EntityId | null, media: ReadonlySet<EntityId>, path: string): Check {
  if (publisher === null || media.has(publisher)) return;
  yield { path, message: `The publisher ${shown(publisher)} is not marked as a medium.`, value: publisher };
}
