import type { Statement } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { headingVerb } from '../../src/query/verbs.ts';
import { isolated } from './bidi.ts';
import { firmness } from './firmness.ts';
import { compareTexts } from './texts/compare.ts';

/** What a claim says in short: the text's own verb in quotation marks, or how it is headed; and how certain it is. */
export function verdictWords(index: GraphIndex, claim: Statement): { verb: string; certainty: string } {
  const own = claim.verb?.exact.replaceAll(/\s+/gu, ' ').trim();
  const verb = own === undefined ? headingVerb(index, claim).words : compareTexts.quoted(isolated(own));
  return { verb, certainty: firmness(index, claim).toLowerCase() };
}
