import { splitRelationId } from '../model/ids.ts';
import type { GraphIndex } from '../query/graphIndex.ts';
import type { ParsedAddress } from './address.ts';
import { parseDrawnId } from './drawnId.ts';
import { finderIn, type Find } from './lookup.ts';
import { distinctNotices, type Named, type Notice, type Tell } from './notice.ts';
import { entitiesSelected, hasMiddle, selectionEnds, type Selection, type View } from './view.ts';

/**
 * Fits a view to a graph: follows redirects, and takes out ids that the graph does not have, with a notice of each.
 * @param view as `parseAddress` gives it; every part of it may name things that do not exist
 * @param wider what else the address selects, to be selected where there is nothing of what is selected
 */
export function reconcile(view: View, index: GraphIndex, wider: readonly Selection[] = []): ParsedAddress {
  const notices: Notice[] = [];
  const tell: Tell = (notice) => void notices.push(notice);
  const find = finderIn(index, tell);
  const one = (what: Named, id: string | null) => (id === null ? null : find(what, id));
  const all = (what: Named, ids: readonly string[]) => [
    ...new Set(ids.map((id) => find(what, id)).filter((id) => id !== null)),
  ];
  // The one table of what each part of an address names.
  const fitted: View = {
    ...view,
    selected: firstFound(find, view.selected ? [view.selected, ...wider] : []),
    actors: all('actor', view.actors),
    speakers: all('entity', view.speakers),
    kinds: all('kind', view.kinds),
    predicates: all('predicate', view.predicates),
    stories: all('story', view.stories),
    ...fitPath(view, (ids) => all('entity', ids)),
    around: all('entity', view.around),
    hidden: all('entity', view.hidden),
    expanded: all('entity', view.expanded),
    collapsed: all('entity', view.collapsed),
    opened: all('aggregate', view.opened),
    pins: fitPins(find, view.pins),
    difference: one(splitRelationId(view.difference ?? '') ? 'relation' : 'difference', view.difference),
    copies: twoOf(view.copies, (ids) => all('article', ids)),
    story: one('story', view.story),
    article: one('article', view.article),
  };
  const framed = inFrame(fitted, tell);
  return { view: withMiddle(framed, index), notices: distinctNotices(notices) };
}

/** A frame has room for the drawing alone. */
function inFrame(view: View, tell: Tell): View {
  if (!view.embed || view.view === 'graph') return view;
  tell({ code: 'frame', view: view.view });
  return { ...view, view: 'graph' };
}

/** What has a middle, and is not said to be around anything, is around the selection, and stays there when another is selected. */
function withMiddle(view: View, index: GraphIndex): View {
  if (!hasMiddle(view)) return { ...view, around: [] };
  return view.around.length > 0 ? view : { ...view, around: selectionEnds(index, view.selected) };
}

/** Without both of its ends there is no path; without one of the entities between them, the strongest is looked at. */
function fitPath(
  { path, via, without }: View,
  keep: (ids: readonly string[]) => readonly string[],
): Pick<View, 'path' | 'via' | 'without'> {
  const ends = twoOf(path, keep);
  if (!ends) return { path: null, via: null, without: [] };
  const between = via && keep(via);
  return { path: ends, via: between?.length === via?.length ? between : null, without };
}

/** A pair of which both are still there and still two; null otherwise. */
function twoOf(
  pair: [string, string] | null,
  keep: (ids: readonly string[]) => readonly string[],
): [string, string] | null {
  const [a, b] = pair ? keep(pair) : [];
  return a !== undefined && b !== undefined ? [a, b] : null;
}

/** Of several that are one now, the place of that which has kept its name counts. */
function fitPins(find: Find, pins: View['pins']): View['pins'] {
  const fitted = Object.entries(pins).flatMap(([id, at]) => {
    const now = find(isAggregate(id) ? 'aggregate' : 'entity', id);
    return now === null ? [] : [{ now, at, kept: now === id }];
  });
  const inTurn = fitted.toSorted((a, b) => Number(a.kept) - Number(b.kept));
  return Object.fromEntries(inTurn.map(({ now, at }) => [now, at]));
}

function isAggregate(id: string): boolean {
  const type = parseDrawnId(id)?.type;
  return type === 'group' || type === 'bundle';
}

/** What is right in an address works: where there is nothing of what it selects, what else it selects is looked for. */
function firstFound(find: Find, selections: readonly Selection[]): Selection | null {
  for (const selected of selections) {
    const found = fitSelection(find, selected);
    if (found) return found;
  }
  return null;
}

function fitSelection(find: Find, selected: Selection): Selection | null {
  if (selected.type === 'entities')
    return entitiesSelected(selected.ids.flatMap((id) => find('entity', id) ?? []));
  const id = find(selected.type, selected.id);
  return id === null ? null : { type: selected.type, id };
}
