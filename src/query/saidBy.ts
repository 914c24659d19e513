import type { Anchor, EntityId, IsoDay, Statement, Story } from '../model/types.ts';
import { firstProof } from './evidence.ts';
import { spanOn } from './filter.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { isStructure } from './importance.ts';

/** What an entity is reported to have said in one passage of one report, with all that is told from it. */
export interface Utterance {
  story: Story;
  /** The words, as the first copy of the report prints them. */
  anchor: Anchor;
  /** On whose word, outermost first: the speaker is among them, and need not be the last. */
  said: readonly EntityId[];
  /** At least one; what happens before what merely belongs where. */
  statements: readonly Statement[];
  /** The last day on which it can have been said; else the first one; null = nothing is known. */
  day: IsoDay | null;
}

/**
 * What rests on the word of an entity, in the order in which it was said; what has no date at all comes last. Where the
 * text does not say when, the date of the report stands in. A newsroom's own reports are not among it.
 */
export function saidBy(index: GraphIndex, speaker: EntityId): Utterance[] {
  const found = new Map<string, Statement[]>();
  for (const id of index.graph.relations.flatMap(({ statements }) => statements)) {
    const statement = get(index.statements, id);
    if (!statement.said.includes(speaker)) continue;
    const { article = '', start = 0, end = 0 } = firstProof(statement) ?? {};
    const key = [statement.story, article, start, end, ...statement.said].join(' ');
    found.set(key, [...(found.get(key) ?? []), statement]);
  }
  return [...found.values()]
    .flatMap((statements) => utterance(index, statements))
    .toSorted((a, b) => order(a).localeCompare(order(b), 'en'));
}

/** Whether somebody else than this entity says a part of what a relation rests on. */
export function isSaidByOthers(index: GraphIndex, statements: readonly string[], entity: EntityId): boolean {
  return statements.some((id) => !get(index.statements, id).said.includes(entity));
}

function utterance(index: GraphIndex, statements: readonly Statement[]): Utterance[] {
  const inOrder = statements.toSorted(
    (a, b) => Number(isStructure(index, a)) - Number(isStructure(index, b)),
  );
  const [first] = inOrder;
  const anchor = first && firstProof(first);
  if (!first || !anchor) return [];
  const { earliest, latest } = spanOn('said', first, index);
  const story = get(index.stories, first.story);
  return [{ story, anchor, said: first.said, statements: inOrder, day: latest ?? earliest }];
}

/** By the day, then by the report and the place in it. */
function order({ day, story, anchor }: Utterance): string {
  return [
    day ?? '9999',
    story.published.earliest ?? '9999',
    story.id,
    String(anchor.start).padStart(9, '0'),
  ].join(' ');
}
