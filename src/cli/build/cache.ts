import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Memory } from '../../ingest/memory.ts';
import { sha256 } from '../sha256.ts';

const FILE = 'computed.jsonl';
/** Digits of a hash. */
const HASH = 64;
/** So many pieces are written at once. */
const BATCH = 1000;
const NEW_LINE = Buffer.from('\n');

/** A memory that lasts from build to build: a line for each thing that was computed, its key hashed before it. */
export interface Cache extends Memory {
  /** Keeps what was asked for in this build; the rest has had its day. */
  save: (folder: string) => void;
}

/** Where a line stands in the file, behind its hash. */
interface Line {
  start: number;
  end: number;
}

/**
 * What was computed is held as bytes and made into values when it is asked for, so that little of it is in memory.
 *
 * @param folder of the cache; where there is none it is empty
 * @param code of the program: what another one computed is forgotten
 */
export function openCache(folder: string, code: string): Cache {
  const file = join(folder, FILE);
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const before = placesIn(bytes);
  const used = new Map<string, Uint8Array>();
  return {
    recall: async <T>(key: string, compute: () => T | Promise<T>): Promise<T> => {
      const hash = sha256(`${code} ${key}`);
      const line = before.get(hash);
      const kept = line && bytes.subarray(line.start, line.end);
      const known = kept && parsed(kept.toString());
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key names the code that wrote it
      const value = known ? (known.value as T) : await compute();
      used.set(hash, kept && known ? kept : Buffer.from(JSON.stringify(value)));
      return value;
    },
    save: (next) => {
      const draft = openSync(join(next, FILE), 'w');
      let batch: Uint8Array[] = [];
      for (const [hash, line] of used) {
        batch.push(Buffer.from(`${hash} `), line, NEW_LINE);
        if (batch.length < BATCH) continue;
        writeFileSync(draft, Buffer.concat(batch));
        batch = [];
      }
      writeFileSync(draft, Buffer.concat(batch));
      closeSync(draft);
    },
  };
}

/** Null where a line is broken. What it holds is judged with the graph in the end. */
export function parsed(line: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
}

function placesIn(bytes: Buffer): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (let at = 0; at < bytes.length;) {
    const next = bytes.indexOf(NEW_LINE, at);
    const end = next < 0 ? bytes.length : next;
    lines.set(bytes.toString('latin1', at, at + HASH), { start: at + HASH + 1, end });
    at = end + 1;
  }
  return lines;
}

/** What follows the hash of each line of such a file, by the hash; none where there is no file. */
export function linesIn(file: string): Map<string, string> {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  return new Map(
    [...placesIn(bytes)].map(([hash, { start, end }]) => [hash, bytes.toString('utf8', start, end)]),
  );
}
