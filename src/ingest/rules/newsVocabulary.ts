import type { Predicate, Vocabulary } from '../../model/types.ts';
import added from '../../../data/news-predicates.json';
import { groupBy } from '../groupBy.ts';
import { onceFor } from '../onceFor.ts';
import type { Frame } from './frames.ts';

/**
 * A vocabulary in which every frame can be said: that of a collection, with the predicates that news needs besides, and
 * each predicate with the ends that the frames and the ties of titles and offices give it.
 */
export function newsVocabulary(vocabulary: Vocabulary, frames: readonly Frame[]): Vocabulary {
  const known = new Set(vocabulary.predicates.map(({ id }) => id));
  const predicates = [...vocabulary.predicates, ...added.predicates.filter(({ id }) => !known.has(id))];
  const ends = endsByPredicate(frames);
  return {
    ...vocabulary,
    predicates: predicates.map((predicate) => widened(predicate, ends.get(predicate.id))),
  };
}

type Ends = Pick<Predicate, 'from' | 'to'>;

/** What the frames and the ties give a predicate. Made once for a list: a vocabulary has a hundred predicates. */
const endsByPredicate = onceFor((frames: readonly Frame[]): ReadonlyMap<string, Ends> => {
  const byPredicate = groupBy(frames, ({ predicate }) => predicate);
  const named = new Set([...byPredicate.keys(), ...Object.keys(TIES)]);
  return new Map([...named].map((id) => [id, endsOf(byPredicate.get(id) ?? [], TIES[id])]));
});

function endsOf(frames: readonly Frame[], tie: Ends | undefined): Ends {
  const from = [...frames.flatMap((frame) => frame.from.kinds), ...(tie?.from ?? [])];
  const to = [...frames.flatMap((frame) => frame.to.kinds), ...(tie?.to ?? [])];
  return { from: [...new Set(from)], to: [...new Set(to)] };
}

/** Ends of the ties that structure.ts reads. */
const TIES: Record<string, Ends> = {
  'belongs-to': { from: ['organization'], to: ['country', 'organization'] },
  'holds-office-for': { from: ['person'], to: ['country'] },
  leads: { from: ['person'], to: ['organization', 'group'] },
  represents: { from: ['person'], to: ['country', 'organization'] },
  'located-in': { from: ['place', 'organization'], to: ['country', 'place'] },
  'posted-to': { from: ['person'], to: ['country'] },
  'takes-place-in': { from: ['event'], to: ['country', 'place'] },
  'has-ties-with': { from: ['country', 'organization', 'group'], to: ['country', 'organization', 'group'] },
  'active-in': { from: ['country', 'organization', 'group'], to: ['country', 'place'] },
  'member-of': { from: ['country', 'organization', 'person', 'group'], to: ['organization'] },
};

/** @param more what is added to its own ends */
function widened(predicate: Predicate, more: Ends = { from: [], to: [] }): Predicate {
  const from = [...predicate.from, ...more.from];
  const to = [...predicate.to, ...more.to];
  const ends = predicate.symmetric ? { from: [...from, ...to], to: [...from, ...to] } : { from, to };
  return { ...predicate, from: [...new Set(ends.from)], to: [...new Set(ends.to)] };
}
