import { compose } from '../compose.ts';
import type { LeftOut, Read } from '../reading.ts';
import { articleOf } from './article.ts';
import { blocksOf, type Marker } from './blocks.ts';
import { containerOf } from './container.ts';
import { type Front, frontOf } from './front.ts';
import { headlineOf } from './headline.ts';
import { laterEntries } from './liveEntries.ts';
import { markOf } from './marks.ts';
import { declared } from './pageMetadata.ts';
import { parsePage } from './parsePage.ts';

const HOLDERS = 'main, article, [itemprop~="articleBody"]';

/** An article and what its page prints around it. */
export interface PageArticle extends Front {
  encoding: string;
  leftOut: LeftOut[];
  notes: string[];
}

/** A page as one article. */
export function readHtml(bytes: Uint8Array): Read {
  const article = articleOfPage(bytes);
  return {
    ...article.metadata,
    text: compose(article, article.paragraphs),
    reader: { id: `html (${article.encoding})`, version: '1' },
    leftOut: article.leftOut,
    notes: article.notes,
  };
}

/**
 * The article of a page with its headline, byline and date, and what else the page prints, with the reason it was left
 * out. Readability says where the main text is; what belongs to the article is then decided block by block, and held
 * against what the page declares of itself.
 */
export function articleOfPage(bytes: Uint8Array): PageArticle {
  const { document, depth, encoding, notes } = parsePage(bytes);
  const metadata = declared(document);
  const { title: titleElement } = document;
  const titles = [...metadata.titles.map(({ value }) => value), titleElement];
  const headline = headlineOf(document, titles, metadata.publisher?.value ?? null);
  const later = laterEntries(document);
  const { blocks, withdrawn } = blocksOf(document.body, markerFor(headline, later));
  const container = containerOf(document, blocks, headline, depth);
  const article = articleOf(blocks, { container, headline, articleBody: metadata.articleBody });
  const asked = `${later.size} entries that the page shows only when asked for more were read too.`;
  return {
    ...frontOf(article, { headline, metadata, titleElement }),
    encoding,
    leftOut: [
      ...article.flatMap(({ text, reason }) => (reason === null ? [] : [{ text, reason }])),
      ...withdrawn,
    ],
    notes: later.size > 0 ? [...notes, asked] : notes,
  };
}

/** Marks hold but for what has the headline or the article within, and for entries that are shown when asked for. */
function markerFor(headline: Element | null, later: ReadonlySet<Element>): Marker {
  return (element) => {
    if (later.has(element)) return null;
    const mark = markOf(element);
    if (mark === null || mark === 'hidden') return mark;
    if (headline !== null && element.contains(headline)) return null;
    return headline === null && element.querySelector(HOLDERS) !== null ? null : mark;
  };
}
