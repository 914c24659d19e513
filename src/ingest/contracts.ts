import type {
  Article,
  ArticleId,
  Edtf,
  Entity,
  EntityId,
  Modality,
  Participant,
  Polarity,
  Place,
  PrintedDate,
  Reason,
  SegmentRole,
  Statement,
  StatementId,
  Story,
  StoryId,
  Verb,
  Vocabulary,
  When,
} from '../model/types.ts';
import type { Span } from '../text/quote.ts';
import type { Diagnostic } from './diagnosticTypes.ts';
import type { Memory } from './memory.ts';
import type { Cores } from './storyStatements.ts';

// What the stages hand to one another, and what a way in, an extractor, has to keep to.

/** What a stage made, and what it has to say about it. Nothing is told in any other way. */
export interface Result<T> {
  value: T;
  diagnostics: Diagnostic[];
}

export type Awaitable<T> = T | Promise<T>;

/** What a build needs of the world. It touches no disk, network or clock by itself. */
export interface Effects {
  /** The hash in lower-case hex. */
  sha256: (bytes: Uint8Array) => Awaitable<string>;
  /**
   * Told what is done. It is waited for, so that a shell that lets the event loop turn meanwhile can draw, and hear that
   * the build is to stop.
   */
  progress?: (step: Progress) => Awaitable<void>;
  /** Where it is aborted, the build rejects with its reason at the next step. */
  signal?: AbortSignal;
  /** What was computed in builds before; all is computed where there is none. */
  memory?: Memory;
  /** All is computed where the build runs, unless there are some. */
  cores?: Cores;
}

export type StageName = 'read' | 'segment' | 'group' | 'extract' | 'compile' | 'place';

/** `done` of `of` articles, or stories, or the stage as a whole. */
export interface Progress {
  stage: StageName;
  done: number;
  of: number;
}

/** A file as it lies in the folder of articles. */
export interface SourceFile {
  file: string;
  bytes: Uint8Array;
  declared?: Declared;
}

/** What a file says of itself around its text: in its head, in data for search engines, in a property. */
export interface Declared {
  /** The name of the newsroom. */
  publisher: string | null;
  /** Of the original, http or https. */
  url: string | null;
}

/** A file that somebody wrote, by the name that messages have for it. */
export interface WrittenFile {
  file: string;
  text: string;
}

/** A file that could be read. */
export interface ReadArticle {
  id: ArticleId;
  file: string;
  /** Of the bytes, in hex. */
  sha256: string;
  /** UTF-16 code units of the text. */
  length: number;
  /** The bytes decoded as UTF-8, with a byte order mark kept as its first unit; nothing is normalised. */
  text: string;
  declared?: Declared;
}

/** A stretch of an article and what it is for. */
export interface RoledSpan extends Span {
  role: SegmentRole;
}

/** `part` counts the stories of the file from 1; null for boilerplate. */
export interface PartSegment extends RoledSpan {
  part: number | null;
}

export interface SegmentedArticle extends ReadArticle {
  /** A partition of the text, in order. */
  segments: PartSegment[];
  dates: PrintedDate[];
  url: string | null;
}

/** An article of the graph together with its text. */
export interface TextArticle extends Article {
  text: string;
}

/** One story and every article that prints it; an article may print other stories too. */
export interface StoryTexts {
  story: Story;
  copies: TextArticle[];
}

export interface Grouped {
  articles: TextArticle[];
  stories: Story[];
  /** The stories before a person's corrections. */
  computed: Story[];
  /** For each story computed, the least likeness of a copy to the most complete one; null for a single copy. */
  likeness: (number | null)[];
  /** The longest passage that any two stories share, whosesoever they are. */
  shared: SharedByStories[];
}

/** A passage that two stories print: how many of the reporters' own words, and where. */
export interface SharedByStories {
  stories: [StoryId, StoryId];
  words: number;
  places: [Place, Place];
}

/** A stretch of an article's text in UTF-16 units, half-open. */
export interface ArticleSpan extends Span {
  article: ArticleId;
}

/**
 * One way from texts to statements: a person's file, rules, a model. Its proposals are judged by the stages after it,
 * and what is doubtful is dropped with the reason and stops nothing, except that of a person: their faults stop the build.
 */
export interface Extractor {
  /** Stands in the report and in every diagnostic of it; unique among those of a build. */
  id: string;
  /** What its statements say of where they come from. Those of a person are accepted, all others are suggestions. */
  proposedBy: Statement['proposedBy'];
  /**
   * What it finds in one story, at once or after asking somebody. It keeps no state between stories, so that the order
   * of stories changes nothing, and what it looked at and let go it tells in its diagnostics. Where it throws, the story
   * goes on without it.
   */
  propose: (texts: StoryTexts, context: ExtractionContext) => Awaitable<Result<Proposal[]>>;
  /**
   * Whether the compiler vouches for the shape of its proposals, with ids that the collection has. Then they are held
   * against the schema, which takes as long as to find them, only where it may refuse words that they take from a text.
   */
  isTyped?: true;
  /**
   * What the stories name and the collection has not: asked before any story is read, so that proposals may tie it. Only
   * what a kept statement names comes into the graph.
   */
  findEntities?: (
    stories: readonly StoryTexts[],
    known: readonly Entity[],
    memory: Memory,
  ) => Awaitable<Entity[]>;
  /** The vocabulary of a collection with what its proposals need besides. */
  widen?: (vocabulary: Vocabulary) => Vocabulary;
  /**
   * Whether what it proposes of a story hangs on its texts, the entities that they may name and the vocabulary alone, so
   * that it may be kept for the next build; without it, nothing is kept.
   */
  looksAtStoryAlone?: (story: StoryId) => boolean;
}

/** What an extractor may look at besides the story; it changes nothing of it. */
export interface ExtractionContext {
  articles: readonly TextArticle[];
  stories: readonly Story[];
  /** The entities that may be named; their aliases are the gazetteer. */
  entities: readonly Entity[];
  vocabulary: Vocabulary;
  signal?: AbortSignal;
}

/** A statement as proposed: the words it rests on are places in the texts, and nothing is looked for again. */
export interface Proposal extends Pick<Statement, 'subject' | 'predicate' | 'object'> {
  /** Only where a person gave it; it is computed from the story, the ends, the predicate and the words otherwise. */
  id?: StatementId;
  polarity: Polarity;
  modality: Modality;
  said: EntityId[];
  saidWhen?: ProposedWhen;
  when: ProposedWhen | null;
  role?: string;
  also?: Participant[];
  reason?: Reason;
  passages: ProposedPassage[];
  verb: ProposedVerb | null;
  /** Where the text names the two ends, if it does: held against the text, and not kept in the graph yet. */
  names?: { subject?: ArticleSpan; object?: ArticleSpan };
}

/** The same words in one copy of the story or in several; the other copies are added. */
export interface ProposedPassage {
  spans: ArticleSpan[];
  /** Only tells whom a pronoun or a place of the other passages means. */
  context?: true;
}

/** Within a passage that is no context. */
export type ProposedVerb = ArticleSpan & Pick<Verb, 'between'>;

/** Words alone are dated by the policy of the date stage; with a basis, the date is decided. */
export type ProposedWhen =
  | { span: ArticleSpan }
  | {
      /** In the story, or in the one that `ref` names; null where no words give the date. */
      span: ArticleSpan | null;
      edtf: Edtf | null;
      basis: When['basis'];
      ref?: StoryId;
      note?: string;
    };

/** A proposal with an id, and who made it of which story. */
export interface Identified {
  id: StatementId;
  story: StoryId;
  extractor: Pick<Extractor, 'id' | 'proposedBy'>;
  proposal: Proposal;
}

/** A statement whose words stand where they should; its dates are still words. */
export interface Anchored {
  extractor: Identified['extractor'];
  statement: Omit<Statement, 'saidWhen' | 'when' | 'time'>;
  saidWhen?: WordedWhen;
  when: WordedWhen | null;
}

/** A date with the words that give it. */
export type WordedWhen =
  | { text: string }
  | { text: string | null; edtf: Edtf | null; basis: When['basis']; ref?: StoryId; note?: string };

/** A statement and the extractor that proposed it. */
export interface Dated {
  extractor: Identified['extractor'];
  statement: Statement;
}
