import { locale } from '../../words/language.ts';

const collator = new Intl.Collator(locale, { numeric: true });

/** The order of two keys; what has none stands last. Numbers in texts go by their size. */
export function order(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** A text without case, diacritics and commas, the same for what stands in a cell and what is looked for in it. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
}
