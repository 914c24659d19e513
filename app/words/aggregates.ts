import type { Relation, RelationId } from '../../src/model/types.ts';
import { get, type GraphIndex } from '../../src/query/graphIndex.ts';
import { formatDrawnId, parseDrawnId, type DrawnId } from '../../src/view/drawnId.ts';
import type { Captioned } from '../../src/scene/layouts/layout.ts';
import type { CollapsedGroup } from '../../src/scene/visible.ts';
import { counted } from './texts/counted.ts';
import { focusTexts } from './texts/focus.ts';
import { gatheredTexts } from './texts/gathered.ts';
import { dateWords, rangeOf, spanWords } from './dates.ts';
import { capitalise, lineWords, listWords, name } from './sentences.ts';
import { figure } from './figures.ts';

/** "weapons", "around Serbia"; an entity by its name. */
export function endName(index: GraphIndex, id: DrawnId): string {
  const drawn = parseDrawnId(id);
  if (drawn?.type !== 'group') return name(index, id);
  return drawn.by === 'kind'
    ? get(index.kinds, drawn.of).plural.toLowerCase()
    : `${focusTexts.around} ${name(index, drawn.of)}`;
}

/** What a group or a bundle is called: "Weapons", "Around Serbia", "Between Russia and Serbia". */
export function aggregateName(index: GraphIndex, id: DrawnId): string {
  const drawn = parseDrawnId(id);
  if (drawn?.type !== 'bundle') return capitalise(endName(index, id));
  const ends = drawn.ends.map((end) => endName(index, formatDrawnId(end)));
  return capitalise(`${gatheredTexts.between} ${listWords(ends)}`);
}

/** A group as it is called in the drawing: "Weapons (15)". */
export function groupLabel(index: GraphIndex, { id, entities }: CollapsedGroup): string {
  return `${aggregateName(index, id)} (${figure(entities.length)})`;
}

/** What stands over a part of a drawing: the kind or the time of what is in it. */
export function captionWords(index: GraphIndex, what: Captioned): string {
  if (what === 'undated') return gatheredTexts.undated;
  if ('kind' in what) return what.kind === null ? gatheredTexts.mixed : get(index.kinds, what.kind).plural;
  const [from = '', to] = what.time.split('/').map((side) => (side === '..' ? null : side));
  if (to === undefined) return capitalise(dateWords(what.time));
  if (from && to && from.slice(0, 3) !== to.slice(0, 3)) return rangeOf(from.slice(0, 4), to.slice(0, 4));
  return capitalise(spanWords(from, to) ?? gatheredTexts.undated);
}

/**
 * "supplies arms to + 6 · 1 not so", "supplies arms to + 6": the verb of the strongest, and what else the line stands
 * for; what is not affirmed of them first, where there is room for it.
 */
export function bundleWords(
  index: GraphIndex,
  strongest: Relation,
  relations: readonly RelationId[],
): string[] {
  const others = relations.length - 1;
  const verb = lineWords(index, strongest);
  const whole = others > 0 ? `${verb} + ${figure(others)}` : verb;
  const mixed = mixture(
    index,
    relations.filter((id) => id !== strongest.id),
    false,
  ).join(', ');
  return mixed === '' ? [whole] : [`${whole} · ${mixed}`, whole];
}

/** "12 relations: 1 said not to be so and 2 disputed." */
export function bundleSentence(index: GraphIndex, relations: readonly RelationId[]): string {
  const parts = mixture(index, relations);
  const all = capitalise(counted.relations(relations.length));
  return `${all}: ${parts.length > 0 ? listWords(parts) : gatheredTexts.allAffirmed}.`;
}

/** "15 entities, four relations among them." */
export function groupSentence({
  entities,
  relations,
}: Pick<CollapsedGroup, 'entities' | 'relations'>): string {
  const who = capitalise(counted.entities(entities.length));
  return `${who}, ${counted.relations(relations.length)} ${gatheredTexts.amongThem.toLowerCase()}.`;
}

/** @param isWhole these are all that it stands for */
function mixture(index: GraphIndex, relations: readonly RelationId[], isWhole = true): string[] {
  const { saidNotSo, denied, disputed } = gatheredTexts;
  const called = { denied: isWhole ? saidNotSo : denied, disputed };
  return (['denied', 'disputed'] as const).flatMap((polarity) => {
    const some = relations.filter((id) => get(index.relations, id).polarity === polarity).length;
    const number = isWhole && some === relations.length ? gatheredTexts.all : figure(some);
    return some > 0 ? [`${number} ${called[polarity]}`] : [];
  });
}

/** What opens or closes it, for a button. */
export function openingWords({ isOpen, asGroup }: { isOpen: boolean; asGroup: boolean }): string {
  const { openGroup, closeGroup, openLine, closeLine } = gatheredTexts;
  if (asGroup) return isOpen ? closeGroup : openGroup;
  return isOpen ? closeLine : openLine;
}
