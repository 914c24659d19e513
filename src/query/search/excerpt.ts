import { searchWord } from '../foldWord.ts';
import { isMatched, termOf } from './term.ts';

/**
 * The part of a long text that holds the words that were found, as many different ones as fit, cut between words.
 * @param matched terms, as a hit has them
 * @param room the most UTF-16 units of the text that are kept; an ellipsis stands for what is left out on either side
 */
export function excerpt(text: string, matched: readonly string[], room: number): string {
  if (text.length <= room) return text;
  const words = [...text.matchAll(searchWord)].map(({ 0: word, index }) => ({
    term: termOf(word),
    found: isMatched(word, matched),
    start: index,
    end: index + word.length,
  }));
  const found = words.filter((word) => word.found);
  const lead = Math.floor(room / 4);
  const within = (from: number) =>
    new Set(
      found.filter(({ start, end }) => start >= from && end <= from + room - lead).map(({ term }) => term),
    );
  const first = found.reduce(
    (best, { start }) => (within(start).size > within(best).size ? start : best),
    found[0]?.start ?? 0,
  );
  const earliest = Math.min(first - lead, text.length - room);
  const from = earliest <= 0 ? 0 : (words.find(({ start }) => start >= earliest)?.start ?? first);
  const last = words.findLast(({ start, end }) => start > from && end <= from + room);
  const end = from + room >= text.length ? text.length : (last?.end ?? from + room);
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`;
}
