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
  const own = byPredicate(frames);
  const widen = (predicate: Predicate) => widened(predicate, own.get(predicate.id) ?? []);
  return { ...vocabulary, predicates: predicates.map(widen) };
}

/** Made once for a list. */
const byPredicate = onceFor((frames: readonly Frame[]) => groupBy(frames, ({ predicate }) => predicate));

/** Ends of the ties that structure.ts reads. */
const TIES: Record<string, { from: string[]; to: string[] }> = {
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

/** @param own its frames */
function widened(predicate: Predicate, own: readonly Frame[]): Predicate {
  const tie = TIES[predicate.id];
  const from = [...predicate.from, ...own.flatMap((frame) => frame.from.kinds), ...(tie?.from ?? [])];
  const to = [...predicate.to, ...own.flatMap((frame) => frame.to.kinds), ...(tie?.to ?? [])];
  const ends = predicate.symmetric ? { from: [...from, ...to], to: [...from, ...to] } : { from, to };
  return { ...predicate, from: [...new Set(ends.from)], to: [...new Set(ends.to)] };
}
