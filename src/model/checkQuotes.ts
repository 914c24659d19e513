import { quoteHolds } from './checkTexts.ts';
import { checkOf, type QuoteCheck, type QuoteChecks, type QuoteState } from './quoteCheck.ts';
import type { Anchor, Article, ArticleId, Graph, Statement } from './types.ts';

/** What was found where an article should be. */
export type Found = { why: string } | { sha256: string; holds: readonly boolean[] };

const checked: QuoteCheck = { state: 'checked' };
const otherWords: QuoteCheck = { state: 'different', what: 'words' };
const otherFile: QuoteCheck = { state: 'different', what: 'file' };

/** What is quoted from each article, copies included. */
export function quotesByArticle({ statements }: Pick<Graph, 'statements'>): Map<ArticleId, Anchor[]> {
  const quotes = new Map<ArticleId, Anchor[]>();
  for (const anchor of statements.flatMap(anchorsOf)) {
    const own = quotes.get(anchor.article);
    if (own) own.push(anchor);
    else quotes.set(anchor.article, [anchor]);
  }
  return quotes;
}

/** Of each quote, whether it stands in the text. */
export function verifyQuotes(quotes: readonly Anchor[], text: string): boolean[] {
  return quotes.map((anchor) => quoteHolds(anchor, text));
}

/** What the quotes of an article are, by what was found in its place; `holds` is in the order of the quotes. */
export function checksOf(
  { sha256 }: Pick<Article, 'sha256'>,
  quotes: readonly Anchor[],
  found: Found,
): ReadonlyMap<Anchor, QuoteCheck> {
  const check = (i: number): QuoteCheck => {
    if ('why' in found) return { state: 'absent', why: found.why };
    if (found.sha256 !== sha256) return otherFile;
    return found.holds[i] ? checked : otherWords;
  };
  return new Map(quotes.map((anchor, i) => [anchor, check(i)]));
}

/** How many quotes are in each state, copies included. */
export type Tally = Record<QuoteState, number>;

export function tally(checks: QuoteChecks, quotes: Iterable<Anchor>): Tally {
  const counts: Tally = { checked: 0, waiting: 0, absent: 0, different: 0 };
  for (const anchor of quotes) counts[checkOf(checks, anchor).state] += 1;
  return counts;
}

export function anchorsOf({ evidence }: Statement): Anchor[] {
  return evidence.flatMap(({ anchors }) => anchors);
}
