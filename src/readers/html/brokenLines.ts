import { endsSentence } from '../../text/paragraphs.ts';

/** A line that is broken at a margin is seldom shorter. */
const MARGIN = 40;

/**
 * The paragraphs of a text whose line breaks are a page's br elements: an empty line parts two, and so does a single
 * break, unless a sentence goes on after it as in a text that was wrapped by hand.
 */
export function brokenLines(text: string): string[] {
  return text.split(/\n\s*\n/u).flatMap(paragraphsOf);
}

/** What of a line that may go on is asked for again and again: a line may be joined from thousands. */
interface Open {
  parts: string[];
  /** Its end, long enough to see whether a sentence ends there. */
  end: string;
  length: number;
  /** Without the white space at its end. */
  printed: number;
}

function paragraphsOf(block: string): string[] {
  const all: string[] = [];
  let open: Open | null = null;
  for (const next of block.split('\n')) {
    if (open && goesOn(open, next.trim())) open = joined(open, next);
    else {
      if (open) all.push(open.parts.join(' '));
      open = { parts: [next], end: next.slice(-MARGIN), length: next.length, printed: next.trimEnd().length };
    }
  }
  return open ? [...all, open.parts.join(' ')] : all;
}

function goesOn({ end, printed }: Open, next: string): boolean {
  if (endsSentence(end.trimEnd())) return false;
  return /^\p{Ll}/u.test(next) || printed >= MARGIN;
}

function joined({ parts, end, length, printed }: Open, next: string): Open {
  parts.push(next);
  const own = next.trimEnd().length;
  return {
    parts,
    end: `${end} ${next}`.slice(-MARGIN),
    length: length + 1 + next.length,
    printed: own === 0 ? printed : length + 1 + own,
  };
}
