/** A file as somebody gave it. The name is only a name: no reader follows it anywhere. */
export interface NamedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Where a field was found: the page's JSON-LD, its meta elements, what it prints, or the file itself (a header, a property). */
export type Basis = 'json-ld' | 'meta' | 'page' | 'file';

export interface Field {
  value: string;
  basis: Basis;
}

export type Reason =
  | 'advertisement'
  | 'comments'
  | 'consent'
  | 'form'
  | 'hidden'
  | 'navigation'
  | 'newsletter'
  | 'outside the article'
  | 'related'
  | 'repeated'
  | 'share buttons'
  | 'signature'
  | 'withdrawn';

/** A stretch that the file prints and the text lacks, for a person to overrule. */
export interface LeftOut {
  text: string;
  reason: Reason;
}

/** What a file says around its text; null where it does not. */
export interface Metadata {
  title: Field | null;
  publisher: Field | null;
  byline: Field | null;
  /** As found: a day or a moment in ISO 8601 wherever the file has one, else the words that are printed. */
  published: Field | null;
  modified: Field | null;
  /** The address of the original, http or https only. */
  url: Field | null;
  /** A BCP 47 tag. */
  language: Field | null;
}

/** The text of one article. The same bytes give the same reading. */
export interface Reading extends Metadata {
  /** Of the file; of a file within another, both with a slash between: `archive.zip/page.html`. */
  name: string;
  /** Paragraphs with a blank line between; a headline leads as a Markdown heading, byline and date follow. */
  text: string;
  reader: { id: string; version: string };
  leftOut: LeftOut[];
  /** Sentences for the report, such as that bytes were not letters. */
  notes: string[];
}

/** A file that gave no text, and why, as one sentence that says what to do. */
export interface Refusal {
  name: string;
  refused: string;
}

export interface Outcome {
  readings: Reading[];
  refusals: Refusal[];
}

export const noMetadata: Metadata = {
  title: null,
  publisher: null,
  byline: null,
  published: null,
  modified: null,
  url: null,
  language: null,
};

/** What one reader makes of one file, before the entry adds the name. */
export type Read = Omit<Reading, 'name'>;

/** Thrown by a reader for a file that it cannot read; its message is the sentence of the refusal. */
export class Unreadable extends Error {}
