import type { QuoteState } from '../model/quoteCheck.ts';

/** A collection, or what is shown of it, as a text for people: relations, what the sources say, and numbered quotes. */
export interface Report {
  title: string;
  /** Sentences on what is in it and what is left out. */
  about: readonly string[];
  address: string;
  relations: readonly ReportedRelation[];
  notes: readonly Note[];
}

export interface ReportedRelation {
  id: string;
  heading: string;
  /** How firmly, when, and how many origins. */
  facts: string;
  address: string;
  statements: readonly ReportedStatement[];
}

export interface ReportedStatement {
  id: string;
  /** Who says so, how firmly, and when. */
  words: string;
  address: string;
  /** The numbers of its notes; the first note is 1. */
  notes: readonly number[];
  /** Of those that only say whom or what its words mean. */
  context: readonly number[];
}

/** A quote with where it stands. */
export interface Note {
  quote: string;
  state: QuoteState;
  /** What is known of it. */
  check: string;
  headline: string;
  /** Publisher and date, and the site that served it. */
  source: string;
  /** The publisher's own page at these words; null where the article prints no address. */
  original: string | null;
}
