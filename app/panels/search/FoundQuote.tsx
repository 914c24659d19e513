import type { ReactNode } from 'react';
import type { Anchor } from '../../../src/model/types.ts';
import { useCheckOf } from '../../state/loading/quoteChecks.ts';
import { QuoteState, Struck, Warning } from '../QuoteState.tsx';

/** The words of a quote, or a part of them, with what is known of it. */
export function FoundQuote({ anchor, children }: { anchor: Anchor; children: ReactNode }) {
  const check = useCheckOf(anchor);
  return (
    <>
      <Warning check={check} />
      <Struck check={check}>{children}</Struck> <QuoteState anchor={anchor} />
    </>
  );
}
