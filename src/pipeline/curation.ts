import type { Derivation, Difference, Edtf, Entity, EntityId, Participant } from '../model/types.ts';
import type {
  Modality,
  Polarity,
  SegmentRole,
  StatementId,
  Story,
  StoryId,
  ArticleId,
  When,
} from '../model/types.ts';

/** `data/annotations.json`: what a person drew from the articles. The pipeline computes everything else. */
export interface Annotations {
  id: string;
  title: string;
  entities: Entity[];
  statements: AnnotatedStatement[];
  differences: Difference[];
  redirects: Record<EntityId, EntityId | null>;
}

/** A statement as a person writes it; the story is the part of the id before the last full stop. */
export interface AnnotatedStatement {
  id: StatementId;
  subject: EntityId;
  predicate: string;
  object: EntityId;
  /** Affirmed unless given. */
  polarity?: Polarity;
  /** Actual unless given. */
  modality?: Modality;
  /** Nobody, that is the reporter, unless given. */
  said?: EntityId[];
  saidWhen?: AnnotatedWhen;
  when?: AnnotatedWhen;
  role?: string;
  also?: Participant[];
  quotes: AnnotatedQuote[];
}

/**
 * One passage, in the exact words and bytes of at least one copy; the same words are then found in the other copies.
 * `in` names the segment role and is needed only where the words stand in more than one.
 */
export type AnnotatedQuote = string | { quote: string; in: SegmentRole };

/** Words alone are dated by the policy of the date stage; an edtf with its basis is a person's decision. */
export type AnnotatedWhen =
  | { text: string }
  | { text: string | null; edtf: Edtf | null; basis: When['basis']; ref?: StoryId; note?: string };

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
  published?: AnnotatedWhen;
  derivedFrom?: Derivation[];
  reason: string;
}
