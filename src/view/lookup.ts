import { relationId, splitRelationId, storyOf } from '../model/ids.ts';
import type { EntityId } from '../model/types.ts';
import type { GraphIndex } from '../query/graphIndex.ts';
import { bundleId, formatDrawnId, parseDrawnId, type DrawnEnd, type DrawnId } from './drawnId.ts';
import { namesOf } from './known.ts';
import { nearest } from './near.ts';
import type { Named, Tell } from './notice.ts';

/** The id under which a graph has now what an address names; null where it has nothing of it, which is told. */
export type Find = (what: Named, id: string) => string | null;

/**
 * Finds what an address names, by one rule for every parameter: what is there is meant; what was renamed, merged or
 * withdrawn is looked up in the redirects of the graph, and told; what is written a little wrong is taken for the one thing
 * that is near, and told; what is none of these is told to be missing.
 */
export function finderIn(index: GraphIndex, tell: Tell): Find {
  return (what, id) => {
    const now = successor(index, what, id, tell);
    if (now === null || holds(index, what, now)) return now;
    const near = nearIn(index, what, now);
    tell(near === null ? { code: 'missing', what, id } : { code: 'nearest', given: id, id: near });
    return near;
  };
}

function nearIn(index: GraphIndex, what: Named, id: string): string | null {
  if (what !== 'aggregate') return nearest(id, namesOf(index, what));
  const plain = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9~.-]/g, '')
    .replace(/[.~-]+$/, '');
  return plain !== id && canStand(index, plain) ? plain : null;
}

function holds(index: GraphIndex, what: Named, id: string): boolean {
  switch (what) {
    case 'actor':
    case 'entity':
      return index.entities.has(id);
    case 'relation':
      return index.relations.has(id);
    case 'statement':
      return index.statements.has(id);
    case 'kind':
      return index.kinds.has(id);
    case 'predicate':
      return index.predicates.has(id);
    case 'story':
      return index.stories.has(id);
    case 'article':
      return index.articles.has(id);
    case 'difference':
      return index.graph.differences.some((difference) => difference.id === id);
    case 'aggregate':
      return canStand(index, id);
  }
}

/** The id that stands for this one now, the same where nothing is known of it; null where it was retired, which is said. */
function successor(index: GraphIndex, what: Named, id: string, tell: Tell): string | null {
  switch (what) {
    case 'relation':
      return relationNow(index, id, tell);
    case 'statement':
      return statementNow(index, id, tell);
    case 'aggregate':
      return aggregateNow(index, id, tell);
    case 'actor':
    case 'entity':
    case 'kind':
    case 'predicate':
    case 'story':
    case 'article':
    case 'difference':
      return redirected(index, what, id, tell);
  }
}

/** Ids of one spelling may name things of several sorts, so that a redirect counts only where it leads to this one, or nowhere. */
function redirected(index: GraphIndex, what: Named, id: string, tell: Tell): string | null {
  const { redirects } = index.graph;
  if (holds(index, what, id) || !Object.hasOwn(redirects, id)) return id;
  const target = redirects[id] ?? null;
  if (target !== null && !holds(index, what, target)) return id;
  tell({ code: 'redirected', id, target });
  return target;
}

/** A statement is redirected itself, or keeps its number in a story that was renamed. */
function statementNow(index: GraphIndex, id: string, tell: Tell): string | null {
  const story = storyOf(id);
  const isOwn = holds(index, 'statement', id) || Object.hasOwn(index.graph.redirects, id) || story === '';
  if (isOwn || index.stories.has(story)) return redirected(index, 'statement', id, tell);
  const now = redirected(index, 'story', story, tell);
  return now && now + id.slice(story.length);
}

/** A relation is redirected itself, or was renamed with its ends, or both one after the other. */
function relationNow(index: GraphIndex, id: string, tell: Tell): string | null {
  const parts = splitRelationId(id);
  if (holds(index, 'relation', id) || Object.hasOwn(index.graph.redirects, id) || !parts)
    return redirected(index, 'relation', id, tell);
  const [from, predicate, to] = parts;
  const [subject, object] = [entityNow(index, from, tell), entityNow(index, to, tell)];
  const type = redirected(index, 'predicate', predicate, tell);
  if (subject === null || object === null || type === null) return null;
  const straight = relationId(subject, type, object);
  const turned = relationId(object, type, subject);
  const symmetric = index.predicates.get(type)?.symmetric === true;
  return redirected(
    index,
    'relation',
    symmetric && !holds(index, 'relation', straight) ? turned : straight,
    tell,
  );
}

/** Whether an id can be that of a group, or of a bundle between entities or groups of this graph. */
function canStand(index: GraphIndex, id: string): boolean {
  const drawn = parseDrawnId(id);
  if (drawn?.type === 'bundle') return drawn.ends.every((end) => isThere(index, end));
  return drawn?.type === 'group' && isThere(index, drawn);
}

function isThere(index: GraphIndex, end: DrawnEnd): boolean {
  if (end.type === 'entity') return index.entities.has(end.id);
  return end.by === 'kind' ? index.kinds.has(end.of) : index.entities.has(end.of);
}

/** A group is called after a kind or an entity, a bundle after its ends: `around.serbia`, `nato~serbia`. */
function aggregateNow(index: GraphIndex, id: string, tell: Tell): string | null {
  const drawn = parseDrawnId(id);
  if (drawn?.type === 'group') return endNow(index, drawn, tell);
  if (drawn?.type !== 'bundle') return id;
  const [one, other] = [endNow(index, drawn.ends[0], tell), endNow(index, drawn.ends[1], tell)];
  return one === null || other === null ? null : bundleId(one, other);
}

function endNow(index: GraphIndex, end: DrawnEnd, tell: Tell): DrawnId | null {
  if (end.type === 'entity') return entityNow(index, end.id, tell);
  const of = redirected(index, end.by === 'kind' ? 'kind' : 'entity', end.of, tell);
  return of === null ? null : formatDrawnId({ ...end, of });
}

function entityNow(index: GraphIndex, id: EntityId, tell: Tell): EntityId | null {
  return redirected(index, 'entity', id, tell);
}
