import type { StatementId, StoryId } from '../model/types.ts';
import { wordingOf } from '../model/words.ts';
import type { Effects, Proposal } from './contracts.ts';

/** 48 bits, which is more than a story has proposals and less than a number holds exactly. */
const HEX_DIGITS = 12;
const DIGITS = 15;

/**
 * The id of a proposal by what it claims, and nothing by its place among others: a rebuild, another article or another
 * order of extractors numbers nothing anew. A person's numbers are short and so never the same.
 *
 * @param quotes the words of its passages that are no context, as any copy prints them
 */
export async function statementIdOf(
  story: StoryId,
  { subject, predicate, object }: Pick<Proposal, 'subject' | 'predicate' | 'object'>,
  quotes: string[],
  sha256: Effects['sha256'],
): Promise<StatementId> {
  const claim = JSON.stringify([subject, predicate, object, ...quotes.map(wordingOf)]);
  const hash = await sha256(new TextEncoder().encode(claim));
  const number = Number.parseInt(hash.slice(0, HEX_DIGITS), 16);
  return `${story}.${String(number).padStart(DIGITS, '0')}`;
}
