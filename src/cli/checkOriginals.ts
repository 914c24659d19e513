import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listInputs, reasonOf, shown, type Input } from './build/inputs.ts';
import { MANIFEST, parseManifest, type ReadFile } from '../collection/manifest.ts';
import { locate } from './build/output.ts';
import { Refusal } from './refusal.ts';
import { sha256 } from './sha256.ts';

/**
 * Which of the files that a build read have changed since or are gone, a sentence each. Files are known by their path
 * below the folder that was given then; what is new is nothing that the graph speaks of.
 *
 * @param given the files and folders from which was built, wherever they lie now
 * Throws Refusal where there is no manifest, or one that is given is not there.
 */
export function originalProblems(folder: string, given: readonly string[]): string[] {
  const place = locate(folder);
  const now = new Map<string, Input[]>();
  for (const input of listInputs(given, place).files)
    now.set(input.path, [...(now.get(input.path) ?? []), input]);
  return readBefore(place).flatMap((file) => problemOf(file, now.get(file.path) ?? []) ?? []);
}

function readBefore(folder: string): ReadFile[] {
  const file = join(folder, MANIFEST);
  try {
    const manifest = parseManifest(readFileSync(file, 'utf8'));
    if (manifest) return manifest.files;
  } catch (error) {
    throw new Refusal([`${shown(file)} cannot be read: ${reasonOf(error)}`], 2);
  }
  throw new Refusal([`${shown(file)} is no manifest of Edgewise.`], 2);
}

function problemOf({ path, sha256: before }: ReadFile, inputs: readonly Input[]): string | null {
  if (inputs.length === 0) return `The original ${shown(path)} is gone, or lies elsewhere.`;
  try {
    const isThere = inputs.some(({ at }) => sha256(readFileSync(at)) === before);
    return isThere ? null : `The original ${shown(path)} has changed since it was read; build again.`;
  } catch (error) {
    return `The original ${shown(path)} cannot be read: ${reasonOf(error)}`;
  }
}
