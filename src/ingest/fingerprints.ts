import { packed, unpacked } from '../text/packed.ts';
import { passageHashes } from '../text/passages.ts';
import { runHashes, type RunHashes } from '../text/runHashes.ts';
import { wordHashes } from '../text/wordHashes.ts';
import { partsOf, type Part } from './parts.ts';
import { TAKEN } from './sharedWords.ts';
import type { SegmentedArticle } from './contracts.ts';

/** What of a part of a file is held against all other parts, computed of each by itself. */
export interface Fingerprint {
  /** Of the runs of words in its body. */
  runs: RunHashes;
  /** Of passages in its body: parts that share a long one share one of these. */
  passages: Int32Array;
}

/** The same as texts, which outlive JSON. */
export type PackedFingerprint = Record<keyof Fingerprint, string>;

/** In the order of the parts. */
export function fingerprintsOf(article: SegmentedArticle): Fingerprint[] {
  return partsOf(article).map((part) => {
    const runs = runHashes(wordHashes(bodyOf(part)));
    return { runs, passages: passageHashes(runs, TAKEN) };
  });
}

function bodyOf({ article: { text }, segments }: Part): string {
  const body = segments.filter(({ role }) => role === 'body');
  return body.map(({ start, end }) => text.slice(start, end)).join('\n');
}

export function packedFingerprint({ runs, passages }: Fingerprint): PackedFingerprint {
  return { runs: packed(runs), passages: packed(passages) };
}

export function unpackedFingerprint({ runs, passages }: PackedFingerprint): Fingerprint {
  return { runs: unpacked(runs), passages: unpacked(passages) };
}
