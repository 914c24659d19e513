import type { ArticleId, EntityId, SegmentRole, StatementId, StoryId } from '../model/types.ts';
import type { ArticleSpan } from './contracts.ts';

// What the stages say is wrong, and of what.

/** An error stops the build; a warning tells what was dropped and why; the rest is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** What a diagnostic is about, as far as it is about one thing. */
export interface Where {
  /** Of the articles, or one that a person wrote. */
  file?: string;
  article?: ArticleId;
  story?: StoryId;
  statement?: StatementId;
  entity?: EntityId;
  /** The id of the extractor. */
  extractor?: string;
}

/** One thing that is wrong with the sources, or with what an extractor proposed; sentences.ts puts it into words. */
export type Diagnostic<C extends Code = Code> = {
  [K in C]: { severity: Severity; code: K; where: Where; about: Details[K] };
}[C];

export type Code = keyof Details;

/** Where the words of a quote stand. */
export interface QuotePlace extends ArticleSpan {
  role: SegmentRole;
}

type Nothing = Record<string, never>;

/** What each diagnostic tells, by its code. */
export interface Details {
  'bad-json': { message: string };
  /** `path` is in the file, `id` that of the member of the list in it. */
  'bad-shape': { path: string; id: string | null; message: string };
  'bad-checksum': { line: string };
  'not-utf-8': { seems: string | null };
  'empty-file': Nothing;
  'missing-file': Nothing;
  'new-file': { sha256: string };
  'changed-file': { sha256: string };
  'same-article': { other: string };
  'correction-misplaced': { text: string; times: number };
  'correction-needless': { text: string; role: SegmentRole };
  'correction-of-no-story': { known: StoryId[] };
  'correction-of-no-article': Nothing;
  'no-story': { known: StoryId[] };
  /** The graph that was built before cannot be read. */
  'old-graph-unread': { message: string };
  'quote-not-found': {
    quote: string;
    role: SegmentRole | null;
    copies: ArticleId[];
    /** The article that prints it where it cannot be quoted. */
    elsewhere: ArticleId | null;
    nearest: { text: string; article: ArticleId } | null;
  };
  'quote-in-several-roles': { quote: string; places: QuotePlace[] };
  'quote-in-several-places': { quote: string; places: QuotePlace[] };
  'quoted-twice': { quote: string };
  'verb-not-in-evidence': { text: string };
  'verb-twice': { text: string; quote: string };
  /** `source` is the story that should print it. */
  'date-not-printed': { text: string; source: StoryId };
  'extractor-failed': { message: string };
  /** A model gave it as copied, and the text does not print it. */
  'quote-invented': { quote: string };
  /** No story of the collection stands in a file of that name. */
  'no-article': { file: string };
  /** A model named it, and the text does not. */
  'name-not-printed': { name: string };
  /** It may mean several, or nothing that the collection has. */
  'name-unclear': { name: string; entities: EntityId[] };
  /** Asked once more of the sentence alone, a model did not find the claim in it. */
  'not-confirmed': { claim: string };
  malformed: { path: string; message: string };
  'no-entity': { id: EntityId };
  'no-predicate': { id: string };
  'self-tie': { id: EntityId };
  'wrong-kind': { entity: EntityId; kind: string; predicate: string };
  'no-evidence': Nothing;
  'empty-span': ArticleSpan;
  'span-outside-text': ArticleSpan;
  'span-outside-story': ArticleSpan;
  'span-cuts-word': ArticleSpan;
  'passage-differs': { quotes: string[] };
  /** `by` is the extractor that proposed the other statement before. */
  duplicate: { of: StatementId; by: string };
  overlapping: { of: StatementId; by: string };
  /** The same words tie the same ends, and of the polarity or the stage the two say something else. */
  disagreeing: { of: StatementId; by: string };
  /** What the checks of a whole graph say against it. */
  'does-not-fit': { message: string };
  'alias-not-printed': { text: string };
  'alias-twice': { text: string };
  'alias-not-ambiguous': { text: string; entities: EntityId[] };
  'unused-entity': Nothing;
  /** `path` is in the graph that would be made, `id` that of the member of the list in it. */
  'bad-graph': { path: string; id: string | null; message: string };
}
