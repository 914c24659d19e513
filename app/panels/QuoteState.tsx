import type { ReactNode } from 'react';
import type { QuoteCheck } from '../../src/model/quoteCheck.ts';
import type { Anchor, Statement } from '../../src/model/types.ts';
import { hasOwnMarks, isContext } from '../../src/query/evidence.ts';
import { useCheckOf } from '../state/loading/quoteChecks.ts';
import { checkWords, reasonWords } from '../words/quotes.ts';
import './quoteState.css';

interface Props {
  anchor: Anchor;
  statement: Statement;
  /** The words as they are to be shown, where some are marked. */
  children?: ReactNode;
}

/** The exact words and nothing else in the quotation; where the article does not have them, struck out after a warning. */
export function ExactWords({ anchor, statement, children = anchor.exact }: Props) {
  const check = useCheckOf(anchor);
  return (
    <>
      <Warning check={check} />
      <blockquote
        dir="auto"
        data-statement={statement.id}
        data-article={anchor.article}
        data-check={check.state}
        data-context={isContext(statement, anchor) || undefined}
        data-own-marks={hasOwnMarks(anchor) || undefined}
      >
        <Struck check={check}>{children}</Struck>
      </blockquote>
    </>
  );
}

/** Told before the words, so that nobody hears them first. */
export function Warning({ check }: { check: QuoteCheck }) {
  return check.state === 'different' && <strong className="not-there">{checkWords(check)}</strong>;
}

export function Struck({ check, children }: { check: QuoteCheck; children: ReactNode }) {
  return check.state === 'different' ? <s className="struck">{children}</s> : children;
}

const signs = { checked: '✓', waiting: '…', absent: '?', different: '✗' };

/** What is known of a quote: a sign for the eye, and the words for who points at it, comes to it by key or listens. */
export function QuoteState({ anchor }: { anchor: Anchor }) {
  const check = useCheckOf(anchor);
  return (
    <span className="quote-state" data-state={check.state} title={reasonWords(check)}>
      <span aria-hidden="true">{signs[check.state]}</span> <span className="told">{checkWords(check)}</span>
    </span>
  );
}
