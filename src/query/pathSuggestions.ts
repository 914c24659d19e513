import type { EntityId } from '../model/types.ts';
import { noFilter, applyFilter as shownBy, type Subgraph } from './filter.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { Routing } from './links.ts';
import { areConnected } from './paths.ts';

/** What can bring up a path where there is none: leaving nothing out, clearing the filters, letting paths run through classes. */
export type PathSuggestion = 'options' | 'filters' | 'classes';

const all: readonly PathSuggestion[] = ['options', 'filters', 'classes'];
const sets: readonly (readonly PathSuggestion[])[] = [
  ...all.map((one) => [one]),
  ...all.map((left) => all.filter((one) => one !== left)).toReversed(),
  all,
];

/**
 * What would help where nothing connects two entities: the smallest sets of suggestions, each of which helps; none where
 * nothing in the graph does.
 */
export function pathSuggestions(
  index: GraphIndex,
  visible: Subgraph,
  ends: readonly [EntityId, EntityId],
  { without, throughClasses }: Routing,
): (readonly PathSuggestion[])[] {
  const everything = shownBy(index, noFilter);
  const help = (set: readonly PathSuggestion[]) =>
    areConnected(index, set.includes('filters') ? everything : visible, ends, {
      without: set.includes('options') ? [] : without,
      throughClasses: throughClasses || set.includes('classes'),
    });
  if (!help(all)) return [];
  const helping = sets.filter(help);
  const fewest = Math.min(...helping.map(({ length }) => length));
  return helping.filter(({ length }) => length === fewest);
}
