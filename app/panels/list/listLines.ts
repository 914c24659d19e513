import type { Item } from './items.ts';

/** A line of the list: an option with its place among the options, or the heading of those that follow. */
export type ListLine =
  | { type: 'option'; group: string; item: Item; place: number }
  | { type: 'heading'; group: string; count: number };

/** The items in lines, under the headings of their groups where these are asked for; then each group stands together. */
export function linesOf(items: readonly Item[], grouped: boolean): ListLine[] {
  const counts = new Map<string, number>();
  for (const { group } of items) counts.set(group, (counts.get(group) ?? 0) + 1);
  return items.flatMap((item, place): ListLine[] => {
    const group = grouped ? item.group : '';
    const option: ListLine = { type: 'option', group, item, place };
    if (!grouped || items[place - 1]?.group === group) return [option];
    return [{ type: 'heading', group, count: counts.get(group) ?? 0 }, option];
  });
}
