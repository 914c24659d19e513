import type { RelationId } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { namesake } from '../../src/query/groups.ts';
import type { Captioned } from '../../src/query/layouts/layout.ts';
import type { Group } from '../../src/query/picture.ts';
import { words } from './catalogue.ts';
import { dateWords, spanWords } from './dates.ts';
import { capitalise, listWords, name } from './sentences.ts';

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

/** A group as it is called in the drawing: "Weapons (15)". */
export function groupLabel(index: GraphIndex, { id, entities }: Group): string {
  return `${gatheredName(index, id)} (${entities.length.toLocaleString()})`;
}

/** What stands over a part of a drawing: the kind or the time of what is in it. */
export function captionWords(index: GraphIndex, what: Captioned): string {
  if (what === 'undated') return words.focus.undated;
  if ('kind' in what) return what.kind === null ? words.focus.mixed : get(index.kinds, what.kind).plural;
  const [from = '', to] = what.time.split('/').map((side) => (side === '..' ? null : side));
  if (to === undefined) return capitalise(dateWords(what.time));
  if (from && to && from.slice(0, 3) !== to.slice(0, 3)) return `${from.slice(0, 4)} – ${to.slice(0, 4)}`;
  return capitalise(spanWords(from, to) ?? words.focus.undated);
}

/**
 * "7", "7 · 1 denied", "3 · all denied": a line of many claims no polarity that only some of them have. Of one relation
 * only what is not affirmed of it.
 */
export function lineCount(index: GraphIndex, relations: readonly RelationId[]): string {
  const [only, ...others] = relations;
  if (only && others.length === 0) {
    const { polarity } = get(index.relations, only);
    return polarity === 'affirmed' ? '' : words.focus[polarity];
  }
  const number = relations.length.toLocaleString();
  return [number, mixture(index, relations).join(', ')].filter(Boolean).join(' · ');
}

/** "12 relations: 1 denied and 2 disputed." */
export function lineSentence(index: GraphIndex, relations: readonly RelationId[]): string {
  const parts = mixture(index, relations);
  const all = capitalise(words.counted.relations(relations.length));
  return `${all}: ${parts.length > 0 ? listWords(parts) : words.focus.allAffirmed}.`;
}

/** "15 entities, four relations among them." */
export function groupSentence({ entities, relations }: Pick<Group, 'entities' | 'relations'>): string {
  const who = capitalise(words.counted.entities(entities.length));
  return `${who}, ${words.counted.relations(relations.length)} ${words.focus.amongThem.toLocaleLowerCase()}.`;
}

function mixture(index: GraphIndex, relations: readonly RelationId[]): string[] {
  return (['denied', 'disputed'] as const).flatMap((polarity) => {
    const some = relations.filter((id) => get(index.relations, id).polarity === polarity).length;
    const number = some === relations.length ? words.focus.all : some.toLocaleString();
    return some > 0 ? [`${number} ${words.focus[polarity]}`] : [];
  });
}

/** What opens or closes it, for a button. */
export function openingWords({ isOpen, asGroup }: { isOpen: boolean; asGroup: boolean }): string {
  const { openGroup, closeGroup, openLine, closeLine } = words.focus;
  if (asGroup) return isOpen ? closeGroup : openGroup;
  return isOpen ? closeLine : openLine;
}
