import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Memory } from '../../ingest/memory.ts';
import { sha256 } from '../sha256.ts';

const FILE = 'computed.jsonl';
/** Digits of a hash. */
const HASH = 64;

/** A memory that lasts from build to build: a line for each thing that was computed, its key hashed before it. */
export interface Cache extends Memory {
  /** Keeps what was asked for in this build; the rest has had its day. */
  save: (folder: string) => void;
}

/**
 * @param folder of the cache; where there is none it is empty
 * @param code of the program: what another one computed is forgotten
 */
export function openCache(folder: string, code: string): Cache {
  const before = linesIn(join(folder, FILE));
  const used = new Map<string, string>();
  return {
    recall: async <T>(key: string, compute: () => T | Promise<T>): Promise<T> => {
      const hash = sha256(`${code} ${key}`);
      const line = before.get(hash);
      const known = line === undefined ? null : parsed(line);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key names the code that wrote it
      const value = known ? (known.value as T) : await compute();
      used.set(hash, known && line !== undefined ? line : JSON.stringify(value));
      return value;
    },
    save: (next) =>
      writeFileSync(join(next, FILE), [...used].map(([hash, line]) => `${hash} ${line}\n`).join('')),
  };
}

/** Null where a line is broken. What it holds is judged with the graph in the end. */
function parsed(line: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
}

function linesIn(file: string): Map<string, string> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(lines.map((line) => [line.slice(0, HASH), line.slice(HASH + 1)]));
}
