import type { Derivation, Entity, EntityId, Story, StoryId } from '../model/types.ts';
import { shingles } from '../text/shingles.ts';
import { attributions } from './attribution.ts';
import type { TextArticle } from './contracts.ts';
import type { StoryCorrection } from './curation.ts';

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
  return stories.map((story) =>
    decided.has(story.id) ? story : { ...story, derivedFrom: derivations(story, stories, articles, media) },
  );
}

function derivations(story: Story, stories: Story[], articles: TextArticle[], media: Entity[]): Derivation[] {
  const credits = partsOf(story.id, articles).flatMap((passage) =>
    attributions(passage.article.text, media, passage).map((publisher) => ({ publisher, passage })),
  );
  const publishers = [...new Set(credits.map((credit) => credit.publisher))];
  return publishers
    .filter((publisher) => publisher !== story.publisher)
    .map((publisher) => {
      const crediting = credits.filter((credit) => credit.publisher === publisher).map((c) => c.passage);
      return { publisher, story: takenFrom(publisher, crediting, stories, articles), basis: 'stated' };
    });
}

function partsOf(story: StoryId, articles: TextArticle[]): StoryPart[] {
  return articles.flatMap((article) =>
    article.segments
      .filter((segment) => segment.story === story)
      .map(({ start, end }) => ({ article, start, end })),
  );
}

function takenFrom(
  publisher: EntityId,
  crediting: StoryPart[],
  stories: Story[],
  articles: TextArticle[],
): StoryId | null {
  const [source, ...others] = stories.filter((story) => story.publisher === publisher);
  if (!source || others.length > 0) return null;
  const theirs = partsOf(source.id, articles).flatMap(runs);
  const own = new Set(crediting.flatMap(runs));
  return theirs.some((run) => own.has(run)) ? source.id : null;
}

function runs({ article, start, end }: StoryPart): string[] {
  return [...shingles(article.text.slice(start, end), TAKEN_WORDS)];
}
