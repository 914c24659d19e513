import type { Story, StoryId } from '../model/types.ts';
import type { Corrections, StoryCorrection } from './curation.ts';
import { toWhen } from './datePolicy.ts';
import type { Problems } from './problems.ts';
import type { TextArticle } from './stages/group.ts';

/** The stories as a person corrects them, and the articles with the new ids in their segments. */
export function correctStories(
  articles: TextArticle[],
  stories: Story[],
  corrections: StoryCorrection[],
  problems: Problems,
): { articles: TextArticle[]; stories: Story[] } {
  for (const { computed } of corrections) {
    if (stories.some((story) => story.id === computed)) continue;
    const known = stories.map((story) => story.id).join(', ');
    problems.push(
      `corrections.json: no story is computed as ${computed}; those computed are ${known || 'none'}.`,
    );
  }
  const byComputed = new Map(corrections.map((correction) => [correction.computed, correction]));
  const renamed = (id: StoryId | null) => (id === null ? null : (byComputed.get(id)?.id ?? id));
  return {
    articles: articles.map((article) => ({
      ...article,
      segments: article.segments.map((segment) => ({ ...segment, story: renamed(segment.story) })),
    })),
    stories: stories.map((story) => correctedStory(story, byComputed.get(story.id))),
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
    ...(published === undefined ? {} : { published: toWhen(published, null) }),
    ...(derivedFrom === undefined ? {} : { derivedFrom }),
  };
}

/** The articles with the hosts that a person names; nothing else tells who served a file. */
export function nameHosts(
  articles: TextArticle[],
  corrections: Corrections['articles'],
  problems: Problems,
): TextArticle[] {
  for (const { article: id } of corrections) {
    if (!articles.some((article) => article.id === id))
      problems.push(`corrections.json: there is no article ${id}.`);
  }
  const hosts = new Map(corrections.map(({ article, host }) => [article, host]));
  return articles.map((article) => ({ ...article, host: hosts.get(article.id) ?? null }));
}
