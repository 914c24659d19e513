import type { Statement } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { words } from './catalogue.ts';
import { dateWords } from './dates.ts';
import { name } from './sentences.ts';
import { publisherName, speakerWords } from './support.ts';

/** What a citation of a statement says, whatever its form. */
export interface Citation {
  id: string;
  /** The exact words of each passage. */
  quotes: string[];
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

/** @param address the whole address of the statement in Edgewise */
export function citationOf(
  index: GraphIndex,
  statement: Statement,
  address: string,
  locale?: string,
): Citation {
  const story = get(index.stories, statement.story);
  const { edtf } = story.published;
  const articles = statement.evidence.flatMap(({ anchors }) =>
    anchors.map(({ article }) => get(index.articles, article)),
  );
  return {
    id: statement.id,
    quotes: statement.evidence.flatMap(({ anchors: [first] }) => (first ? [first.exact] : [])),
    speaker: speakerWords(index, statement),
    headline: story.headline,
    publisher: story.publisher && name(index, story.publisher),
    publisherRemark: publisherName(index, story),
    date: edtf === null ? null : dateWords(edtf, locale),
    edtf,
    collection: index.graph.title,
    address,
    original: articles.find(({ url }) => url !== null)?.url ?? null,
  };
}

/** One paragraph of plain text. */
export function plainCitation(citation: Citation): string {
  const { quotes, speaker, headline, publisherRemark, date, collection, address, original } = citation;
  const source = [`“${inOneLine(headline)}”`, publisherRemark, date ?? words.details.noDate].join(', ');
  return [
    `${quotes.map((quote) => `“${inOneLine(quote)}”`).join(' … ')} (${speaker}).`,
    `${source}${original ? `, ${original}` : ''}.`,
    `${words.sharing.cite.via(collection)}, ${address}`,
  ].join(' ');
}

export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
