import { fold, type Word, words } from '../model/words.ts';

/** A stretch of a text in UTF-16 units, half-open. */
export interface Span {
  start: number;
  end: number;
}

const CONTEXT = 32;

/** Every place where the quote stands in the text, unit for unit, overlapping ones included. */
export function occurrences(text: string, quote: string): Span[] {
  const found: Span[] = [];
  if (quote === '') return found;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length });
  }
  return found;
}

/**
 * Every place between two offsets with the same words as the quote, whatever the bytes between them.
 * Punctuation around the quote is taken along where the text prints it too; a link that opens inside closes inside.
 * A quote without words is nowhere.
 */
export function sameWords(text: string, quote: string, start = 0, end = text.length): Span[] {
  return seekerOf(quote)(text, { start, end }, words(text, start, end));
}

/** Finds the words of one quote in one stretch of a text after another, of each of which the words are given. */
export type Seeker = (text: string, stretch: Span, printed: readonly Word[]) => Span[];

/** What `sameWords` does, for a quote that is looked for in several stretches. */
export function seekerOf(quote: string): Seeker {
  const sought = words(quote);
  const [first, last] = [sought[0], sought.at(-1)];
  if (!first || !last) return () => [];
  const lead = quote.slice(0, first.start);
  const trail = quote.slice(last.end);
  return (text, { start, end }, printed) =>
    runsOf(sought, printed).map((run) => {
      const inner = { start: run.start, end: closeLink(text, run, end) };
      return {
        start: inner.start - sharedLead(text.slice(start, inner.start), lead),
        end: inner.end + sharedTrail(text.slice(inner.end, end), trail),
      };
    });
}

function runsOf(sought: readonly Word[], printed: readonly Word[]): Span[] {
  const runs: Span[] = [];
  for (let at = 0; at + sought.length <= printed.length; at++) {
    if (sought.some((word, i) => word.text !== printed[at + i]?.text)) continue;
    const from = printed[at];
    const to = printed[at + sought.length - 1];
    if (from && to) runs.push({ start: from.start, end: to.end });
  }
  return runs;
}

function closeLink(text: string, run: Span, limit: number): number {
  const inside = text.slice(run.start, run.end);
  if (inside.lastIndexOf('[') <= inside.lastIndexOf(']')) return run.end;
  const close = /^\]\([^()\s]*\)/u.exec(text.slice(run.end, limit));
  return run.end + (close?.[0].length ?? 0);
}

function sharedTrail(after: string, trail: string): number {
  return shared(Array.from(after.slice(0, trail.length)), Array.from(trail));
}

function sharedLead(before: string, lead: string): number {
  if (lead === '') return 0;
  return shared(Array.from(before.slice(-lead.length)).toReversed(), Array.from(lead).toReversed());
}

/** By code points, so that two emoji never share half a pair; the length is of the printed side, in units. */
function shared(printed: string[], sought: string[]): number {
  const differ = sought.findIndex((char, i) => fold(char) !== fold(printed[i] ?? ''));
  return printed.slice(0, differ < 0 ? sought.length : differ).join('').length;
}

/** The stretch of the text, as many words long as the quote, that shares most words with it; null where none. */
export function nearest(text: string, quote: string): (Span & { text: string; shared: number }) | null {
  const sought = words(quote);
  const printed = words(text);
  const { at, shared: count } = bestWindow(sought, printed);
  const from = printed[at];
  const to = printed[Math.min(at + sought.length, printed.length) - 1];
  if (!from || !to) return null;
  return { text: text.slice(from.start, to.end), start: from.start, end: to.end, shared: count };
}

/** The first word of the best window, or -1, and its overlap, which slides along, so that long texts stay cheap. */
function bestWindow(sought: Word[], printed: Word[]): { at: number; shared: number } {
  const missing = new Map<string, number>();
  for (const { text } of sought) missing.set(text, (missing.get(text) ?? 0) + 1);
  let overlap = 0;
  let best = 0;
  let bestAt = -1;
  printed.forEach((word, at) => {
    const left = missing.get(word.text);
    if (left !== undefined) {
      if (left > 0) overlap++;
      missing.set(word.text, left - 1);
    }
    const gone = printed[at - sought.length]?.text;
    const goneLeft = gone === undefined ? undefined : missing.get(gone);
    if (gone !== undefined && goneLeft !== undefined) {
      if (goneLeft >= 0) overlap--;
      missing.set(gone, goneLeft + 1);
    }
    if (overlap > best) {
      best = overlap;
      bestAt = Math.max(0, at - sought.length + 1);
    }
  });
  return { at: bestAt, shared: best };
}

/** Up to 32 units on either side of a stretch; a surrogate pair at the far edge is left out whole. */
export function context(text: string, start: number, end: number): { prefix: string; suffix: string } {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
