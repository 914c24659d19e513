import { shown } from './build/inputs.ts';
import type { Changes, RelationChange, SupportChange, WordChange } from './diff.ts';

/** What changed, for people. */
export function diffLines({ added, gone, corroborated, lostSupport, changed }: Changes): string[] {
  const lines = [
    ...section('New', added, nameLines),
    ...section('Gone', gone, nameLines),
    ...section('Newly corroborated', corroborated, supportLines),
    ...section('Lost support', lostSupport, supportLines),
    ...section('Changed words', changed, wordLines),
  ];
  return lines.length > 0 ? lines : ['Nothing has changed.'];
}

function section<T>(title: string, changes: readonly T[], linesOf: (change: T) => string[]): string[] {
  if (changes.length === 0) return [];
  return [`${title}: ${changes.length}`, ...changes.flatMap(linesOf).map((line) => `  ${shown(line)}`)];
}

function nameLines(change: RelationChange): string[] {
  return [nameOf(change)];
}

function nameOf({ reads, suggested }: RelationChange): string {
  return suggested ? `${reads} (suggestion)` : reads;
}

function supportLines({ before, after, ...change }: SupportChange): string[] {
  return [`${nameOf(change)}: newsrooms at least ${before} before, ${after} now`];
}

function wordLines({ stance, quotesAdded, quotesGone, ...change }: WordChange): string[] {
  return [
    nameOf(change) + (stance ? `: ${stance.before} before, ${stance.after} now` : ''),
    ...quotesGone.map((quote) => `  - ${quote}`),
    ...quotesAdded.map((quote) => `  + ${quote}`),
  ];
}
