import { readFileSync } from 'node:fs';
import type { WrittenFile } from '../../ingest/contracts.ts';
import { Refusal } from '../refusal.ts';
import { reasonOf, shown } from './inputs.ts';

/** A file that somebody wrote. Throws Refusal where it cannot be read. */
export function written(file: string): WrittenFile {
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (error) {
    throw new Refusal([`${shown(file)} cannot be read: ${reasonOf(error)}`], 2);
  }
}
