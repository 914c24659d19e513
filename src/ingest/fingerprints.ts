import type { Room } from '../text/blocks.ts';
import { runHashes, type RunHashes } from '../text/runHashes.ts';
import { wordHashes } from '../text/wordHashes.ts';
import type { Part } from './parts.ts';

/**
 * What of a part of a file is held against all other parts, computed of each by itself: the runs of words in its body.
 * @param room where it lies
 */
export function fingerprintOf(part: Part, room: Room): RunHashes {
  return runHashes(wordHashes(bodyOf(part)), room);
}

/** Paragraphs with nothing between them are one stretch of the text, which need not be copied. */
function bodyOf({ article: { text }, segments }: Part): string {
  let [body, start, end] = ['', -1, 0];
  for (const segment of segments) {
    if (segment.role !== 'body') continue;
    if (start < 0) start = segment.start;
    else if (!/^\s+$/u.test(text.slice(end, segment.start))) {
      body += `${text.slice(start, end)}\n`;
      start = segment.start;
    }
    end = segment.end;
  }
  return body + text.slice(Math.max(0, start), end);
}
