import type { EntityId } from '../../../src/model/types.ts';
import type { GraphIndex } from '../../../src/query/graphIndex.ts';
import type { Answer, AnswerLine, ConnectAnswer, DifferAnswer } from '../../../src/query/search/answer.ts';
import type { Found, HitGroup } from '../../../src/query/search/find.ts';
import type { Hit, HitType } from '../../../src/query/search/search.ts';
import type { WrittenDays } from '../../../src/query/writtenDate.ts';
import { compare, connect, setFilter, show, type Change } from '../../../src/view/actions.ts';
import type { PagePart } from '../../words/texts/pageParts.ts';
import { filterDates } from './filterDates.ts';
import { inDrawing, openHit } from './openHit.ts';
import { isCalled, pagePartsFor } from './pageParts.ts';

/** What the list of results offers: a line of an answer, another view that answers, something found, or more of its type. */
export type Item =
  | { line: AnswerLine; of: Answer['type'] }
  | { connect: [EntityId, EntityId] }
  | { days: WrittenDays; links: number; maybe: number }
  | { difference: string }
  | { differences: number }
  | { hit: Hit }
  | { page: PagePart }
  | { more: number; type: HitType };

/** Items under one heading. */
export interface Group {
  of: Answer | HitType | 'page';
  items: readonly Item[];
}

/** So many lines of an answer stand in the list; the rest is where the first leads to. */
const maxLines = 6;

/**
 * The answers first, then what was found. A part of the page stands first where its name is all that was typed; else after
 * answers and entities, and in the place of what is only near to the words.
 */
export function groupsOf({ answers, groups, closest, text }: Found): Group[] {
  const answered: Group[] = answers.map((answer) => ({ of: answer, items: itemsOf(answer) }));
  const parts = pagePartsFor(text).map((page) => ({ page }));
  if (parts.length === 0) return [...answered, ...groups.map(foundGroup)];
  const page: Group = { of: 'page', items: parts };
  if (parts.some((part) => isCalled(part.page, text))) return [page, ...answered, ...groups.map(foundGroup)];
  if (closest) return [...answered, page];
  const [named, others] = [groups.filter(isNamed), groups.filter((group) => !isNamed(group))];
  return [...answered, ...named.map(foundGroup), page, ...others.map(foundGroup)];
}

function isNamed({ type }: HitGroup): boolean {
  return type === 'entity';
}

function itemsOf(answer: Answer): Item[] {
  if (answer.type === 'connect') return [connectItem(answer)];
  if (answer.type === 'differ') return differenceItems(answer);
  const lines = answer.lines.slice(0, maxLines);
  if (answer.type === 'ties' || answer.type === 'said') return linesOf(answer.type, lines);
  // The most important ones, in the order of time.
  const inOrder = linesOf(answer.type, lines.toSorted(byDay));
  if (answer.type === 'said-then') return inOrder;
  return [...inOrder, { days: answer.days, links: answer.lines.length, maybe: answer.maybe }];
}

function linesOf(of: Answer['type'], lines: readonly AnswerLine[]): Item[] {
  return lines.map((line) => ({ line, of }));
}

function byDay(one: AnswerLine, other: AnswerLine): number {
  return (one.day ?? '').localeCompare(other.day ?? '');
}

function connectItem({ ends }: ConnectAnswer): Item {
  return { connect: ends };
}

function differenceItems({ differences }: DifferAnswer): Item[] {
  const items: Item[] = differences.slice(0, maxLines).map((difference) => ({ difference }));
  return differences.length > maxLines ? [...items, { differences: differences.length }] : items;
}

function foundGroup({ type, total, hits }: HitGroup): Group {
  const items: Item[] = hits.map((hit) => ({ hit }));
  if (total > hits.length) items.push({ more: total - hits.length, type });
  return { of: type, items };
}

/** What choosing an item does; to show more of a type changes no view, and parts of the page open by themselves. */
export function changeOf(
  index: GraphIndex,
  item: Exclude<Item, { more: number } | { page: PagePart }>,
): Change {
  if ('hit' in item) return openHit(index, item.hit);
  if ('connect' in item) return connect(item.connect);
  if ('days' in item) return setFilter(filterDates(item.days));
  if ('difference' in item) return compare(item.difference);
  if ('differences' in item) return show('compare');
  const { relation, statement } = item.line;
  return inDrawing(
    item.of === 'said' || item.of === 'said-then'
      ? { type: 'statement', id: statement }
      : { type: 'relation', id: relation },
  );
}

/** Tells items apart. */
export function keyOf(item: Item): string {
  if ('hit' in item) return `${item.hit.id} ${item.hit.text}`;
  if ('page' in item) return item.page;
  if ('difference' in item) return item.difference;
  if ('line' in item) return `${item.of} ${item.line.party} ${item.line.relation} ${item.line.statement}`;
  return Object.keys(item).join(' ');
}
