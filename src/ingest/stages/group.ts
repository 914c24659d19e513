import type { Entity, Story, StoryId } from '../../model/types.ts';
import { containment, shingles } from '../../text/shingles.ts';
import type { Grouped, PartSegment, Result, SegmentedArticle, TextArticle } from '../contracts.ts';
import { correctStories, nameHosts } from '../corrections.ts';
import type { Corrections } from '../curation.ts';
import { withDerivations } from '../derivations.ts';
import { publication, publisherOf } from '../publication.ts';
import { storyIds, type KnownStory, type Unnamed } from '../storyIds.ts';

/** One story's text in one file. */
export interface Part {
  article: SegmentedArticle;
  segments: PartSegment[];
  runs: Set<string>;
}

/** Between reposts, which reach 0.53 and more, and rewrites, which stay at 0.04 and less (design of the pipeline). */
const COPY = 0.3;

/**
 * Gathers the copies of one text into a story, and finds its publisher, its date and whom it credits. A publisher is
 * stated by a byline or by the address that the file prints; a date by a dateline, the earliest one where copies differ.
 * @param before the stories of the graph that was built before, whose ids last
 */
export function group(
  articles: SegmentedArticle[],
  entities: Entity[],
  corrections: Corrections,
  before: readonly KnownStory[],
): Result<Grouped> {
  const media = entities.filter((entity) => entity.media);
  const clusters = articles.flatMap(partsOf).reduce(addToClusters, []);
  const ids = storyIds(clusters.map(unnamed), asComputed(before, corrections.stories));
  const computed = clusters.map((parts, i) => computedStory(parts, ids[i] ?? '', media));
  const withIds = articles.map((article) => withStoryIds(article, clusters, computed));
  const corrected = correctStories({ articles: withIds, stories: computed }, corrections.stories);
  const hosted = nameHosts(corrected.value.articles, corrections.articles);
  const value = {
    articles: hosted.value,
    stories: withDerivations(corrected.value.stories, hosted.value, media, corrections.stories),
    computed: withDerivations(computed, withIds, media, []),
    likeness: clusters.map(leastLikeness),
  };
  return { value, diagnostics: [...corrected.diagnostics, ...hosted.diagnostics] };
}

function partsOf(article: SegmentedArticle): Part[] {
  const numbers = new Set(article.segments.map((segment) => segment.part).filter((part) => part !== null));
  return [...numbers].map((number) => {
    const segments = article.segments.filter((segment) => segment.part === number);
    const body = segments.filter((segment) => segment.role === 'body');
    return { article, segments, runs: shingles(body.map((segment) => slice(article, segment)).join('\n')) };
  });
}

/** Adds a part to the clusters it resembles, which become one. */
function addToClusters(clusters: Part[][], part: Part): Part[][] {
  const isAlike = (other: Part) => containment(other.runs, part.runs) >= COPY;
  const alike = clusters.filter((cluster) => cluster.some(isAlike));
  const apart = clusters.filter((cluster) => !alike.includes(cluster));
  const [first] = alike;
  if (!first) return [...clusters, [part]];
  return clusters
    .filter((c) => c === first || apart.includes(c))
    .map((c) => (c === first ? [...alike.flat(), part] : c));
}

function headlineOf(parts: Part[]): string {
  const [first] = parts;
  if (!first) return '';
  const segment = first.segments.find(({ role }) => role === 'headline') ?? first.segments[0];
  const words = segment ? slice(first.article, segment) : '';
  return segment?.role === 'headline' ? words : opening(words);
}

/** What stands for the headline of a text that prints none. */
function opening(words: string): string {
  return /^.{0,80}(?!\S)/su.exec(words)?.[0].trimEnd() || words;
}

function unnamed(parts: Part[]): Unnamed {
  return { headline: headlineOf(parts), copies: parts.map(({ article }) => article.sha256) };
}

/** The stories that were there by the ids that they had before a person corrected them. */
function asComputed(before: readonly KnownStory[], corrections: Corrections['stories']): KnownStory[] {
  return before.map((story) => ({
    ...story,
    id: corrections.find(({ id }) => id === story.id)?.computed ?? story.id,
  }));
}

function computedStory(parts: Part[], id: StoryId, media: Entity[]): Story {
  const publisher = publisherOf(parts, media);
  return {
    id,
    headline: headlineOf(parts),
    publisher,
    publisherBasis: publisher === null ? 'unknown' : 'stated',
    published: publication(parts),
    copies: [...new Set(parts.map((part) => part.article.id))],
    derivedFrom: [],
  };
}

function leastLikeness(parts: Part[]): number | null {
  const best = parts
    .slice(1)
    .map((part, i) => Math.max(...parts.slice(0, i + 1).map((p) => containment(p.runs, part.runs))));
  return best.length === 0 ? null : Math.min(...best);
}

function withStoryIds(article: SegmentedArticle, clusters: Part[][], stories: Story[]): TextArticle {
  const storyOf = (segment: PartSegment): Story | undefined =>
    stories[clusters.findIndex((parts) => parts.some((part) => part.segments.includes(segment)))];
  const { id, file, sha256, length, url, dates, segments, text } = article;
  const inStories = segments.map((segment) => ({
    start: segment.start,
    end: segment.end,
    role: segment.role,
    story: storyOf(segment)?.id ?? null,
  }));
  const judged = dates.map((date) => {
    const segment = segments.find(({ start, end }) => start <= date.start && date.start < end);
    const later = date.role === 'publication' && segment && storyOf(segment)?.published.edtf !== date.edtf;
    return later ? { ...date, role: 'page' as const } : date;
  });
  return {
    id,
    file,
    sha256,
    length,
    url,
    host: null,
    dates: judged,
    segments: inStories,
    text,
  };
}

function slice({ text }: SegmentedArticle, { start, end }: PartSegment): string {
  return text.slice(start, end);
}
