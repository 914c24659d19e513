import { describe, expect, it, test } from 'vitest';
import { testIndex } from '../../src/query/testIndex.ts';
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
  const anna = isNow('anna-bergova', 'Anna Bérg');
  const norland = isNow('zz-norland', 'Norland');
  const sudland = isNow('aa-sudland', 'Sudland');

  test.each<[type: 'entity' | 'relation' | 'statement', id: string, found: string | null, notices: string[]]>(
    [
      ['entity', 'norland', 'norland', []],
      ['entity', 'anna-bergova', 'anna-berg', [anna]],
      ['entity', 'old-norland', null, ['“old-norland” was retired from this collection.']],
      ['relation', 'norland~supplies~sudland', 'norland~supplies~sudland', []],
      ['relation', 'anna-bergova~visits~sudland', 'anna-berg~visits~sudland', [anna]],
      ['relation', 'anna-berg~visits~aa-sudland', 'anna-berg~visits~sudland', [sudland]],
      ['relation', 'anna-bergova~visits~aa-sudland', 'anna-berg~visits~sudland', [anna, sudland]],
      ['relation', 'sudland~borders~zz-norland', 'norland~borders~sudland', [norland]],
      ['relation', 'aa-sudland~borders~norland', 'norland~borders~sudland', [sudland]],
      ['relation', 'sudland~borders~norland', 'norland~borders~sudland', []],
      ['relation', 'sudland~supplies~norland', null, [no('relation', 'sudland~supplies~norland')]],
      ['relation', 'norland~leads~anna-berg', null, [no('relation', 'norland~leads~anna-berg')]],
      ['relation', 'norland~conquers~sudland', null, [no('relation', 'norland~conquers~sudland')]],
      ['relation', 'norland', null, [no('relation', 'norland')]],
      ['relation', 'old-norland~borders~sudland', null, ['“old-norland” was retired from this collection.']],
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
  test.each<[list: 'actors' | 'kinds' | 'predicates' | 'stories', known: string, what: string]>([
    ['actors', 'norland', 'actor'],
    ['kinds', 'country', 'kind'],
    ['predicates', 'leads', 'type of relation'],
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
    expect(result.notices).toEqual([
      '“anna-bergova” is now called “Anna Bérg”.',
      '“old-norland” was retired from this collection.',
    ]);
  });
});

describe('connections', () => {
  test.each<[path: [string, string], via: string[] | null, found: Partial<View>, notices: string[]]>([
    [['norland', 'sudland'], null, asked(['norland', 'sudland'], null), []],
    [['norland', 'sudland'], [], asked(['norland', 'sudland'], []), []],
    [['norland', 'sudland'], ['anna-berg'], asked(['norland', 'sudland'], ['anna-berg']), []],
    [
      ['zz-norland', 'sudland'],
      ['anna-bergova'],
      asked(['norland', 'sudland'], ['anna-berg']),
      [isNow('zz-norland', 'Norland'), isNow('anna-bergova', 'Anna Bérg')],
    ],
    [['norland', 'atlantis'], ['anna-berg'], {}, [no('entity', 'atlantis')]],
    [['atlantis', '__proto__'], null, {}, [no('entity', 'atlantis'), no('entity', '__proto__')]],
    [['norland', 'zz-norland'], null, {}, [isNow('zz-norland', 'Norland')]],
    [['norland', 'sudland'], ['atlantis'], asked(['norland', 'sudland'], null), [no('entity', 'atlantis')]],
    [['norland', 'old-norland'], null, {}, ['“old-norland” was retired from this collection.']],
  ])('of %j by %j', (path, via, found, notices) => {
    const result = reconcile(asked(path, via), index);
    expect(result).toEqual({ view: { ...emptyView, ...found }, notices });
  });

  it('that nobody asks for have no options', () => {
    expect(reconcile({ ...emptyView, via: ['norland'], without: ['denied'] }, index).view).toEqual(emptyView);
  });
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
    const selected = { type: 'gathered', id: 'norland~sudland' } as const;
    const view: View = { ...emptyView, selected, opened: ['kind.country'], pins: { 'kind.country': [1, 2] } };
    expect(reconcile(view, index)).toEqual({ view, notices: [] });
  });

  it('is told to be missing where it is selected, and is dropped', () => {
    const selected = { type: 'gathered', id: 'kind.city' } as const;
    const view: View = { ...emptyView, selected, opened: ['kind.city'], pins: { 'kind.city': [1, 2] } };
    expect(reconcile(view, index)).toEqual({ view: emptyView, notices: [no('group or line', 'kind.city')] });
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

  test.each<[compared: string, found: string | null, notices: string[]]>([
    ['how-many-drones', 'how-many-drones', []],
    ['norland~supplies~sudland', 'norland~supplies~sudland', []],
    ['sudland~borders~zz-norland', 'norland~borders~sudland', [isNow('zz-norland', 'Norland')]],
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
      hideUndated: true,
      modality: ['planned'],
      polarity: ['denied'],
      view: 'table',
      graph: 'other.json',
    };
    expect(reconcile(view, index)).toEqual({ view, notices: [] });
  });

  it('is not lengthened by a long id', () => {
    const { notices } = reconcile({ ...emptyView, article: 'x'.repeat(9999) }, index);
    expect(notices.join('').length).toBeLessThan(200);
  });
});

function isNow(old: string, name: string): string {
  return `“${old}” is now called “${name}”.`;
}

function no(what: string, id: string): string {
  return `This collection has no ${what} “${id}”.`;
}

function asked(path: [string, string], via: string[] | null): View {
  return { ...emptyView, path, via, without: ['denied'] };
}
