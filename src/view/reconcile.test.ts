import { describe, expect, it, test } from 'vitest';
import { testIndex } from '../query/testIndex.ts';
import type { Named, Notice } from './notice.ts';
import { reconcile } from './reconcile.ts';
import { emptyView, type View } from './view.ts';

const index = testIndex(() => ({
  redirects: {
    'anna-bergova': 'anna-berg',
    'old-norland': null,
    'zz-norland': 'norland',
    'aa-sudland': 'sudland',
  },
}));

const nobody = ['nobody', '__proto__', 'constructor', 'toString', '<b>'];

describe('a selection', () => {
  const anna = isNow('anna-bergova', 'anna-berg');
  const norland = isNow('zz-norland', 'norland');
  const sudland = isNow('aa-sudland', 'sudland');

  test.each<[type: 'entity' | 'relation' | 'statement', id: string, found: string | null, notices: Notice[]]>(
    [
      ['entity', 'norland', 'norland', []],
      ['entity', 'anna-bergova', 'anna-berg', [anna]],
      ['entity', 'old-norland', null, [isNow('old-norland', null)]],
      ['relation', 'norland~supplies~sudland', 'norland~supplies~sudland', []],
      ['relation', 'anna-bergova~visits~sudland', 'anna-berg~visits~sudland', [anna]],
      ['relation', 'anna-berg~visits~aa-sudland', 'anna-berg~visits~sudland', [sudland]],
      ['relation', 'anna-bergova~visits~aa-sudland', 'anna-berg~visits~sudland', [anna, sudland]],
      ['relation', 'sudland~borders~zz-norland', 'norland~borders~sudland', [norland]],
      ['relation', 'aa-sudland~borders~norland', 'norland~borders~sudland', [sudland]],
      ['relation', 'zz-norland~borders~sudland', 'norland~borders~sudland', [norland]],
      ['relation', 'sudland~borders~norland', 'norland~borders~sudland', []],
      ['relation', 'sudland~supplies~norland', null, [no('relation', 'sudland~supplies~norland')]],
      ['relation', 'norland~leads~anna-berg', null, [no('relation', 'norland~leads~anna-berg')]],
      ['relation', 'norland~conquers~sudland', null, [no('relation', 'norland~conquers~sudland')]],
      ['relation', 'norland', null, [no('relation', 'norland')]],
      ['relation', 'old-norland~borders~sudland', null, [isNow('old-norland', null)]],
      ['statement', 'wire-drones.01', 'wire-drones.01', []],
      ['statement', 'post-drones.04', 'post-drones.04', []],
      ['statement', 'wire-drones.99', null, [no('statement', 'wire-drones.99')]],
    ],
  )('%s %s becomes %s', (type, id, found, notices) => {
    const result = reconcile({ ...emptyView, selected: { type, id } }, index);
    expect(result.view).toEqual({ ...emptyView, selected: found === null ? null : { type, id: found } });
    expect(result.notices).toEqual(notices);
  });

  const types = ['entity', 'relation', 'statement'] as const;
  it.each(types.flatMap((type) => nobody.map((id) => ({ type, id }))))('%o is not there', (selected) => {
    const result = reconcile({ ...emptyView, selected }, index);
    expect(result).toEqual({ view: emptyView, notices: [no(selected.type, selected.id)] });
  });
});

describe('a filter', () => {
  test.each<[list: 'actors' | 'kinds' | 'predicates' | 'stories', known: string, what: Named]>([
    ['actors', 'norland', 'actor'],
    ['kinds', 'country', 'kind'],
    ['predicates', 'leads', 'predicate'],
    ['stories', 'wire-drones', 'story'],
  ])('keeps what %s there are and says which are not', (list, known, what) => {
    const result = reconcile({ ...emptyView, [list]: [...nobody, known] }, index);
    expect(result.view).toEqual({ ...emptyView, [list]: [known] });
    expect(result.notices).toEqual(nobody.map((id) => no(what, id)));
  });

  it('follows redirects of actors, names each once and drops the retired', () => {
    const actors = ['anna-berg', 'anna-bergova', 'old-norland'];
    const result = reconcile({ ...emptyView, actors }, index);
    expect(result.view.actors).toEqual(['anna-berg']);
    expect(result.notices).toEqual([isNow('anna-bergova', 'anna-berg'), isNow('old-norland', null)]);
  });
});

describe('connections', () => {
  test.each<[path: [string, string], via: string[] | null, found: Partial<View>, notices: Notice[]]>([
    [['norland', 'sudland'], null, asked(['norland', 'sudland'], null), []],
    [['norland', 'sudland'], [], asked(['norland', 'sudland'], []), []],
    [['norland', 'sudland'], ['anna-berg'], asked(['norland', 'sudland'], ['anna-berg']), []],
    [
      ['zz-norland', 'sudland'],
      ['anna-bergova'],
      asked(['norland', 'sudland'], ['anna-berg']),
      [isNow('zz-norland', 'norland'), isNow('anna-bergova', 'anna-berg')],
    ],
    [['norland', 'atlantis'], ['anna-berg'], {}, [no('entity', 'atlantis')]],
    [['atlantis', '__proto__'], null, {}, [no('entity', 'atlantis'), no('entity', '__proto__')]],
    [['norland', 'zz-norland'], null, {}, [isNow('zz-norland', 'norland')]],
    [['norland', 'sudland'], ['atlantis'], asked(['norland', 'sudland'], null), [no('entity', 'atlantis')]],
    [['norland', 'old-norland'], null, {}, [isNow('old-norland', null)]],
  ])('of %j by %j', (path, via, found, notices) => {
    const result = reconcile(asked(path, via), index);
    expect(result).toEqual({ view: { ...emptyView, ...found }, notices });
  });

  it('that nobody asks for have no options', () => {
    expect(reconcile({ ...emptyView, via: ['norland'], without: ['denied'] }, index).view).toEqual(emptyView);
  });
});

test('that paths run through classes is kept, whether connections are asked for or not', () => {
  const view: View = { ...emptyView, throughClasses: true };
  expect(reconcile(view, index)).toEqual({ view, notices: [] });
});

describe('what a picture is around', () => {
  const relation = { type: 'relation', id: 'anna-berg~leads~norland' } as const;

  test.each<[what: string, view: Partial<View>, around: string[]]>([
    ['the selected entity', { depth: 1, selected: { type: 'entity', id: 'norland' } }, ['norland']],
    ['the ends of the selected relation', { depth: 1, selected: relation }, ['anna-berg', 'norland']],
    [
      'what the address says, whatever is selected',
      { depth: 1, around: ['sudland'], selected: relation },
      ['sudland'],
    ],
    ['the selection in rings', { layout: 'concentric', selected: relation }, ['anna-berg', 'norland']],
    ['nothing where neither steps nor rings are asked for', { around: ['norland'], selected: relation }, []],
    ['nothing where nothing is selected', { depth: 1 }, []],
  ])('is %s', (_, view, around) => {
    expect(reconcile({ ...emptyView, ...view }, index).view.around).toEqual(around);
  });
});

describe('what is gathered', () => {
  it('is kept where the graph has what it is of', () => {
    const selected = { type: 'aggregate', id: 'norland~sudland' } as const;
    const view: View = { ...emptyView, selected, opened: ['kind.country'], pins: { 'kind.country': [1, 2] } };
    expect(reconcile(view, index)).toEqual({ view, notices: [] });
  });

  it('is told to be missing where it is selected, and is dropped', () => {
    const selected = { type: 'aggregate', id: 'kind.city' } as const;
    const view: View = { ...emptyView, selected, opened: ['kind.city'], pins: { 'kind.city': [1, 2] } };
    expect(reconcile(view, index)).toEqual({ view: emptyView, notices: [no('aggregate', 'kind.city')] });
  });
});

describe('a frame', () => {
  it('has room for the drawing alone, and says so', () => {
    const { view, notices } = reconcile({ ...emptyView, embed: true, view: 'table' }, index);
    expect(view).toEqual({ ...emptyView, embed: true });
    expect(notices).toEqual([{ code: 'frame', view: 'table' }]);
  });

  it('says nothing where the drawing is asked for', () => {
    expect(reconcile({ ...emptyView, embed: true }, index).notices).toEqual([]);
  });
});

describe('the rest of a view', () => {
  it.each(nobody)('loses the article %s, which is not there', (article) => {
    const result = reconcile({ ...emptyView, article }, index);
    expect(result).toEqual({ view: emptyView, notices: [no('article', article)] });
  });

  it.each(nobody)('loses the story %s, which is not there', (story) => {
    const result = reconcile({ ...emptyView, story }, index);
    expect(result).toEqual({ view: emptyView, notices: [no('story', story)] });
  });

  test.each<[compared: string, found: string | null, notices: Notice[]]>([
    ['how-many-drones', 'how-many-drones', []],
    ['norland~supplies~sudland', 'norland~supplies~sudland', []],
    ['sudland~borders~zz-norland', 'norland~borders~sudland', [isNow('zz-norland', 'norland')]],
    ['how-many-boats', null, [no('difference', 'how-many-boats')]],
    ['constructor', null, [no('difference', 'constructor')]],
    ['sudland~supplies~norland', null, [no('relation', 'sudland~supplies~norland')]],
  ])('compares %s as %s', (difference, found, notices) => {
    const result = reconcile({ ...emptyView, difference }, index);
    expect(result).toEqual({ view: { ...emptyView, difference: found }, notices });
  });

  it('stays as it is', () => {
    const view: View = {
      ...emptyView,
      article: 'repost',
      story: 'post-drones',
      copies: ['post', 'repost'],
      from: '2020',
      to: '2021',
      clock: 'said',
      overlapping: true,
      undated: 'show',
      modality: ['planned'],
      polarity: ['denied'],
      view: 'table',
      graph: 'other.json',
    };
    expect(reconcile(view, index)).toEqual({ view, notices: [] });
  });
});

function isNow(id: string, target: string | null): Notice {
  return { code: 'redirected', id, target };
}

function no(what: Named, id: string): Notice {
  return { code: 'missing', what, id };
}

function asked(path: [string, string], via: string[] | null): View {
  return { ...emptyView, path, via, without: ['denied'] };
}
