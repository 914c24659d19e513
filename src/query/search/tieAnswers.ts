import type { EntityId, Statement } from '../../model/types.ts';
import { get, type GraphIndex } from '../graphIndex.ts';
import { canSpeak } from '../voices.ts';
import { isWithin, lineOf, partiesOf } from './answerLine.ts';
import type { AnswerLine, TieAnswer } from './answer.ts';
import { askedFor, asksThing, fits, isRole, type Asking, type Role } from './asking.ts';
import { grouped } from './grouped.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, Question } from './question.ts';

/** Who or what a statement gives as an answer. */
interface Reply {
  party: EntityId;
  /** The part that the party has in it. */
  as: string;
  /** The part of the one whom the question names. */
  givenAs: Role;
  statement: Statement;
}

/** What the statements of one predicate answer; `given` = null where the relations themselves are the answer. */
interface Draft {
  predicate: string;
  given: EntityId | null;
  replies: Reply[];
  whole: Statement[];
}

/** Who or what is tied as asked to whom the question names, from the best supported down. */
export function tieAnswers(index: GraphIndex, lexicon: Lexicon, question: Question): TieAnswer[] {
  const drafts = askedFor(lexicon, question).flatMap((asking) => draftOf(index, question, asking) ?? []);
  return joined(index, drafts).map((draft) => answerOf(index, draft));
}

function draftOf(index: GraphIndex, question: Question, asking: Asking): Draft | null {
  const { predicate } = asking;
  const statements = index.graph.statements.filter(
    (one) => one.predicate === predicate && isThen(question, one),
  );
  const { mentions } = question;
  const [mention] = mentions;
  if (!mention || mentions.length > 1) {
    const whole = statements.filter((one) => mentions.every(({ ids }) => isOne(one, ids)));
    return whole.length > 0 ? { predicate, given: null, replies: [], whole } : null;
  }
  for (const given of mention.ids) {
    const replies = statements.flatMap((one) => repliesOf(index, question, asking, mention, given, one));
    if (replies.length > 0) return { predicate, given, replies, whole: [] };
  }
  return null;
}

function isThen({ days }: Question, { time }: Statement): boolean {
  return days === null || (time.of === 'event' && isWithin(days, time.from, time.to));
}

function isOne(statement: Statement, ids: readonly EntityId[]): boolean {
  return partiesOf(statement).some(({ id }) => ids.includes(id));
}

function repliesOf(
  index: GraphIndex,
  question: Question,
  { verb }: Asking,
  mention: Mention,
  given: EntityId,
  statement: Statement,
): Reply[] {
  const wantsThing = asksThing(question, index.graph.vocabulary.kinds);
  const parties = partiesOf(statement);
  const roles = parties.flatMap(({ role, id }) => (id === given && isRole(role) ? [role] : []));
  return roles
    .filter((role) => fits(question, verb, mention, role))
    .flatMap((givenAs) =>
      parties
        .filter(({ role, id }) => id !== given && (isRole(role) || role === 'what'))
        .filter(({ id }) => canSpeak(index, id) !== wantsThing)
        .map(({ role, id }) => ({ party: id, as: role, givenAs, statement })),
    );
}

/**
 * What a third party does, and with what, is said by another predicate in its own words: that Serbia acquires drones from
 * China says that China supplies it. Where both are asked for, they are one answer.
 */
function joined(index: GraphIndex, drafts: readonly Draft[]): Draft[] {
  const familyOf = ({ predicate }: Draft) => get(index.predicates, predicate).family;
  const [beside, own] = [drafts.filter(isBeside), drafts.filter((draft) => !isBeside(draft))];
  const [first, ...others] = own.toSorted((a, b) => Number(a.given === null) - Number(b.given === null));
  if (!first) return [...drafts];
  const joins = (draft: Draft) => draft.given === first.given && familyOf(draft) === familyOf(first);
  const more = beside.filter(joins).flatMap(({ replies }) => replies);
  const whole = { ...first, replies: [...first.replies, ...more] };
  return [whole, ...others, ...beside.filter((draft) => !joins(draft))];
}

/** Whether all that is asked for, or given, takes part beside the two ends. */
function isBeside({ replies }: Draft): boolean {
  const ends = ['subject', 'object'];
  return (
    replies.length > 0 && replies.every(({ as, givenAs }) => !ends.includes(as) || !ends.includes(givenAs))
  );
}

function answerOf(index: GraphIndex, { predicate, given, replies, whole }: Draft): TieAnswer {
  const byParty = grouped(replies, ({ party, statement }) => `${statement.polarity} ${party}`);
  const parties = byParty.flatMap((own) => {
    const statements = own.map(({ statement }) => statement);
    return lineOf(index, statements, own[0]?.party ?? null) ?? [];
  });
  const relations = grouped(whole, ({ id }) => index.relationOf.get(id)).flatMap(
    (own) => lineOf(index, own, null) ?? [],
  );
  return {
    type: 'ties',
    predicate,
    given,
    asked: askedEnd(replies),
    lines: supported([...parties, ...relations]),
  };
}

/** Which end the parties are, as the first reply has it. */
function askedEnd([first]: readonly Reply[]): TieAnswer['asked'] {
  if (first?.as === 'subject' && first.givenAs === 'object') return 'subject';
  return first?.as === 'object' && first.givenAs === 'subject' ? 'object' : null;
}

/** What is certainly told by the most newsrooms first. */
function supported(lines: readonly AnswerLine[]): AnswerLine[] {
  return lines.toSorted((a, b) => b.origins[0] - a.origins[0] || b.origins[1] - a.origins[1]);
}
