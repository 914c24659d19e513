import { words } from '../model/words.ts';

/**
 * The runs of `size` consecutive words in a text, folded; a shorter text is one run of all its words.
 * A text without words has none.
 */
export function shingles(text: string, size = 5): Set<string> {
  const forms = words(text).map((word) => word.text);
  if (forms.length === 0) return new Set();
  const runs = new Set<string>();
  for (let at = 0; at === 0 || at + size <= forms.length; at++)
    runs.add(forms.slice(at, at + size).join(' '));
  return runs;
}

/** The share of the smaller set that the larger one holds, 0 to 1; 0 where one is empty (Broder 1997). */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return sharedCount(small, large) / small.size;
}

function sharedCount(small: ReadonlySet<string>, large: ReadonlySet<string>): number {
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared;
}
