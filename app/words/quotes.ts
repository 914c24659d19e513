import type { QuoteCheck } from '../../src/model/quoteCheck.ts';
import { quoteTexts } from './texts/quotes.ts';

/** What is known of a quote, in words. */
export function checkWords(check: QuoteCheck): string {
  return quoteTexts[check.state === 'different' ? check.what : check.state];
}

/** The same with the reason, where it is not known from the words. */
export function reasonWords(check: QuoteCheck): string {
  const told = checkWords(check);
  return check.state === 'absent' ? `${told}. ${check.why}` : told;
}
