import type { Derivation, Entity, EntityId, Story, StoryId } from '../model/types.ts';
import { shingles } from '../text/shingles.ts';
import { attributions } from './attribution.ts';
import type { TextArticle } from './contracts.ts';
import type { StoryCorrection } from './curation.ts';
import { groupBy } from './groupBy.ts';

interface StoryPart {
  article: TextArticle;
  start: number;
  end: number;
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
  const collection = {
    parts: partsByStory(articles),
    byPublisher: groupBy(stories, ({ publisher }) => publisher),
    media,
    runs: new Map<StoryId, Set<string>>(),
  };
  return stories.map((story) =>
    decided.has(story.id) ? story : { ...story, derivedFrom: derivations(story, collection) },
  );
}

/** What is asked of a collection again and again. */
interface Collection {
  parts: ReadonlyMap<StoryId | null, StoryPart[]>;
  byPublisher: ReadonlyMap<EntityId | null, Story[]>;
  media: Entity[];
  /** The runs of words of stories that something may be taken from, as far as they were looked at. */
  runs: Map<StoryId, Set<string>>;
}

function partsByStory(articles: readonly TextArticle[]): Map<StoryId | null, StoryPart[]> {
  const parts = articles.flatMap((article) =>
    article.segments.map(({ start, end, story }) => ({ story, part: { article, start, end } })),
  );
  const byStory = groupBy(parts, ({ story }) => story);
  return new Map([...byStory].map(([story, those]) => [story, those.map(({ part }) => part)]));
}

function derivations(story: Story, collection: Collection): Derivation[] {
  const credits = (collection.parts.get(story.id) ?? []).flatMap((passage) =>
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
  const found = new Set((collection.parts.get(story) ?? []).flatMap(runs));
  collection.runs.set(story, found);
  return found;
}

function runs({ article, start, end }: StoryPart): string[] {
  return [...shingles(article.text.slice(start, end), TAKEN_WORDS)];
}
