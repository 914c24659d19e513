import { support } from '../../model/support.ts';
import type { EntityId, IsoDay, Statement } from '../../model/types.ts';
import { bestOf } from '../bestQuote.ts';
import { get, type GraphIndex } from '../graphIndex.ts';
import { newsrooms } from '../newsrooms.ts';
import type { WrittenDays } from '../writtenDate.ts';
import type { AnswerLine } from './answer.ts';

/** A line from the statements that say the same; null of none. @param party who or what is the answer */
export function lineOf(
  index: GraphIndex,
  statements: readonly Statement[],
  party: EntityId | null,
  day: IsoDay | null = null,
  dayOf: AnswerLine['dayOf'] = 'event',
): AnswerLine | null {
  const [best] = bestOf(index, statements);
  const relation = best && index.relationOf.get(best.statement.id);
  if (!best || !relation) return null;
  const accepted = statements.filter(({ review }) => review === 'accepted');
  const { origins } = support(accepted, index.stories, newsrooms(index));
  const stories = [...new Set(statements.map(({ story }) => story))];
  return { party, relation: relation.id, statement: best.statement.id, origins, day, dayOf, stories };
}

/** Whether days are known to lie in a time. */
export function isWithin({ from, to }: WrittenDays, first: IsoDay | null, last: IsoDay | null): boolean {
  return (
    (from === null || (first !== null && first >= from)) && (to === null || (last !== null && last <= to))
  );
}

/** Whether days may lie in a time, at least in part; null = open on that side. */
export function overlaps({ from, to }: WrittenDays, first: IsoDay | null, last: IsoDay | null): boolean {
  return (from === null || last === null || last >= from) && (to === null || first === null || first <= to);
}

/** When it was said: by the text, else when the story was published. */
export function daySaid(index: GraphIndex, { saidWhen, story }: Statement): IsoDay | null {
  return saidWhen?.latest ?? get(index.stories, story).published.latest;
}

/** The entities of a statement with their roles in it. */
export function partiesOf({ subject, object, also = [] }: Statement): { role: string; id: EntityId }[] {
  return [
    { role: 'subject', id: subject },
    { role: 'object', id: object },
    ...also.map(({ role, entity: id }) => ({ role, id })),
  ];
}
