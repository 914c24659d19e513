import type { Relation, Statement, StoryId } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** How the chosen stories are meant: one of them says it, nobody but they say it, or each of them says it. */
export type Among = 'any' | 'only' | 'all';

/** What a reader asks of the agreement between stories; no chosen story stands for every story. */
export interface Agreement {
  stories: readonly StoryId[];
  among: Among;
  differing: boolean;
}

/**
 * Whether a relation is told by as many stories as is asked, and differently where that is asked.
 *
 * @param passing the accepted statements of the relation that pass everything else that is asked: "each says it" is
 * judged by these, "nobody else says it" by all accepted statements, so that no other filter makes a story look alone
 */
export function agrees(
  index: GraphIndex,
  { stories, among, differing }: Agreement,
  relation: Relation,
  passing: readonly Statement[],
): boolean {
  if (differing && !differs(index, relation)) return false;
  switch (among) {
    case 'any':
      return true;
    case 'only':
      return stories.length === 0 || accepted(index, relation).every(({ story }) => stories.includes(story));
    case 'all': {
      const asked = stories.length > 0 ? stories : index.graph.stories.map(({ id }) => id);
      const told = new Set(passing.map(({ story }) => story));
      return asked.every((id) => told.has(id));
    }
  }
}

/** Whether some affirm and some deny a relation, or a recorded difference touches one of its statements. */
export function differs(index: GraphIndex, relation: Relation): boolean {
  return relation.polarity === 'disputed' || relation.statements.some((id) => index.differencesOf.has(id));
}

/** The stories that tell a relation, in the order of the graph. */
export function storiesOf(index: GraphIndex, relation: Relation): StoryId[] {
  const told = new Set(accepted(index, relation).map(({ story }) => story));
  return index.graph.stories.map(({ id }) => id).filter((id) => told.has(id));
}

function accepted(index: GraphIndex, relation: Relation): Statement[] {
  return relation.statements
    .map((id) => get(index.statements, id))
    .filter(({ review }) => review === 'accepted');
}
