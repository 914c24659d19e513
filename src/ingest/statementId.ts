import type { StatementId, StoryId } from '../model/types.ts';
import { wordingOf } from '../model/words.ts';
import type { Effects, Proposal } from './contracts.ts';
import { onceForText } from './onceFor.ts';

/** 48 bits, which is more than a story has proposals and less than a number holds exactly. */
const HEX_DIGITS = 12;
const DIGITS = 15;
const UTF8 = new TextEncoder();

type Claim = Pick<Proposal, 'subject' | 'predicate' | 'object'>;

/**
 * The ids of the proposals of a story, each by what it claims, and nothing by its place among others: a rebuild, another
 * article or another order of extractors numbers nothing anew. A person's numbers are short and so never the same. They are
 * asked for with the words of the passages that are no context, as any copy prints them.
 */
export function statementIds(
  story: StoryId,
  sha256: Effects['sha256'],
): (claim: Claim, quotes: readonly string[]) => Promise<StatementId> {
  const wordingIn = onceForText(wordingOf); // many proposals of a story quote the same sentence
  return async ({ subject, predicate, object }, quotes) => {
    const claim = JSON.stringify([subject, predicate, object, ...quotes.map(wordingIn)]);
    const hash = await sha256(UTF8.encode(claim));
    const number = Number.parseInt(hash.slice(0, HEX_DIGITS), 16);
    return `${story}.${String(number).padStart(DIGITS, '0')}`;
  };
}
