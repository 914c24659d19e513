import { hasRange } from '../query/dateFilter.ts';
import { noFilter, type Filter } from '../query/filter.ts';
import { noFocus } from '../query/focus.ts';
import type { ArticleId, EntityId, StoryId } from '../model/types.ts';
import { entitiesSelected, selectedEntities, type Selection, type View } from './view.ts';

/** A change of the view: what it becomes, and whether Back should undo it. */
export interface Change {
  apply: (view: View) => View;
  /** Selecting is a step that Back undoes; narrowing is not. */
  history: 'push' | 'replace';
  /** Changes of one gesture, such as a drag, are undone together; each gesture has a name of its own. */
  gesture?: string;
}

export function select(selected: Selection | null): Change {
  return { apply: (view) => ({ ...view, selected, article: null }), history: 'push' };
}

/** Adds an entity to what is selected, or takes it out again; a relation that was selected gives way. */
export function toggleSelected(id: EntityId): Change {
  return {
    apply: (view) => {
      const before = selectedEntities(view.selected);
      const ids = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
      return { ...view, selected: entitiesSelected(ids), article: null };
    },
    history: 'push',
  };
}

/** Adds entities to those that are selected. */
export function selectAll(ids: readonly EntityId[]): Change {
  return {
    apply: (view) => ({
      ...view,
      selected: entitiesSelected([...selectedEntities(view.selected), ...ids]),
      article: null,
    }),
    history: 'push',
  };
}

/** Opens an article; with a statement, at its passage. */
export function read(article: string, statement?: string): Change {
  return {
    apply: (view) => ({
      ...view,
      article,
      selected: statement === undefined ? view.selected : { type: 'statement', id: statement },
    }),
    history: 'push',
  };
}

export const closeArticle: Change = { apply: (view) => ({ ...view, article: null }), history: 'push' };

/** Asks how two entities are connected; what was selected gives way to the answer. */
export function connect(path: [EntityId, EntityId]): Change {
  return {
    apply: (view) => ({ ...view, path, via: null, selected: null, article: null }),
    history: 'push',
  };
}

/** Looks at one of the paths, by the entities on it from end to end. */
export function choosePath(entities: readonly EntityId[]): Change {
  return { apply: (view) => ({ ...view, via: entities.slice(1, -1) }), history: 'push' };
}

const noPath = { path: null, via: null, without: [] };

/** Puts the connections away, and with them what they may not run over. */
export const closeConnections: Change = {
  apply: (view) => ({ ...view, ...noPath, article: null }),
  history: 'push',
};

/** Leaves what lies on top: the article, then the selection, then the connections under it. */
export const closeTop: Change = {
  apply: (view) => {
    if (view.article !== null) return { ...view, article: null };
    return view.selected ? { ...view, selected: null } : { ...view, ...noPath };
  },
  history: 'push',
};

export function show(mode: View['view']): Change {
  return { apply: (view) => ({ ...view, view: mode, article: null }), history: 'push' };
}

/** Opens a view where the details would lie over it, and so without what they tell. */
export function showUncovered(mode: View['view']): Change {
  return { apply: (view) => ({ ...show(mode).apply(view), ...noPath, selected: null }), history: 'push' };
}

/** Opens the sources of a difference or a relation side by side. */
export function compare(difference: string): Change {
  return {
    apply: (view) => ({ ...view, view: 'compare', difference, copies: null, selected: null, article: null }),
    history: 'push',
  };
}

/** Opens two copies of one story side by side. */
export function compareCopies(a: ArticleId, b: ArticleId): Change {
  return {
    apply: (view) => ({ ...view, view: 'compare', copies: [a, b], selected: null, article: null }),
    history: 'push',
  };
}

/** Opens the page of sources at a story. */
export function showStory(story: StoryId): Change {
  return {
    apply: (view) => ({ ...view, view: 'sources', story, selected: null, article: null }),
    history: 'push',
  };
}

/** Shows in the graph or the table what a story says, or what it alone says. */
export function showSaid(story: StoryId, among: 'any' | 'only', mode: 'graph' | 'table'): Change {
  return {
    apply: (view) => ({ ...view, view: mode, stories: [story], among, selected: null, article: null }),
    history: 'push',
  };
}

/** Sets parts of the view, which is no step for Back. @param gesture the name of the movement that this is a part of, if it is */
export function setView(part: Partial<View>, gesture?: string): Change {
  const change: Change = { apply: (view) => ({ ...view, ...part }), history: 'replace' };
  return gesture === undefined ? change : { ...change, gesture };
}

/** Sets parts of the filter. What was added to a range of dates goes with it. */
export function setFilter(part: Partial<Filter>, gesture?: string): Change {
  const change: Change = {
    apply: (view) => withoutAdditions({ ...view, ...part }),
    history: 'replace',
  };
  return gesture === undefined ? change : { ...change, gesture };
}

function withoutAdditions(view: View): View {
  if (hasRange(view)) return view;
  return { ...view, overlapping: false, undated: view.undated === 'show' ? null : view.undated };
}

export type ListFilter = 'actors' | 'speakers' | 'kinds' | 'predicates' | 'stories' | 'modality' | 'polarity';

/** Sets one list of the filter; a list that holds everything asks for nothing. */
export function setFilterList(name: ListFilter, chosen: readonly string[], all?: readonly string[]): Change {
  const whole = all?.every((item) => chosen.includes(item)) === true;
  return setFilter({ [name]: whole ? [] : [...new Set(chosen)].toSorted() });
}

export const clearFilter: Change = setFilter(noFilter);

/** Takes back whatever keeps a part of the collection out of sight. */
export const showEverything: Change = setView({ ...noFilter, ...noFocus });

/** The view as it stands: for links to it. */
export const asItIs: Change = { apply: (view) => view, history: 'replace' };
