import { existsSync, readFileSync } from 'node:fs';

/** Digits of a hash. */
const HASH = 64;

/** What follows the hash of each line of such a file, by the hash; none where there is no file. */
export function linesIn(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(lines.map((line) => [line.slice(0, HASH), line.slice(HASH + 1)]));
}

/** Null where a line is broken. */
export function parsed(line: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
}
