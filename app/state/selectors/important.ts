import type { EntityId, Relation } from '../../../src/model/types.ts';
import { byImportance } from '../../../src/query/importance.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { entitiesOf } from './picture.ts';
import { selectVisible } from './visible.ts';
import type { Loaded } from './placement.ts';

/** The entity that what is most worth telling is told of; null where nothing is shown. */
export function mostImportant(state: Loaded): EntityId | null {
  const shown = [...selectVisible(state).relations].map((id) => get(state.index.relations, id));
  return byImportance(state.index, shown)[0]?.subject ?? null;
}

/** What is shown between two that are drawn, the most important first. */
export function relationsBetween(state: Loaded, one: string, other: string): Relation[] {
  const [here, there] = [one, other].map((id) => new Set(entitiesOf(state, id)));
  const shown = [...selectVisible(state).relations].map((id) => get(state.index.relations, id));
  const between = shown.filter(
    ({ subject, object }) =>
      (here?.has(subject) && there?.has(object)) || (here?.has(object) && there?.has(subject)),
  );
  return byImportance(state.index, between);
}
