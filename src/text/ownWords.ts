import { words } from '../model/words.ts';

/** The longest run of words of a text that stand in none of the others, as it prints them; null where it has none. */
export function ownWords(text: string, others: readonly string[]): string | null {
  const known = new Set(others.flatMap((other) => words(other).map(({ text: word }) => word)));
  const runs: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { text: word, start, end } of words(text)) {
    const run = runs.at(-1);
    if (known.has(word)) isOpen = false;
    else if (isOpen && run) run.end = end;
    else {
      runs.push({ start, end });
      isOpen = true;
    }
  }
  const [longest] = runs.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest ? text.slice(longest.start, longest.end) : null;
}
