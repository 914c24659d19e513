import type { Span } from './quote.ts';
import { words } from './words.ts';

/**
 * The stretches of a quote whose words stand in none of the other quotes, whatever their order there. Neighbouring
 * words make one stretch. Words are alike as readers take them: without case, and "Serbia’s" is "Serbia".
 */
export function ownWords(quote: string, others: readonly string[]): Span[] {
  const known = new Set(others.flatMap((other) => words(other).map((word) => stem(word.text))));
  const own: Span[] = [];
  let open = false;
  for (const word of words(quote)) {
    const last = own.at(-1);
    const isOwn = !known.has(stem(word.text));
    if (isOwn && open && last) last.end = word.end;
    else if (isOwn) own.push({ start: word.start, end: word.end });
    open = isOwn;
  }
  return own;
}

function stem(word: string): string {
  return word.replace(/'s$/u, '');
}
