import { namedBeside, type NamedBeside } from '../../../src/query/namedBeside.ts';
import type { Path } from '../../../src/query/paths.ts';
import { memo } from '../../../src/scene/memo.ts';
import type { TieFinder } from '../../../src/scene/makeScene.ts';
import { sceneTies } from '../../../src/scene/ties.ts';
import { tieWords } from '../../words/texts/tieWords.ts';
import { selectedIds } from './attention.ts';
import type { Loaded } from './placement.ts';
import { selectVisible } from './visible.ts';

/**
 * Finds the ties of what is selected, of what the picture is around, and of the path in focus; the same function as long
 * as these are the same.
 */
export function selectTies(state: Loaded, inFocus: Path | null): TieFinder {
  const { selected, around, depth } = state.view;
  const chosen = selected ? selectedIds(state) : [];
  return found(
    state.index,
    selectVisible(state),
    JSON.stringify([chosen, depth === null ? [] : around]),
    inFocus,
  );
}

const found = memo(
  (
    index: Loaded['index'],
    visible: ReturnType<typeof selectVisible>,
    key: string,
    inFocus: Path | null,
  ): TieFinder => {
    const [chosen, around]: [string[], string[]] = JSON.parse(key);
    const ids = new Set(chosen);
    const named = namedBeside(index, visible, { relations: ids, entities: new Set([...chosen, ...around]) });
    const all = [...named, ...(inFocus ? onPath(inFocus) : [])];
    return (topology) => sceneTies(topology, all, (role) => tieWords[role]);
  },
  (...keys) => keys,
);

/** What ties the links of a path that no relation ties by its ends. */
function onPath({ links }: Path): NamedBeside[] {
  return links.flatMap(({ relation: { id: relation }, third }) =>
    third.length > 0 ? [{ relation, third }] : [],
  );
}
