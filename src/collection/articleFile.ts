import type { Effects } from '../ingest/contracts.ts';
import { slug } from '../model/ids.ts';

const MOST_LETTERS = 60;
/** 48 bits: among a million articles two share them with a chance of one in five hundred. */
const DIGITS = 12;

/** What a text came from. */
export interface Origin {
  /** As the reader calls it: the path of the file, and within an archive that of the member behind it. */
  name: string;
  /** Of the bytes of the file, and of its text, in hex. */
  bytes: string;
  text: string;
}

/**
 * The name under which the text of an article is stored: of lower-case letters, digits and hyphens, whatever the file is
 * called, and one of its own for each file and each text, so that no other file changes it.
 */
export async function articleFile({ name, bytes, text }: Origin, sha256: Effects['sha256']): Promise<string> {
  const stem = slug(withoutEnding(name)).slice(0, MOST_LETTERS).replace(/-$/u, '');
  const hash = await sha256(new TextEncoder().encode([name, bytes, text].join('\0')));
  return `${stem}-${hash.slice(0, DIGITS)}.txt`;
}

/** The last part of a path, without what says of what kind the file is. */
function withoutEnding(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/su, '');
}
