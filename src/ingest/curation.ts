import type { ArticleId, Derivation, EntityId, Graph, Participant } from '../model/types.ts';
import type { Modality, Polarity, SegmentRole, Statement, Story, StoryId, Verb } from '../model/types.ts';
import type { WordedWhen } from './contracts.ts';

/** `data/annotations.json`: what a person drew from the articles. The pipeline computes everything else. */
export interface Annotations extends Pick<Graph, 'id' | 'title' | 'entities' | 'differences' | 'redirects'> {
  statements: AnnotatedStatement[];
}

/** A statement as a person writes it; the story is the part of the id before the last full stop. */
export interface AnnotatedStatement extends Pick<Statement, 'id' | 'subject' | 'predicate' | 'object'> {
  /** Affirmed unless given. */
  polarity?: Polarity;
  /** Actual unless given. */
  modality?: Modality;
  /** The words that tie the two ends; none unless given. They stand once in a quote that is no context. */
  verb?: { text: string } & Pick<Verb, 'between'>;
  /** Nobody, that is the reporter, unless given. */
  said?: EntityId[];
  saidWhen?: WordedWhen;
  when?: WordedWhen;
  role?: string;
  also?: Participant[];
  quotes: AnnotatedQuote[];
}

/**
 * One passage, in the exact words of at least one copy, as a reader sees them; the same words are then found in the other
 * copies. `in` names the segment role and is needed only where the words stand in more than one; `occurrence` says which
 * is meant, 1 for the first, where they stand several times in one role. `context` marks a passage that
 * only tells whom a pronoun or a place of the others means.
 */
export type AnnotatedQuote =
  string | { quote: string; in?: SegmentRole; occurrence?: number; context?: true };

/** `data/corrections.json`: where a person overrules what segment and group compute, each with the reason. */
export interface Corrections {
  articles: { article: ArticleId; host: EntityId; reason: string }[];
  segments: { article: ArticleId; text: string; role: SegmentRole; reason: string }[];
  stories: StoryCorrection[];
}

/** `computed` is the id that the group stage gives: the slug of the headline. Fields left out stay as computed. */
export interface StoryCorrection {
  computed: StoryId;
  id: StoryId;
  publisher?: EntityId | null;
  publisherBasis?: Story['publisherBasis'];
  published?: WordedWhen;
  derivedFrom?: Derivation[];
  reason: string;
}
