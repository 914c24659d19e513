import type { Verb } from '../../model/types.ts';
import type { Span } from '../../text/quote.ts';

const NOTHING_BETWEEN = /^\s*(?:(?:the|a|an)\s+)?$/iu;

/** In which order a verb makes a sentence between its ends: only where the text itself has all three in a row. */
export function verbOrder(
  text: string,
  verb: Span,
  subject: Span | null,
  object: Span | null,
): Verb['between'] | null {
  if (!subject || !object) return null;
  const [first, last] = subject.start < object.start ? [subject, object] : [object, subject];
  const gaps = [text.slice(first.end, verb.start), text.slice(verb.end, last.start)];
  if (first.end > verb.start || verb.end > last.start) return null;
  if (!gaps.every((gap) => NOTHING_BETWEEN.test(gap))) return null;
  return first === subject ? 'subject-object' : 'object-subject';
}
