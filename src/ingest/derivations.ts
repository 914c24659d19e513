import type { Derivation, Entity, EntityId, Segment, Story, StoryId } from '../model/types.ts';
import { likelyNames } from '../text/mentions.ts';
import { shingles } from '../text/shingles.ts';
import type { Span } from '../text/quote.ts';
import { attributions } from './attribution.ts';
import type { TextArticle } from './contracts.ts';
import type { StoryCorrection } from './curation.ts';
import { groupBy } from './groupBy.ts';

interface StoryPart extends Span {
  article: TextArticle;
  story: StoryId | null;
}

/** So many words in a row, in the sentence that credits a newsroom, come from that newsroom's story. */
const TAKEN_WORDS = 6;

/**
 * The stories with the newsrooms they credit, other than their own, in the order of the text. The story taken from is
 * named where the collection holds a single one of that newsroom and a crediting passage shares six words in a row
 * with it. What a person corrected stays.
 */
export function withDerivations(
  stories: Story[],
  articles: TextArticle[],
  media: Entity[],
  corrections: StoryCorrection[],
): Story[] {
  const decided = new Set(corrections.filter((c) => c.derivedFrom !== undefined).map((c) => c.id));
  const naming = articles.flatMap((article) => passagesNaming(article, media));
  const collection: Collection = {
    articles,
    naming: groupBy(naming, ({ story }) => story),
    byPublisher: groupBy(stories, ({ publisher }) => publisher),
    media,
    parts: null,
    runs: new Map(),
  };
  return stories.map((story) =>
    decided.has(story.id) ? story : { ...story, derivedFrom: derivations(story, collection) },
  );
}

/** What is asked of a collection again and again. */
interface Collection {
  articles: readonly TextArticle[];
  /** The passages of a story that may name a newsroom. */
  naming: ReadonlyMap<StoryId | null, StoryPart[]>;
  byPublisher: ReadonlyMap<EntityId | null, Story[]>;
  media: Entity[];
  /** All of a story, once something may be taken from one. */
  parts: ReadonlyMap<StoryId | null, StoryPart[]> | null;
  /** The runs of words of stories that something may be taken from, as far as they were looked at. */
  runs: Map<StoryId, Set<string>>;
}

/** The segments of an article that may name a newsroom; the others are most, and are not looked at. */
function passagesNaming(article: TextArticle, media: Entity[]): StoryPart[] {
  const found: StoryPart[] = [];
  let at = 0;
  for (const name of likelyNames(article.text, media))
    for (
      let segment = article.segments[at];
      segment && segment.start < name.end;
      segment = article.segments[++at]
    ) {
      if (segment.end > name.start) found.push(partOf(article, segment));
    }
  return found;
}

function partOf(article: TextArticle, { start, end, story }: Segment): StoryPart {
  return { article, start, end, story };
}

function partsByStory(articles: readonly TextArticle[]): Map<StoryId | null, StoryPart[]> {
  const all = articles.flatMap((article) => article.segments.map((segment) => partOf(article, segment)));
  return groupBy(all, ({ story }) => story);
}

function derivations(story: Story, collection: Collection): Derivation[] {
  const credits = (collection.naming.get(story.id) ?? []).flatMap((passage) =>
    attributions(passage.article.text, collection.media, passage, story.publisher).map((publisher) => ({
      publisher,
      passage,
    })),
  );
  const byPublisher = groupBy(credits, ({ publisher }) => publisher);
  return [...byPublisher]
    .filter(([publisher]) => publisher !== story.publisher)
    .map(([publisher, those]) => {
      const crediting = those.map(({ passage }) => passage);
      return { publisher, story: takenFrom(publisher, crediting, collection), basis: 'stated' };
    });
}

function takenFrom(publisher: EntityId, crediting: StoryPart[], collection: Collection): StoryId | null {
  const [source, ...others] = collection.byPublisher.get(publisher) ?? [];
  if (!source || others.length > 0) return null;
  const theirs = runsOf(source.id, collection);
  return crediting.some((part) => runs(part).some((run) => theirs.has(run))) ? source.id : null;
}

function runsOf(story: StoryId, collection: Collection): Set<string> {
  const known = collection.runs.get(story);
  if (known) return known;
  collection.parts ??= partsByStory(collection.articles);
  const found = new Set((collection.parts.get(story) ?? []).flatMap(runs));
  collection.runs.set(story, found);
  return found;
}

function runs({ article, start, end }: StoryPart): string[] {
  return [...shingles(article.text.slice(start, end), TAKEN_WORDS)];
}
