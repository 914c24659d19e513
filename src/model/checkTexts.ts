import { indexById } from './ids.ts';
import { shown, type Problem } from './problem.ts';
import { heardWords, ownLength, quotations, type HeardWord } from './quotations.ts';
import type { Anchor, Article, ArticleId, Graph, Place, Statement, Story } from './types.ts';

type Check = Generator<Problem>;
/** Each article decoded from UTF-8, nothing stripped or normalised. */
type Texts = ReadonlyMap<ArticleId, string>;

/**
 * Whether what the graph quotes stands in the articles, unit by unit: quotes with their context, printed dates and
 * the headlines of stories, and the words that two of them share. Empty if all does; an article without a text is a problem of its own.
 */
export function checkTexts(graph: Graph, texts: Texts): Problem[] {
  return [
    ...checkLengths(graph, texts),
    ...checkPrinted(graph, texts),
    ...checkSharedWords(graph, texts),
    ...checkQuotes(graph, texts),
  ];
}

/** Whether the text has the quote at its place, between its context. */
export function quoteHolds({ exact, start, end, prefix, suffix }: Anchor, text: string): boolean {
  return (
    text.slice(start, end) === exact &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end)
  );
}

function* checkLengths({ articles }: Graph, texts: Texts): Check {
  for (const [index, { id, length }] of articles.entries()) {
    const text = texts.get(id);
    if (text?.length === length) continue;
    const found = text === undefined ? 'is missing' : `has ${text.length} UTF-16 units, not ${length}`;
    yield { path: `articles[${index}].length`, message: `The text of the article ${shown(id)} ${found}.` };
  }
}

function* checkPrinted({ articles, stories }: Graph, texts: Texts): Check {
  for (const [index, article] of articles.entries())
    yield* checkDates(article, texts, `articles[${index}].dates`);
  for (const [index, story] of stories.entries())
    yield* checkHeadline(story, texts, `stories[${index}].headline`);
}

function* checkDates({ id, dates }: Article, texts: Texts, path: string): Check {
  const text = texts.get(id);
  if (text === undefined) return;
  for (const [index, date] of dates.entries()) {
    const found = text.slice(date.start, date.end);
    if (found === date.text) continue;
    const message = `The article ${shown(id)} has ${shown(found)} at ${date.start}, not the date ${shown(date.text)}.`;
    yield { path: `${path}[${index}].text`, message, value: date.text };
  }
}

function* checkHeadline({ id, headline, copies }: Story, texts: Texts, path: string): Check {
  if (copies.some((copy) => texts.get(copy)?.includes(headline))) return;
  yield { path, message: `No copy of the story ${shown(id)} prints ${shown(headline)}.`, value: headline };
}

/** The same words stand at both places, and as many of them outside quotation marks as is said. */
function* checkSharedWords({ stories }: Graph, texts: Texts): Check {
  const quoted = new Map<ArticleId, ReturnType<typeof quotations>>();
  const wordsAt = ({ article, start, end }: Place) => {
    const text = texts.get(article) ?? '';
    const known = quoted.get(article) ?? quotations(text);
    quoted.set(article, known);
    return heardWords(text, known, start, end);
  };
  for (const [index, { id, shares = [] }] of stories.entries()) {
    for (const [at, { story, words, here, there }] of shares.entries()) {
      const [own, theirs] = [wordsAt(here), wordsAt(there)];
      if (wording(own) === wording(theirs) && ownLength(own) === words) continue;
      const message = `${shown(id)} and ${shown(story)} do not share ${words} words at these places.`;
      yield { path: `stories[${index}].shares[${at}]`, message };
    }
  }
}

function wording(words: readonly HeardWord[]): string {
  return words.map(({ text, quoted }) => (quoted ? `"${text}"` : text)).join(' ');
}

function* checkQuotes({ statements, articles }: Graph, texts: Texts): Check {
  const files = indexById(articles);
  for (const [index, statement] of statements.entries()) {
    for (const [path, anchor] of anchorsOf(statement)) {
      const text = texts.get(anchor.article);
      if (text === undefined || quoteHolds(anchor, text)) continue;
      const file = files.get(anchor.article)?.file ?? anchor.article;
      yield {
        path: `statements[${index}].${path}`,
        message: missing(statement, anchor, text, file),
        value: anchor.exact,
      };
    }
  }
}

function anchorsOf({ evidence }: Statement): [path: string, anchor: Anchor][] {
  return evidence.flatMap(({ anchors }, at) =>
    anchors.map((anchor, index): [string, Anchor] => [`evidence[${at}].anchors[${index}]`, anchor]),
  );
}

function missing({ id }: Statement, { exact, start, end }: Anchor, text: string, file: string): string {
  const found = text.slice(start, end);
  const what = found === exact ? 'stands between other words' : `is not there: the text has ${shown(found)}`;
  return `${id} quotes ${shown(exact)} from ${start} to ${end} of ${file}, but it ${what}.`;
}
