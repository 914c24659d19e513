import { describe, expect, it, test } from 'vitest';
import {
  clearFilter,
  closeArticle,
  closeConnections,
  compare,
  compareCopies,
  connect,
  closeTop,
  setFilter,
  setFilterList,
  read,
} from './actions.ts';
import { select, show, showSaid, showStory, choosePath, type Change } from './actions.ts';
import { emptyView, type View } from './view.ts';

const norland = { type: 'entity', id: 'norland' } as const;
const asked: Partial<View> = { path: ['norland', 'sudland'], via: ['anna-berg'], without: ['denied'] };
const narrowed: Partial<View> = {
  actors: ['norland'],
  speakers: ['anna-berg'],
  kinds: ['country'],
  predicates: ['leads'],
  stories: ['wire-drones'],
  among: 'all',
  differing: true,
  modality: ['planned'],
  polarity: ['denied'],
  from: '2020',
  to: '2021',
  clock: 'said',
  undated: 'hide',
  overlapping: true,
};

test.each<
  [what: string, change: Change, before: Partial<View>, after: Partial<View>, history: Change['history']]
>([
  ['selecting closes the article', select(norland), { article: 'wire' }, { selected: norland }, 'push'],
  ['selecting nothing', select(null), { selected: norland }, {}, 'push'],
  [
    'selecting keeps the filter and the graph',
    select(norland),
    { ...narrowed, view: 'table', graph: 'other.json' },
    { ...narrowed, view: 'table', graph: 'other.json', selected: norland },
    'push',
  ],
  [
    'opening an article keeps the selection',
    read('wire'),
    { selected: norland },
    { selected: norland, article: 'wire' },
    'push',
  ],
  [
    'opening an article at a statement selects it',
    read('wire', 'wire-drones.01'),
    { selected: norland },
    { selected: { type: 'statement', id: 'wire-drones.01' }, article: 'wire' },
    'push',
  ],
  [
    'closing an article keeps the selection',
    closeArticle,
    { selected: norland, article: 'wire' },
    { selected: norland },
    'push',
  ],
  [
    'changing the view closes the article and keeps the selection',
    show('table'),
    { selected: norland, article: 'wire' },
    { selected: norland, view: 'table' },
    'push',
  ],
  [
    'comparing gives the sources the whole page',
    compare('how-many-drones'),
    { selected: norland, article: 'wire', copies: ['post', 'repost'], stories: ['wire-drones'] },
    { view: 'compare', difference: 'how-many-drones', stories: ['wire-drones'] },
    'push',
  ],
  [
    'comparing copies keeps the difference for afterwards',
    compareCopies('post', 'repost'),
    { selected: norland, article: 'wire', difference: 'how-many-drones' },
    { view: 'compare', copies: ['post', 'repost'], difference: 'how-many-drones' },
    'push',
  ],
  [
    'opening a story among the sources',
    showStory('wire-drones'),
    { selected: norland, article: 'wire' },
    { view: 'sources', story: 'wire-drones' },
    'push',
  ],
  [
    'showing what one story alone says keeps the other filters',
    showSaid('wire-drones', 'only', 'table'),
    { view: 'sources', story: 'post-drones', stories: ['post-drones'], kinds: ['country'] },
    {
      view: 'table',
      story: 'post-drones',
      stories: ['wire-drones'],
      among: 'only',
      kinds: ['country'],
    },
    'push',
  ],
  [
    'narrowing is not a step for Back',
    setFilter({ from: '2020' }),
    { to: '2021' },
    { from: '2020', to: '2021' },
    'replace',
  ],
  [
    'clearing takes back every filter and nothing else',
    clearFilter,
    { ...narrowed, selected: norland, article: 'wire', view: 'table', graph: 'other.json' },
    { selected: norland, article: 'wire', view: 'table', graph: 'other.json' },
    'replace',
  ],
  [
    'asking for connections puts the selection away and keeps what they may not run over',
    connect(['anna-berg', 'sudland']),
    { ...asked, ...narrowed, selected: norland, article: 'wire' },
    { ...narrowed, path: ['anna-berg', 'sudland'], without: ['denied'] },
    'push',
  ],
  [
    'a path is told by the entities between its ends',
    choosePath(['norland', 'anna-berg', 'sudland']),
    { path: ['norland', 'sudland'] },
    { path: ['norland', 'sudland'], via: ['anna-berg'] },
    'push',
  ],
  ['the direct path has none', choosePath(['norland', 'sudland']), asked, { ...asked, via: [] }, 'push'],
  [
    'selecting keeps the connections under it',
    select(norland),
    asked,
    { ...asked, selected: norland },
    'push',
  ],
  [
    'leaving closes the article first',
    closeTop,
    { ...asked, selected: norland, article: 'wire' },
    { ...asked, selected: norland },
    'push',
  ],
  ['then it puts the selection away', closeTop, { ...asked, selected: norland }, asked, 'push'],
  ['then the connections', closeTop, { ...asked, ...narrowed }, narrowed, 'push'],
  [
    'closing the connections keeps the filter',
    closeConnections,
    { ...asked, ...narrowed, article: 'wire' },
    narrowed,
    'push',
  ],
  ['and then it changes nothing', closeTop, narrowed, narrowed, 'push'],
])('%s', (_, change, before, after, history) => {
  expect(change.apply({ ...emptyView, ...before })).toEqual({ ...emptyView, ...after });
  expect(change.history).toBe(history);
});

describe('a list of the filter', () => {
  it('is sorted and names each once', () => {
    expect(kinds(setFilterList('kinds', ['person', 'country', 'person']))).toEqual(['country', 'person']);
  });

  it('that holds everything asks for nothing', () => {
    const all = ['country', 'person'];
    expect(kinds(setFilterList('kinds', ['person', 'country'], all))).toEqual([]);
    expect(kinds(setFilterList('kinds', ['person'], all))).toEqual(['person']);
  });
});

function kinds(change: Change): readonly string[] {
  return change.apply(emptyView).kinds;
}
