import type { Extract } from '../../src/export/extract.ts';
import { anchorsOf, tally } from '../../src/model/checkQuotes.ts';
import type { QuoteCheck } from '../../src/model/quoteCheck.ts';
import { savedQuoteTexts } from './texts/savedQuotes.ts';

/** What is wrong with the quotes of what is saved; nothing where all were checked. */
export function quoteTroubles(part: Extract): string[] {
  const { different, waiting, absent } = countsOf(part);
  const unknown = waiting + absent;
  return [
    ...(different > 0 ? [savedQuoteTexts.someDifferent(different)] : []),
    ...(unknown > 0 ? [savedQuoteTexts.notChecked(unknown)] : []),
  ];
}

/** That all were checked; nothing where some were not. */
export function quoteAssurance(part: Extract): string[] {
  const { checked, different, waiting, absent } = countsOf(part);
  return checked > 0 && different + waiting + absent === 0 ? [savedQuoteTexts.allChecked(checked)] : [];
}

/** What the sign means; nothing where none stands. */
export function signNotes(part: Extract): string[] {
  return countsOf(part).checked > 0 ? [savedQuoteTexts.checkSign] : [];
}

function countsOf({ index, checks }: Extract) {
  return tally(checks, index.graph.statements.flatMap(anchorsOf));
}

/** What is known of a quote, for a file, which keeps what was known when it was saved. */
export function savedCheckWords(check: QuoteCheck): string {
  return savedQuoteTexts.quotes[check.state === 'different' ? check.what : check.state];
}
