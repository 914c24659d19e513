import type { RelationId } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { namesake } from '../../src/query/groups.ts';
import { words } from './catalogue.ts';
import { capitalise, count, listWords, name } from './sentences.ts';

/** "weapons", "around Serbia"; an entity by its name. */
export function endName(index: GraphIndex, id: string): string {
  const of = namesake(id);
  if (!of) return name(index, id);
  return of.by === 'kind'
    ? get(index.kinds, of.id).plural.toLocaleLowerCase()
    : `${words.focus.around} ${name(index, of.id)}`;
}

/** What a group or a line is called: "Weapons", "Around Serbia", "Between Russia and Serbia". */
export function gatheredName(index: GraphIndex, id: string): string {
  const ends = id.split('~').map((end) => endName(index, end));
  return capitalise(ends.length > 1 ? `${words.focus.between} ${listWords(ends)}` : (ends[0] ?? ''));
}

/** "7", "7 · 1 denied", "3 · all denied": a line of many claims no polarity that only some of them have. */
export function lineCount(index: GraphIndex, relations: readonly RelationId[]): string {
  const parts = mixture(index, relations);
  const number = relations.length.toLocaleString();
  return parts.length > 0 ? `${number} · ${parts.join(', ')}` : number;
}

/** "12 relations, of which 1 is denied." and so on, as a sentence. */
export function lineSentence(index: GraphIndex, relations: readonly RelationId[]): string {
  const parts = mixture(index, relations);
  const all = capitalise(count(relations.length, 'relation'));
  return parts.length > 0 ? `${all}: ${listWords(parts)}.` : `${all}, all affirmed.`;
}

function mixture(index: GraphIndex, relations: readonly RelationId[]): string[] {
  return (['denied', 'disputed'] as const).flatMap((polarity) => {
    const some = relations.filter((id) => get(index.relations, id).polarity === polarity).length;
    if (some === 0) return [];
    return [
      `${some === relations.length ? words.focus.all : some.toLocaleString()} ${words.focus[polarity]}`,
    ];
  });
}
