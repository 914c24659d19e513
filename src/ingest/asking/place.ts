import type { Predicate, StoryId } from '../../model/types.ts';
import type { Span } from '../../text/quote.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import { teller, type Tell } from '../diagnostics.ts';
import { exactSpans } from '../quotePlaces.ts';
import type { StoryText } from '../rules/storyText.ts';
import type { MarkedStatement } from './answers.ts';
import type { Candidate, Named } from './ask.ts';
import type { Chunk } from './chunks.ts';

/** What a marked statement is held against. */
export interface Page {
  id: StoryId;
  story: StoryText;
  /** What the model was shown. */
  chunk: Chunk;
  predicates: ReadonlyMap<string, Predicate>;
  /** The id of the extractor, and the rule that stands in the reason of what it finds. */
  extractor: string;
  rule: string;
}

/** What became of a statement that a model marked, and how many of its stretches the text prints. */
export interface Placed {
  result: Candidate | Diagnostic;
  quotes: { all: number; invented: number };
}

/**
 * Finds all that a model says it copied, as a reader sees it and no word cut through: the quote in one paragraph that it
 * was shown, the verb in the quote, the names and the date anywhere in the story. The first thing that is not there
 * rejects the statement.
 */
export function place(marked: MarkedStatement, page: Page): Placed {
  const { text } = page.story.article;
  const tell = teller('warning', { extractor: page.extractor, story: page.id });
  const quote = firstIn(text, marked.quote, page.chunk);
  if (!quote)
    return { result: tell('quote-invented', { quote: marked.quote }), quotes: { all: 1, invented: 1 } };
  const verb = marked.verb === null ? null : firstIn(text, marked.verb, [quote]);
  const date = marked.date === null ? null : nearQuote(marked.date, quote, page);
  const faults: Diagnostic[] = [];
  if (marked.verb !== null && !verb) faults.push(tell('verb-not-in-evidence', { text: marked.verb }));
  if (marked.date !== null && !date)
    faults.push(tell('date-not-printed', { text: marked.date, source: page.id }));
  const all = [marked.quote, marked.verb, marked.date].filter((words) => words !== null).length;
  const result = faults[0] ?? named(marked, { quote, verb, date }, page, tell);
  return { result, quotes: { all, invented: faults.length } };
}

function named(
  { subject, predicate, object, polarity, modality, speaker }: MarkedStatement,
  { quote, verb, date }: Pick<Candidate, 'quote' | 'verb' | 'date'>,
  page: Page,
  tell: Tell,
): Candidate | Diagnostic {
  const names = [subject, object, ...(speaker === null ? [] : [speaker])];
  const absent = names.find((name) => nearQuote(name, quote, page) === null);
  if (absent !== undefined) return tell('name-not-printed', { name: absent });
  if (!page.predicates.has(predicate)) return tell('no-predicate', { id: predicate });
  return {
    subject: inQuote(subject, quote, page),
    predicate,
    object: inQuote(object, quote, page),
    polarity,
    modality,
    speaker,
    article: page.story.article.id,
    quote,
    verb,
    date,
    rule: page.rule,
  };
}

function inQuote(name: string, quote: Span, { story }: Page): Named {
  return { name, span: firstIn(story.article.text, name, [quote]) };
}

/** Where the story prints some words: in the quote, if it does, or else the first time. */
function nearQuote(words: string, quote: Span, { story: { article, stretches } }: Page): Span | null {
  return firstIn(article.text, words, [quote, ...stretches]);
}

function firstIn(text: string, words: string, stretches: readonly Span[]): Span | null {
  for (const { start, end } of stretches) {
    const [span] = exactSpans(text, words, start, end);
    if (span) return span;
  }
  return null;
}
