import { posix } from 'node:path';
import { slug } from '../../model/ids.ts';
import { sha256 } from '../sha256.ts';

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
export function articleFile({ name, bytes, text }: Origin): string {
  const stem = slug(posix.parse(name).name).slice(0, MOST_LETTERS).replace(/-$/u, '');
  return `${stem}-${sha256([name, bytes, text].join('\0')).slice(0, DIGITS)}.txt`;
}
