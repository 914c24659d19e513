import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of a test's own, which goes when the test ends, with files by their paths. */
export function folderOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** An article of invented places. */
export function article(headline: string, ...paragraphs: string[]): string {
  return [`# ${headline}`, '3 March 2021', ...paragraphs].join('\n\n');
}

export const ferry = article(
  'Borduria lends Avalon a ferry',
  'Borduria lent Avalon a ferry on Monday, the harbour office of the capital said, for as long as the winter keeps the bridge shut.',
  'Avalon had asked three neighbours for help after the storm, and two of them had said that they had no ship to spare.',
);

export const bridge = article(
  'Avalon shuts its only bridge',
  'The transport ministry of Avalon shut the bridge over the sound on Friday, after engineers found cracks in two of its piers.',
  'Repairs will take until spring and cost more than the island earns from its salt in a year, the ministry told reporters.',
);
