import type { BlockContent, Paragraph, PhrasingContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { citeTexts } from './texts/cite.ts';
import { detailsTexts } from './texts/details.ts';
import type { Citation } from './citation.ts';

/** The quotes as block quotes, and under them where they stand, with links. What articles say is escaped: it stays text. */
export function markdownCitation(citation: Citation): string {
  const { quotes, doubt, isWrong, speaker, headline, publisherRemark, date, collection, address, original } =
    citation;
  const title: PhrasingContent = { type: 'emphasis', children: [text(headline.trim())] };
  const source: Paragraph = {
    type: 'paragraph',
    children: [
      text(`${speaker}. `),
      original ? { type: 'link', url: original, children: [title] } : title,
      text(`, ${publisherRemark}, ${date ?? detailsTexts.noDate}. `),
      { type: 'link', url: address, children: [text(citeTexts.via(collection))] },
      ...(doubt && !isWrong ? [text(` [${doubt}.]`)] : []),
    ],
  };
  const quoted: BlockContent[] = quotes.map((quote) => ({
    type: 'blockquote',
    children: [{ type: 'paragraph', children: [text(quote.trim())] }],
  }));
  const warning: BlockContent[] = isWrong
    ? [{ type: 'paragraph', children: [{ type: 'strong', children: [text(`${doubt}:`)] }] }]
    : [];
  return toMarkdown(
    { type: 'root', children: [...warning, ...separated([...quoted, source])] },
    { extensions: [gfmToMarkdown()] },
  );
}

/** Two block quotes in a row would become one. */
function separated(blocks: BlockContent[]): BlockContent[] {
  return blocks.flatMap((block, i) => {
    const after = block.type === 'blockquote' && blocks[i + 1]?.type === 'blockquote';
    return after ? [block, { type: 'paragraph', children: [text('…')] }] : [block];
  });
}

/** On one line: a line break could begin a block of its own. */
function text(value: string): Text {
  return { type: 'text', value: value.replaceAll(/\s+/gu, ' ') };
}
