import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { isolated } from './bidi.ts';
import { noticeTexts } from './texts/notices.ts';
import { sentence } from './sentences.ts';

const { renamed, retold, retired } = noticeTexts;
/** A sentence can hold so much of an id. */
const longest = 120;

/** What became of an id that is redirected: its name or its sentence now, or that there is nothing of it any more. */
export function redirectWords(index: GraphIndex, id: string, target: string | null): string {
  if (target === null) return retired(cut(id));
  const isClaim = index.relations.has(target) || index.statements.has(target);
  return (isClaim ? retold : renamed)(cut(id), idWords(index, target));
}

/** What an id stands for, as a reader knows it. */
export function idWords({ graph, ...index }: GraphIndex, id: string): string {
  const claim = index.relations.get(id) ?? index.statements.get(id);
  if (claim) return sentence({ graph, ...index }, claim);
  const name = index.entities.get(id)?.name ?? index.stories.get(id)?.headline ?? index.kinds.get(id)?.plural;
  const question = graph.differences.find((difference) => difference.id === id)?.question;
  return isolated(name ?? index.predicates.get(id)?.label ?? question ?? id);
}

export function cut(id: string): string {
  return id.length > longest ? `${id.slice(0, longest)}…` : id;
}
