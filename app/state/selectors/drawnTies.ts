import { namedBeside, type NamedBeside } from '../../../src/query/namedBeside.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { predicateLines } from '../../../src/query/familyLines.ts';
import { namedTogether } from '../../../src/query/namedTogether.ts';
import type { Subgraph } from '../../../src/query/filter.ts';
import type { Path } from '../../../src/query/paths.ts';
import { memo } from '../../../src/scene/memo.ts';
import type { SaidFinder, TieFinder } from '../../../src/scene/makeScene.ts';
import { saidOn, sceneTies, type Saying } from '../../../src/scene/ties.ts';
import { bundleWords } from '../../words/aggregates.ts';
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
    const alone = around.flatMap((id) => besideAlone(index, visible, id));
    const all = [...named, ...alone, ...(inFocus ? onPath(inFocus) : [])];
    return (topology) => sceneTies(topology, all, (role) => tieWords[role], sayingIn(index));
  },
  (...keys) => keys,
);

/** Finds what the lines of several on the path in focus say: what the path is told by; null without one. */
export const selectSaid = memo(
  (index: Loaded['index'], inFocus: Path | null): SaidFinder | null => {
    if (!inFocus) return null;
    const relations = inFocus.links.map(({ relation: { id } }) => id);
    return (topology) => saidOn(topology, relations, sayingIn(index));
  },
  (...keys) => keys,
);

function sayingIn(index: Loaded['index']): Saying {
  const lineOf = predicateLines(index);
  return (id, among) => {
    const relation = get(index.relations, id);
    const { symmetric } = get(index.predicates, relation.predicate);
    const line = lineOf(relation.predicate);
    return { line, words: bundleWords(index, relation, among), symmetric, subject: relation.subject };
  };
}

/** What brings those into a neighbourhood to whom no line leads from its middle. */
function besideAlone(index: Loaded['index'], visible: Subgraph, id: string): NamedBeside[] {
  return namedTogether(index, visible, id).map(({ statement: { id: told, also = [] }, others }) => ({
    relation: get(index.relationOf, told).id,
    third: also.filter(({ entity }) => others.includes(entity)),
  }));
}

/** What ties the links of a path that no relation ties by its ends. */
function onPath({ links }: Path): NamedBeside[] {
  return links.flatMap(({ relation: { id: relation }, third }) =>
    third.length > 0 ? [{ relation, third }] : [],
  );
}
