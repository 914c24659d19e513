import type { Story, StoryId } from '../../model/types.ts';
import { segmentAt } from '../../model/segmentAt.ts';
import { mayShare, passageHashes } from '../../text/passages.ts';
import type { RunHashes } from '../../text/runHashes.ts';
import type { Grouped, PartSegment, Result, SegmentedArticle, TextArticle } from '../contracts.ts';
import type { SharedByStories } from '../contracts.ts';
import { correctStories, nameHosts } from '../corrections.ts';
import { type Comparable, copyGroups, type CopyGroups } from '../copyGroups.ts';
import type { Corrections } from '../curation.ts';
import { withDerivations } from '../derivations.ts';
import { blocks } from '../../text/blocks.ts';
import { fingerprintOf } from '../fingerprints.ts';
import { groupBy } from '../groupBy.ts';
import type { Newsrooms } from '../newsrooms.ts';
import { onceFor } from '../onceFor.ts';
import { partsOf, type Part } from '../parts.ts';
import { publication, publisherOf } from '../publication.ts';
import { sharedPassage, TAKEN, told } from '../sharedWords.ts';
import { storyIds, type KnownStory, type Unnamed } from '../storyIds.ts';

/** A part, and what of it is held against others. */
interface Printed {
  part: Part;
  runs: RunHashes;
}

interface Cluster {
  parts: Part[];
  /** The least likeness of a copy to the most complete one; null for a single copy. */
  likeness: number | null;
}

/**
 * Gathers the copies of one text into a story, and finds its publisher, its date and whom it credits. A publisher is
 * stated by a byline or by the address that the file prints, or else declared by the file; a date is stated by a dateline,
 * the earliest one where copies differ. Where another newsroom than the publisher declares a file, it is its host.
 * @param before the stories of the graph that was built before, whose ids last
 */
export function group(
  articles: SegmentedArticle[],
  newsrooms: Newsrooms,
  corrections: Corrections,
  before: readonly KnownStory[],
): Result<Grouped> {
  const { media } = newsrooms;
  const printed = printedParts(articles);
  const parts = printed.map(({ part }) => part);
  const copies = copyGroups(printed.map(comparable));
  const clusters = clustersOf(parts, copies);
  const gathered = clusters.map((cluster) => cluster.parts);
  const ids = storyIds(gathered.map(unnamed), asComputed(before, corrections.stories));
  const computed = gathered.map((those, i) => computedStory(those, ids[i] ?? '', newsrooms));
  const owners = ownersOf(gathered, computed);
  const withIds = articles.map((article) => withStoryIds(article, owners, newsrooms.declared));
  const corrected = correctStories({ articles: withIds, stories: computed }, corrections.stories);
  const hosted = nameHosts(corrected.value.articles, corrections.articles);
  const stories = withDerivations(corrected.value.stories, hosted.value, media, corrections.stories);
  const isCorrected = corrections.stories.length > 0;
  const value = {
    articles: hosted.value,
    stories,
    computed: isCorrected ? withDerivations(computed, withIds, media, []) : stories,
    likeness: clusters.map(({ likeness }) => likeness),
    shared: sharedByStories(printed, copies, (part) => ownerAfter(part, owners, corrections.stories)),
  };
  return { value, diagnostics: [...corrected.diagnostics, ...hosted.diagnostics] };
}

function printedParts(articles: readonly SegmentedArticle[]): Printed[] {
  const room = blocks();
  return articles.flatMap(partsOf).map((part) => ({ part, runs: fingerprintOf(part, room) }));
}

function comparable({ part, runs }: Printed): Comparable {
  return { runs, key: `${part.article.sha256} ${String(part.segments[0]?.start).padStart(16)}` };
}

/** The parts of each story, and how alike its copies are, in the order of the articles. */
function clustersOf(parts: readonly Part[], { led }: CopyGroups): Cluster[] {
  const byLeader = groupBy([...parts.keys()], (place) => led[place]?.leader ?? place);
  return [...byLeader].map(([leader, places]) => {
    const others = places.filter((place) => place !== leader).map((place) => led[place]?.likeness ?? 0);
    return {
      parts: places.flatMap((place) => parts[place] ?? []),
      likeness: others.length === 0 ? null : others.reduce((least, likeness) => Math.min(least, likeness)),
    };
  });
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

function computedStory(parts: Part[], id: StoryId, newsrooms: Newsrooms): Story {
  return {
    id,
    headline: headlineOf(parts),
    ...publisherOf(parts, newsrooms),
    published: publication(parts),
    copies: [...new Set(parts.map((part) => part.article.id))],
    derivedFrom: [],
  };
}

/** Of each article whose each of its parts is, by the number of the part. */
type Owners = ReadonlyMap<SegmentedArticle, ReadonlyMap<number, Story>>;

function ownersOf(clusters: readonly Part[][], stories: Story[]): Owners {
  const owners = new Map<SegmentedArticle, Map<number, Story>>();
  for (const [i, parts] of clusters.entries())
    for (const { article, segments } of parts) {
      const own = owners.get(article) ?? new Map<number, Story>();
      owners.set(article, own);
      const [story, number] = [stories[i], segments[0]?.part ?? null];
      if (story && number !== null) own.set(number, story);
    }
  return owners;
}

function ownerOf(
  own: ReadonlyMap<number, Story> | undefined,
  segment: PartSegment | undefined,
): Story | null {
  const part = segment?.part ?? null;
  return part === null ? null : (own?.get(part) ?? null);
}

/** The story of a part by the id that a person gave it. */
function ownerAfter(
  { article, segments: [segment] }: Part,
  owners: Owners,
  corrections: Corrections['stories'],
): StoryId {
  const id = ownerOf(owners.get(article), segment)?.id ?? '';
  return corrections.find(({ computed }) => computed === id)?.id ?? id;
}

function sharedByStories(
  printed: readonly Printed[],
  { alike, isCommon }: CopyGroups,
  storyOf: (part: Part) => StoryId,
): SharedByStories[] {
  const toldBy = onceFor(told);
  const passagesOf = onceFor((runs: RunHashes) => passageHashes(runs, TAKEN).toSorted());
  const found: SharedByStories[] = [];
  for (const [one, other] of alike()) {
    const [a, b] = [printed[one], printed[other]];
    if (!a || !b || !mayShare(passagesOf(a.runs), passagesOf(b.runs))) continue;
    const shared = sharedPassage(toldBy(a.part), toldBy(b.part), isCommon);
    if (shared) found.push({ stories: [storyOf(a.part), storyOf(b.part)], ...shared });
  }
  return found;
}

function withStoryIds(
  article: SegmentedArticle,
  owners: Owners,
  declared: Newsrooms['declared'],
): TextArticle {
  const { id, file, sha256, length, url, dates, segments, text } = article;
  const own = owners.get(article);
  const inStories = segments.map((segment) => {
    const { start, end, role } = segment;
    return { start, end, role, story: ownerOf(own, segment)?.id ?? null };
  });
  const judged = dates.map((date) => {
    if (date.role !== 'publication') return date;
    const segment = segmentAt(segments, date.start);
    const later = segment && ownerOf(own, segment)?.published.edtf !== date.edtf;
    return later ? { ...date, role: 'page' as const } : date;
  });
  const site = declared.get(id) ?? null;
  const host =
    site !== null && [...(own?.values() ?? [])].some(({ publisher }) => publisher === site) ? null : site;
  return { id, file, sha256, length, url, host, dates: judged, segments: inStories, text };
}

function slice({ text }: SegmentedArticle, { start, end }: PartSegment): string {
  return text.slice(start, end);
}
