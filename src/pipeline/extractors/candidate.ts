import type { Statement } from '../../model/types.ts';
import type { AnnotatedQuote, AnnotatedWhen } from '../curation.ts';

/** What every extractor proposes; none is trusted: quotes and dates are still words. */
export interface Candidate extends Omit<Statement, 'evidence' | 'saidWhen' | 'when' | 'time'> {
  quotes: AnnotatedQuote[];
  saidWhen?: AnnotatedWhen;
  when: AnnotatedWhen | null;
}
