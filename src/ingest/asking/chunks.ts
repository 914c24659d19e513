import type { Span } from '../../text/quote.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import type { StoryText } from '../rules/storyText.ts';
import { sentenceSpans } from './sentenceSpans.ts';

/** UTF-16 units that are asked about at once: some 1,500 tokens of English, so that a small context holds the answer too. */
const MOST = 6000;
/** The last paragraph is asked about again with the next ones, for what it names, unless it is longer. */
const OVERLAP = 1500;

/** Paragraphs of one article, or parts of them, in their order. */
export type Chunk = Span[];

/** What can be quoted of a story, cut at paragraphs; one that is too long by itself is cut at sentences. */
export function chunksOf({ article, stretches }: StoryText, most = MOST, overlap = OVERLAP): Chunk[] {
  const pieces = stretches.flatMap((stretch) =>
    paragraphs(article.text.slice(stretch.start, stretch.end)).flatMap(({ start, end }) =>
      cut(article.text, { start: stretch.start + start, end: stretch.start + end }, most),
    ),
  );
  const chunks: Chunk[] = [];
  for (const piece of pieces) {
    const last = chunks.at(-1);
    if (last && lengthOf(last) + lengthOf([piece]) <= most) last.push(piece);
    else chunks.push([...shared(last, piece, most, overlap), piece]);
  }
  return chunks;
}

/** The two halves of a chunk; none where it cannot be cut at a paragraph. */
export function halves(chunk: Chunk): Chunk[] {
  const middle = Math.ceil(chunk.length / 2);
  return chunk.length < 2 ? [] : [chunk.slice(0, middle), chunk.slice(middle)];
}

function shared(before: Chunk | undefined, next: Span, most: number, overlap: number): Chunk {
  const last = before?.at(-1);
  if (!last || lengthOf([last]) > overlap || lengthOf([last, next]) > most) return [];
  return [last];
}

function lengthOf(chunk: Chunk): number {
  return chunk.reduce((length, { start, end }) => length + end - start, 0);
}

/** Parts of a paragraph that are short enough: whole sentences as far as these are. */
function cut(text: string, paragraph: Span, most: number): Span[] {
  if (lengthOf([paragraph]) <= most) return [paragraph];
  const parts: Span[] = [];
  for (const sentence of sentenceSpans(text, paragraph).flatMap((one) => broken(text, one, most))) {
    const last = parts.at(-1);
    if (last && sentence.end - last.start <= most) last.end = sentence.end;
    else parts.push({ ...sentence });
  }
  return parts;
}

/** A sentence without end, cut at white space where there is any. */
function broken(text: string, { start, end }: Span, most: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > most) {
    const space = text.lastIndexOf(' ', from + most);
    const to = space > from ? space + 1 : from + most;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}
