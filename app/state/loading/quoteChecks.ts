import { create } from 'zustand';
import {
  checkOf,
  isDifferent,
  noChecks,
  type QuoteCheck,
  type QuoteChecks,
} from '../../../src/model/quoteCheck.ts';
import type { Anchor, Statement } from '../../../src/model/types.ts';

export interface CheckedQuotes {
  /** What is known of the quotes of the graph on the screen; what looks at them is fetched when the page is drawn. */
  checks: QuoteChecks;
  /** What became of all of them, in a sentence. */
  told: string;
  /** Some do not stand in their articles. */
  wrong: boolean;
  /** Looks again for what could not be looked at; null where there is nothing to look for. */
  again: (() => void) | null;
}

export const useQuoteChecks = create<CheckedQuotes>(() => ({
  checks: noChecks,
  told: '',
  wrong: false,
  again: null,
}));

/** What is known of a quote. */
export function useCheckOf(anchor: Anchor): QuoteCheck {
  return useQuoteChecks(({ checks }) => checkOf(checks, anchor));
}

/** Whether an article that is here does not have a quote of the statement, so that none of its words may stand as the text's. */
export function useIsDifferent(statement: Statement): boolean {
  return useQuoteChecks(({ checks }) => isDifferent(checks, statement));
}
