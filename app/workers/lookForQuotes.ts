import { verifyQuotes } from '../../src/model/checkQuotes.ts';
import type { Anchor } from '../../src/model/types.ts';
import { decode } from '../../src/text/decode.ts';
import { sha256 } from './sha256.ts';

/** A file that is to be an article, and what is quoted from it. */
export interface Question {
  id: number;
  file: Blob;
  quotes: readonly Anchor[];
}

/** The hash of the bytes, and of each quote whether it stands in them; or why they could not be read. */
export type Answer = { id: number } & ({ sha256: string; holds: boolean[] } | { why: string });

export async function lookForQuotes({ id, file, quotes }: Question): Promise<Answer> {
  try {
    const bytes = await file.arrayBuffer();
    return { id, sha256: await sha256(bytes), holds: verifyQuotes(quotes, decode(bytes)) };
  } catch (error) {
    return { id, why: error instanceof Error ? error.message : String(error) };
  }
}
