import { weightOf, words, type Word } from '../model/words.ts';

/**
 * The runs of `size` consecutive words in a text, folded; a shorter text is one run of all its words.
 * A text without words has none. Of a script without spaces twice as many characters are a run.
 */
export function shingles(text: string, size = 5): Set<string> {
  const forms = words(text);
  const runs = new Set<string>();
  if (forms.length === 0) return runs;
  let [end, length] = [0, 0];
  for (const [start, first] of forms.entries()) {
    while (length < size && end < forms.length) length += weightAt(forms, end++);
    if (length < size && start > 0) break;
    runs.add(joined(forms, start, end));
    length -= weightOf(first);
  }
  return runs;
}

function weightAt(forms: readonly Word[], at: number): number {
  const form = forms[at];
  return form ? weightOf(form) : 0;
}

function joined(forms: readonly Word[], start: number, end: number): string {
  return forms
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
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
