import { noFilter } from '../../src/query/filter.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import type { View } from '../../src/view/view.ts';
import { stepTexts } from './texts/steps.ts';
import { endName, aggregateName } from './aggregates.ts';
import { listWords } from './sentences.ts';
import { figure } from './figures.ts';

/** More names than this are a number. */
const maxNames = 3;

/** What lies between two arrangements of the picture, in a few words: "hiding NATO", "the filters". */
export function stepWords(index: GraphIndex, from: Partial<View>, to: Partial<View>): string {
  const { hidden, shown, opened, closed, moved, back, ...told } = stepTexts;
  const name = (id: string) => endName(index, id);
  const lists = [
    [hidden, names(added(from.hidden, to.hidden), name)],
    [shown, names(added(to.hidden, from.hidden), name)],
    [opened, names(added(from.opened, to.opened), (id) => aggregateName(index, id))],
    [closed, names(added(to.opened, from.opened), (id) => aggregateName(index, id))],
    [moved, names(changed(from.pins, to.pins), name)],
    [back, names(added(Object.keys(to.pins ?? {}), Object.keys(from.pins ?? {})), name)],
  ] as const;
  const [named] = lists.filter(([, list]) => list !== '');
  if (named) return named[0](named[1]);
  if (from.layout !== to.layout) return told.layout;
  if (from.group !== to.group) return told.group;
  if (from.size !== to.size) return told.size;
  if (from.throughClasses !== to.throughClasses) return told.classes;
  if (differ(from, to, ['depth', 'around'])) return told.neighbours;
  if (differ(from, to, ['expanded', 'collapsed'])) return told.expanding;
  return differ(from, to, Object.keys(noFilter)) ? told.filters : told.other;
}

function names(ids: readonly string[], name: (id: string) => string): string {
  return ids.length > maxNames ? figure(ids.length) : listWords(ids.map(name));
}

function added(before: readonly string[] = [], after: readonly string[] = []): string[] {
  return after.filter((id) => !before.includes(id));
}

/** What is in another place, or has one for the first time. */
function changed(before: View['pins'] = {}, after: View['pins'] = {}): string[] {
  const known = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([id, at]) => (known.get(id)?.join() === at.join() ? [] : [id]));
}

function differ(a: Partial<View>, b: Partial<View>, fields: readonly string[]): boolean {
  return fields.some(
    (field) => JSON.stringify(Reflect.get(a, field)) !== JSON.stringify(Reflect.get(b, field)),
  );
}
