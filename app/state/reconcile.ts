import { relationId, splitRelationId } from '../../src/model/ids.ts';
import type { EntityId } from '../../src/model/types.ts';
import type { GraphIndex } from '../../src/query/graphIndex.ts';
import { canGather } from '../../src/query/groups.ts';
import { isolated } from '../words/bidi.ts';
import { words } from '../words/catalogue.ts';
import type { ParsedAddress } from './address.ts';
import { entitiesSelected, hasMiddle, selectionEnds, type Selection, type View } from './view.ts';

const { missing, renamed, retired } = words.notices;

/**
 * Fits a view to a graph: follows redirects, and takes out ids that the graph does not have, with a sentence for each.
 * @param view as `parseAddress` gives it; every filter in it may name things that do not exist
 */
export function reconcile(view: View, index: GraphIndex): ParsedAddress {
  const notices: string[] = [];
  const known = (what: keyof typeof missing, ids: readonly string[], map: ReadonlyMap<string, unknown>) =>
    ids.filter((id) => {
      if (!map.has(id)) notices.push(missing[what](id.slice(0, 80)));
      return map.has(id);
    });
  const present = (what: 'actor' | 'entity', ids: readonly EntityId[]) => {
    const now = ids.map((id) => successor(index, id, notices)).filter((id) => id !== null);
    return [...new Set(known(what, now, index.entities))];
  };
  const fitted: View = {
    ...view,
    selected: view.selected && fitSelection(index, view.selected, notices),
    actors: present('actor', view.actors),
    kinds: known('kind', view.kinds, index.kinds),
    predicates: known('predicate', view.predicates, index.predicates),
    stories: known('story', view.stories, index.stories),
    ...fitPath(view, (ids) => present('entity', ids)),
    around: present('entity', view.around),
    hidden: present('entity', view.hidden),
    expanded: present('entity', view.expanded),
    collapsed: present('entity', view.collapsed),
    opened: view.opened.filter((id) => canGather(index, id)),
    pins: Object.fromEntries(
      Object.entries(view.pins).filter(([id]) => index.entities.has(id) || canGather(index, id)),
    ),
    difference: view.difference && fitCompared(index, view.difference, notices),
    copies: twoOf(view.copies, (ids) => known('article', ids, index.articles)),
    story: view.story && (known('story', [view.story], index.stories)[0] ?? null),
    article: view.article && (known('article', [view.article], index.articles)[0] ?? null),
  };
  return { view: withMiddle(inFrame(fitted, notices), index), notices };
}

/** A frame has room for the drawing alone. */
function inFrame(view: View, notices: string[]): View {
  if (!view.embed || view.view === 'graph') return view;
  notices.push(words.notices.frame(words.views[view.view]));
  return { ...view, view: 'graph' };
}

/** What has a middle, and is not said to be around anything, is around the selection, and stays there when another is selected. */
function withMiddle(view: View, index: GraphIndex): View {
  if (!hasMiddle(view)) return { ...view, around: [] };
  return view.around.length > 0 ? view : { ...view, around: selectionEnds(index, view.selected) };
}

/** A difference, or a relation, whose id alone has tildes. */
function fitCompared(index: GraphIndex, id: string, notices: string[]): string | null {
  if (index.graph.differences.some((difference) => difference.id === id)) return id;
  const relation = id.includes('~') ? fitRelation(index, id, notices) : null;
  if (!id.includes('~')) notices.push(missing.difference(id.slice(0, 80)));
  return relation && 'id' in relation ? relation.id : null;
}

/** Without both of its ends there is no path; without one of the entities between them, the strongest is looked at. */
function fitPath(
  { path, via, without }: View,
  keep: (ids: readonly EntityId[]) => readonly EntityId[],
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

function fitSelection(index: GraphIndex, selected: Selection, notices: string[]): Selection | null {
  switch (selected.type) {
    case 'entity':
      return fitEntity(index, selected.id, notices);
    case 'entities':
      return entitiesSelected(
        selected.ids.flatMap((id) => {
          const found = fitEntity(index, id, notices);
          return found?.type === 'entity' ? [found.id] : [];
        }),
      );
    case 'relation':
      return fitRelation(index, selected.id, notices);
    case 'statement':
      if (index.statements.has(selected.id)) return selected;
      notices.push(missing.statement(selected.id.slice(0, 80)));
      return null;
    case 'gathered':
      if (canGather(index, selected.id)) return selected;
      notices.push(missing.gathered(selected.id.slice(0, 120)));
      return null;
  }
}

function fitEntity(index: GraphIndex, id: EntityId, notices: string[]): Selection | null {
  const target = successor(index, id, notices);
  if (target === null) return null;
  if (index.entities.has(target)) return { type: 'entity', id: target };
  notices.push(missing.entity(id.slice(0, 80)));
  return null;
}

function fitRelation(index: GraphIndex, id: string, notices: string[]): Selection | null {
  if (index.relations.has(id)) return { type: 'relation', id };
  const parts = splitRelationId(id);
  const [subject, object] = parts
    ? [successor(index, parts[0], notices), successor(index, parts[2], notices)]
    : [id, id];
  if (subject === null || object === null) return null;
  const predicate = parts?.[1] ?? '';
  const ends = [relationId(subject, predicate, object), relationId(object, predicate, subject)];
  const symmetric = index.predicates.get(predicate)?.symmetric === true;
  const found = (symmetric ? ends : ends.slice(0, 1)).find((candidate) => index.relations.has(candidate));
  if (found) return { type: 'relation', id: found };
  notices.push(missing.relation(id.slice(0, 120)));
  return null;
}

/** The entity that stands for this id now; null where it was retired, which is said. */
function successor(index: GraphIndex, id: EntityId, notices: string[]): EntityId | null {
  const redirects = index.graph.redirects;
  if (index.entities.has(id) || !Object.hasOwn(redirects, id)) return id;
  const target = redirects[id] ?? null;
  notices.push(
    target === null ? retired(id) : renamed(id, isolated(index.entities.get(target)?.name ?? target)),
  );
  return target;
}
