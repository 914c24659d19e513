import type { Story, StoryId } from '../model/types.ts';
import type { Grouped, Result, TextArticle } from './contracts.ts';
import type { Corrections, StoryCorrection } from './curation.ts';
import { toWhen } from './datePolicy.ts';
import { fault } from './diagnostics.ts';

/** The stories as a person corrects them, and the articles with the new ids in their segments. */
export function correctStories(
  { articles, stories }: Pick<Grouped, 'articles' | 'stories'>,
  corrections: StoryCorrection[],
): Result<Pick<Grouped, 'articles' | 'stories'>> {
  if (corrections.length === 0) return { value: { articles, stories }, diagnostics: [] };
  const known = stories.map((story) => story.id);
  const stray = corrections.filter(({ computed }) => !known.includes(computed));
  const byComputed = new Map(corrections.map((correction) => [correction.computed, correction]));
  const renamed = (id: StoryId | null) => (id === null ? null : (byComputed.get(id)?.id ?? id));
  return {
    value: {
      articles: articles.map((article) => ({
        ...article,
        segments: article.segments.map((segment) => ({ ...segment, story: renamed(segment.story) })),
      })),
      stories: stories.map((story) => correctedStory(story, byComputed.get(story.id))),
    },
    diagnostics: stray.map(({ computed }) => fault('correction-of-no-story', { story: computed }, { known })),
  };
}

function correctedStory(story: Story, correction: StoryCorrection | undefined): Story {
  if (!correction) return story;
  const { id, publisher, publisherBasis, published, derivedFrom } = correction;
  return {
    ...story,
    id,
    ...(publisher === undefined ? {} : { publisher }),
    ...(publisherBasis === undefined ? {} : { publisherBasis }),
    ...(published === undefined ? {} : { published: toWhen(published, { earliest: null, latest: null }) }),
    ...(derivedFrom === undefined ? {} : { derivedFrom }),
  };
}

/** The articles with the hosts that a person names; those of the others are what their files declare. */
export function nameHosts(
  articles: TextArticle[],
  corrections: Corrections['articles'],
): Result<TextArticle[]> {
  if (corrections.length === 0) return { value: articles, diagnostics: [] };
  const known = new Set(articles.map(({ id }) => id));
  const stray = corrections.filter(({ article }) => !known.has(article));
  const hosts = new Map(corrections.map(({ article, host }) => [article, host]));
  return {
    value: articles.map((article) => ({ ...article, host: hosts.get(article.id) ?? article.host })),
    diagnostics: stray.map(({ article }) => fault('correction-of-no-article', { article }, {})),
  };
}
