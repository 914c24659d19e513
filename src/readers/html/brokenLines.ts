import { endsSentence } from '../../text/paragraphs.ts';

/** A line that is broken at a margin is seldom shorter. */
const MARGIN = 40;

/**
 * The paragraphs of a text whose line breaks are a page's br elements: an empty line parts two, and so does a single
 * break, unless a sentence goes on after it as in a text that was wrapped by hand.
 */
export function brokenLines(text: string): string[] {
  return text.split(/\n\s*\n/u).flatMap((block) => {
    const parts: string[] = [];
    for (const next of block.split('\n')) {
      const last = parts.at(-1);
      if (last !== undefined && goesOn(last, next.trim())) parts[parts.length - 1] = `${last} ${next}`;
      else parts.push(next);
    }
    return parts;
  });
}

function goesOn(last: string, next: string): boolean {
  // Only its end is looked at: a line may be joined from thousands.
  if (endsSentence(last.slice(-MARGIN).trimEnd())) return false;
  return /^\p{Ll}/u.test(next) || last.trimEnd().length >= MARGIN;
}
