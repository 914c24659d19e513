import { quoted } from '../../src/query/quoted.ts';
import { isDifferent, passageCheck, quoteStates, type QuoteChecks } from '../../src/model/quoteCheck.ts';
import type { Statement } from '../../src/model/types.ts';
import { proofOf } from '../../src/query/evidence.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { citeTexts } from './texts/cite.ts';
import { detailsTexts } from './texts/details.ts';
import { whenDate } from './dates.ts';
import { savedCheckWords } from './savedQuotes.ts';
import { nameAlone } from './sentences.ts';
import { publisherName, speakerWords } from './support.ts';

/** What a citation of a statement says, whatever its form. */
export interface Citation {
  id: string;
  /** The exact words of each passage. */
  quotes: string[];
  /** What must be said of them: that they were not checked, or do not stand in their article; empty where they were. */
  doubt: string;
  /** Their article does not have them. */
  isWrong: boolean;
  /** Whose word it is: "Reuters, citing Vladimir Titorenko". */
  speaker: string;
  headline: string;
  /** The publisher by name; null = not known. */
  publisher: string | null;
  /** With a remark where it is inferred or not known. */
  publisherRemark: string;
  /** Publication as a person says it; null = not known. */
  date: string | null;
  /** Publication as the graph has it. */
  edtf: string | null;
  collection: string;
  /** The statement in Edgewise. */
  address: string;
  /** The publisher's own page, where the article prints its address. */
  original: string | null;
}

/**
 * @param address the whole address of the statement in Edgewise
 * @param checks what is known of the quotes
 */
export function citationOf(
  index: GraphIndex,
  statement: Statement,
  address: string,
  checks: QuoteChecks,
): Citation {
  const story = get(index.stories, statement.story);
  const { edtf } = story.published;
  const articles = proofOf(statement).flatMap(({ anchors }) =>
    anchors.map(({ article }) => get(index.articles, article)),
  );
  return {
    id: statement.id,
    quotes: proofOf(statement).flatMap(({ anchors: [first] }) => (first ? [first.exact] : [])),
    doubt: doubtOf(statement, checks),
    isWrong: isDifferent(checks, statement),
    speaker: speakerWords(index, statement),
    headline: story.headline,
    publisher: story.publisher && nameAlone(index, story.publisher),
    publisherRemark: publisherName(index, story),
    date: whenDate(story.published),
    edtf,
    collection: index.graph.title,
    address,
    original: articles.find(({ url }) => url !== null)?.url ?? null,
  };
}

/** The worst that is known of its quotes. */
function doubtOf(statement: Statement, checks: QuoteChecks): string {
  const found = proofOf(statement).map((passage) => passageCheck(checks, passage));
  const worst = quoteStates.flatMap((state) => found.filter((check) => check.state === state))[0];
  return worst === undefined || worst.state === 'checked' ? '' : savedCheckWords(worst);
}

/** One paragraph of plain text. */
export function plainCitation(citation: Citation): string {
  const { quotes, doubt, speaker, headline, publisherRemark, date, collection, address, original } = citation;
  const source = [`“${inOneLine(headline)}”`, publisherRemark, date ?? detailsTexts.noDate].join(', ');
  return [
    `${quotes.map((quote) => quoted(inOneLine(quote))).join(' … ')} (${speaker}).${doubt && ` [${doubt}.]`}`,
    `${source}${original ? `, ${original}` : ''}.`,
    `${citeTexts.via(collection)}, ${address}`,
  ].join(' ');
}

export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
