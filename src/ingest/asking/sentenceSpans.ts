import type { Span } from '../../text/quote.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences between two offsets of a text, in any language, as far as Unicode tells. */
export function sentenceSpans(text: string, { start, end }: Span): Span[] {
  return [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }));
}

/** The whole sentences between two offsets that a stretch has a part in. */
export function sentencesAround(text: string, within: Span, { start, end }: Span): string {
  const touched = sentenceSpans(text, within).filter((one) => one.start < end && start < one.end);
  return text.slice(touched[0]?.start ?? start, touched.at(-1)?.end ?? end).trim();
}
