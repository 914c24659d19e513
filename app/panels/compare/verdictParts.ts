import { firstProof } from '../../../src/query/evidence.ts';
import { get, type GraphIndex } from '../../../src/query/graphIndex.ts';
import { sameWords } from '../../../src/query/verbs.ts';
import type { Participant, Statement } from '../../../src/model/types.ts';
import { ownNumbers } from '../../../src/text/claimMarks.ts';
import { ownWords } from '../../../src/text/ownWords.ts';
import { whenWords } from '../../words/dates.ts';
import { listWords, name, sentence } from '../../words/sentences.ts';
import { compareTexts } from '../../words/texts/compare.ts';
import { verdictWords } from '../../words/verdict.ts';

type Aspect = keyof typeof compareTexts.aspects;

/** What a claim says otherwise than those it is compared with, and no more. */
export interface VerdictParts {
  /** The whole of it where it is of others, its verb where that is another; null where both are the same. */
  lead: string | null;
  /** How certain it is; null where that goes without saying. */
  certainty: string | null;
  facts: { aspect: Aspect; words: string }[];
}

export function verdictParts(
  index: GraphIndex,
  claim: Statement,
  others: readonly Statement[],
): VerdictParts {
  const { verb, certainty } = verdictWords(index, claim);
  const isOfOthers = others.some(
    ({ subject, object }) => subject !== claim.subject || object !== claim.object,
  );
  const isSaidOtherwise = others.some((other) => !sameWords(verbOf(other), verbOf(claim)));
  const isAsCertain = others.every(
    ({ modality, polarity }) => modality === claim.modality && polarity === claim.polarity,
  );
  const lead = isOfOthers ? sentence(index, claim) : isSaidOtherwise ? verb : null;
  const facts = [
    ...factsOf(index, claim, others, lead === null),
    ...(isOfOthers ? [] : participantsOf(index, claim, others)),
  ];
  if (lead === null && facts.length === 0 && isAsCertain)
    return { lead: wordingOf(index, claim, others), certainty, facts };
  return { lead, certainty: lead === null && isAsCertain ? null : certainty, facts };
}

function verbOf({ verb, predicate }: Statement): string {
  return verb?.exact ?? predicate;
}

/** Of what nothing else tells apart: the words of the quote that only this one has. */
function wordingOf(index: GraphIndex, claim: Statement, others: readonly Statement[]): string {
  const [own = '', ...theirs] = [claim, ...others].map((one) => firstProof(one)?.exact ?? '');
  const words = ownWords(own, theirs);
  return words === null ? sentence(index, claim) : compareTexts.quoted(words);
}

/** @param isAlone nothing else is told, so that a date that is not given is what differs */
function factsOf(
  index: GraphIndex,
  claim: Statement,
  others: readonly Statement[],
  isAlone: boolean,
): VerdictParts['facts'] {
  const numbers = ownNumbers(claim, others);
  return [
    ...(isAlone || claim.when ? dateOf(index, claim, others, 'when') : []),
    ...dateOf(index, claim, others, 'saidWhen'),
    ...(numbers.length > 0 ? [{ aspect: 'number' as const, words: listWords(numbers) }] : []),
  ];
}

function dateOf(
  index: GraphIndex,
  claim: Statement,
  others: readonly Statement[],
  of: 'when' | 'saidWhen',
): VerdictParts['facts'] {
  const own = claim[of];
  // That one report does not say when somebody spoke is no difference: most do not.
  if (of === 'saidWhen' && !(own && others.some((other) => other[of]))) return [];
  if (others.every((other) => (other[of]?.edtf ?? null) === (own?.edtf ?? null))) return [];
  const words = own ? whenWords(own, get(index.stories, claim.story)) : compareTexts.noDate;
  return [{ aspect: of === 'when' ? 'happened' : 'said', words }];
}

const roles: readonly Participant['role'][] = ['what', 'where', 'about', 'with'];

/** Who and what is named beside the two ends, where not all name it. */
function participantsOf(
  index: GraphIndex,
  { also = [] }: Statement,
  others: readonly Statement[],
): VerdictParts['facts'] {
  const isNamedByAll = (id: string) =>
    others.every((other) => (other.also ?? []).some(({ entity }) => entity === id));
  return roles.flatMap((role) => {
    const own = also.filter((one) => one.role === role && !isNamedByAll(one.entity));
    return own.length > 0
      ? [{ aspect: role, words: listWords(own.map(({ entity }) => name(index, entity))) }]
      : [];
  });
}
