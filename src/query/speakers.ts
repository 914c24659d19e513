import type { EntityId, Statement } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** Whose word a statement is: those whom it quotes, else the newsroom that tells it; nobody where that is not known. */
export function speakersOf(index: GraphIndex, { said, story }: Statement): readonly EntityId[] {
  if (said.length > 0) return said;
  const { publisher } = get(index.stories, story);
  return publisher === null ? [] : [publisher];
}

/** Everybody on whose word an accepted statement is, those of most relations first. */
export function speakersIn(index: GraphIndex): EntityId[] {
  const heard = new Map<EntityId, number>();
  for (const { statements } of index.graph.relations) {
    const accepted = statements.map((id) => get(index.statements, id)).filter(isAccepted);
    for (const id of new Set(accepted.flatMap((statement) => speakersOf(index, statement))))
      heard.set(id, (heard.get(id) ?? 0) + 1);
  }
  return [...heard].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
}

function isAccepted({ review }: Statement): boolean {
  return review === 'accepted';
}
