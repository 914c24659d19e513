import type { Statement, StoryId } from '../model/types.ts';
import type { Comparison } from './comparison.ts';

/** What one story says to a question, in short. */
export interface Verdict {
  story: StoryId;
  /** The claim that says it; of a story that differs with itself the first of each that differ. */
  claims: readonly Statement[];
}

/** Of a story that differs with itself. */
const mostClaims = 3;

/** The verdict of every story that is compared, in the order of its columns. */
export function verdicts({ columns, rows }: Comparison): Verdict[] {
  const isAlone = new Set(columns).size === 1;
  return [...new Set(columns)].map((story) => {
    const own = rows
      .flatMap((row) => row.filter((_, i) => columns[i] === story))
      .filter((one) => one !== null);
    const byWords = new Map(own.toReversed().map((one) => [wordsOf(one), one]));
    const claims = own.filter((one) => byWords.get(wordsOf(one)) === one);
    return { story, claims: claims.slice(0, isAlone ? mostClaims : 1) };
  });
}

/** What one report can say otherwise than it said before. */
function wordsOf({
  verb,
  predicate,
  subject,
  object,
  modality,
  polarity,
  when,
  saidWhen,
}: Statement): string {
  const said = verb?.exact.toLowerCase() ?? predicate;
  return [said, subject, object, modality, polarity, when?.edtf, saidWhen?.edtf].join(' ');
}
