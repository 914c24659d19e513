import type { EntityId, Participant, Statement } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import type { Tie } from '../../src/query/ties.ts';
import { clause, name } from './sentences.ts';
import { capitalise, listWords } from './sentences.ts';
import { tieTexts } from './texts/ties.ts';

/** "China supports Serbia concerning Kosovo": what ties two entities, with those that it names beside its ends. */
export function tieSentence(index: GraphIndex, tie: Pick<Tie, 'relation' | 'third'>): string {
  return capitalise(`${clause(index, tie.relation)}${thirdWords(index, tie)}`);
}

/** All that a statement says: its sentence, with whom and what it names beside its ends, as far as no other words of it do. */
export function wholeSentence(index: GraphIndex, statement: Statement): string {
  const { also = [] } = statement;
  const said = clause(index, statement);
  const called = (id: EntityId) => get(index.entities, id).name;
  const third = also.filter(({ entity: id }) => {
    const beside = also.filter(({ entity }) => entity !== id).map(({ entity }) => called(entity));
    return ![said, ...beside].some((words) => hasName(words, called(id)));
  });
  return capitalise(`${said}${thirdWords(index, { third })}`);
}

/** Whether words hold a name, and not only the beginning of a longer word: “Serbian” does not name Serbia. */
function hasName(words: string, called: string): boolean {
  return words
    .split(called)
    .slice(1)
    .some((rest) => !/^\p{L}/u.test(rest));
}

/** What a tie says beside its sentence, of those of its ends that are third parties: " concerning Kosovo". */
export function thirdWords(index: GraphIndex, { third }: Pick<Tie, 'third'>): string {
  const roles = [...new Set(third.map(({ role }) => role))];
  const told = roles.map((role) => {
    const parties = third.filter((party) => party.role === role);
    return tieTexts[roleOf(index, parties)](listWords(parties.map(({ entity }) => name(index, entity))));
  });
  return told.map((words) => ` ${words}`).join('');
}

/** What happens is in a place, and during an event. */
function roleOf(index: GraphIndex, [party]: readonly Participant[]): keyof typeof tieTexts {
  if (!party) return 'about';
  const isEvent = get(index.entities, party.entity).kind === 'event';
  return party.role === 'where' && isEvent ? 'during' : party.role;
}
