import type { ArticleId, Modality, Polarity } from '../../model/types.ts';
import type { Span } from '../../text/quote.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';

// What the model extractor asks, and of whom: who answers it, and over which network, is the command's affair.

/** A JSON Schema. */
export type JsonSchema = Record<string, unknown>;

/** One question to a language model. What it hangs on is all in it, so that its answer can be kept under its hash. */
export interface Question {
  system: string;
  user: string;
  /** Of the answer, for servers that hold a model to one. */
  schema: { name: string; schema: JsonSchema };
  /** Whether a text is an answer, for servers that do not. */
  isAnswer: (text: string) => boolean;
}

/** What came of a question; `message` is a sentence. A cut-off answer may fit where less is asked. */
export type Answer = { text: string } | { failed: 'cut-off' | 'unanswered'; message: string };

/** Whoever answers. */
export interface Asking {
  /** Stands in the reason of each statement. */
  model: string;
  /** So many stories are read at once. */
  parallel: number;
  /** Told what will be asked of how many stories before the first question. Throws where that is too much. */
  plan: (stories: number, questions: Iterable<Question>) => void;
  /** Rejects only where the build is stopped. */
  ask: (question: Question) => Promise<Answer>;
  /** Told how many stories are read. */
  progress: (done: number, of: number) => Promise<void>;
}

/** What a model marked as a quote in one story, and what it was found to be. */
export interface StoryReading {
  candidates: Candidate[];
  /** What was rejected, and why. */
  rejected: Diagnostic[];
  /** The kinds of the names, as the model has them. */
  kinds: ReadonlyMap<string, string>;
  /** How many stretches it gave as copied from the text, and how many of them the text does not print. */
  quotes: { all: number; invented: number };
  /** The first thing that kept the story from being read whole, as a sentence. */
  failure: string | null;
}

/** A statement by the names of its ends, all of whose words were found in the text. */
export interface Candidate {
  subject: Named;
  predicate: string;
  object: Named;
  polarity: Polarity;
  modality: Modality;
  speaker: string | null;
  article: ArticleId;
  quote: Span;
  verb: Span | null;
  date: Span | null;
  /** Who read it so, and how surely: the rule of its reason. */
  rule: string;
}

/** A name, and where the quote has it, if it does. */
export interface Named {
  name: string;
  span: Span | null;
}
