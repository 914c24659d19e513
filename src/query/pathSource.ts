import type { Statement, StoryId } from '../model/types.ts';
import type { GraphIndex } from './graphIndex.ts';
import { isOneSentence, passageGroups } from './passageGroups.ts';
import type { Together } from './pathSearch.ts';
import type { Path } from './paths.ts';

/** What the links of a path, as it is shown, have in common. */
export interface PathSource {
  together: Together;
  /** Of the sentence or story that tells all of it; null where there is none. */
  story: StoryId | null;
  /** False where the quotes of one passage run over more than a sentence. */
  isSentence: boolean;
  /** For each link the statements that it is best shown by: those of that sentence or story, else all. */
  statements: readonly (readonly Statement[])[];
}

/** Where a path is told: all of it in one passage, all of it in one story, or neither. */
export function pathSource(index: GraphIndex, { links }: Pick<Path, 'links'>): PathSource {
  const all = links.map((link) => link.statements);
  const groups = passageGroups(index);
  const inPassage = inCommon(all, ({ id }) => groups.get(id) ?? []);
  const found = inPassage ?? inCommon(all, ({ story }) => [story]);
  return {
    together: inPassage ? 'sentence' : found ? 'story' : 'apart',
    story: found?.[0]?.[0]?.story ?? null,
    isSentence: inPassage?.some((some) => some.some(isOneSentence)) ?? false,
    statements: found ?? all,
  };
}

/** Whether two links of a path are told in one passage. */
export function sharePassage(
  index: GraphIndex,
  one: readonly Statement[],
  other: readonly Statement[],
): boolean {
  const groups = passageGroups(index);
  return inCommon([one, other], ({ id }) => groups.get(id) ?? []) !== null;
}

/** Of each link the statements with the first key that all links have; null where they have none in common. */
function inCommon(
  links: readonly (readonly Statement[])[],
  keysOf: (statement: Statement) => readonly (number | StoryId)[],
): Statement[][] | null {
  const [first = [], ...others] = links.map((some) => [...new Set(some.flatMap(keysOf))]);
  const key = first.find((one) => others.every((keys) => keys.includes(one)));
  if (key === undefined) return null;
  return links.map((some) => some.filter((statement) => keysOf(statement).includes(key)));
}
