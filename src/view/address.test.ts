import { describe, expect, it, test } from 'vitest';
import { formatAddress, parseAddress } from './address.ts';
import { isPlainDate } from './urlCodecs.ts';
import type { Notice } from './notice.ts';
import { tableColumns } from './tableColumns.ts';
import { emptyView, type View } from './view.ts';

const entity = (id: string): Partial<View> => ({ selected: { type: 'entity', id } });

describe('a view and its address', () => {
  test.each<[address: string, view: Partial<View>]>([
    ['', {}],
    ['?entity=serbia', entity('serbia')],
    [
      '?relation=russia~supplies-arms-to~serbia',
      { selected: { type: 'relation', id: 'russia~supplies-arms-to~serbia' } },
    ],
    [
      '?statement=reuters-serbia-office.21',
      { selected: { type: 'statement', id: 'reuters-serbia-office.21' } },
    ],
    ['?actors=russia,serbia', { actors: ['russia', 'serbia'] }],
    ['?kinds=country,weapon', { kinds: ['country', 'weapon'] }],
    ['?predicates=recognises,visits', { predicates: ['recognises', 'visits'] }],
    ['?stories=ap-serbia-office', { stories: ['ap-serbia-office'] }],
    ['?modality=conditional,planned', { modality: ['conditional', 'planned'] }],
    ['?polarity=denied', { polarity: ['denied'] }],
    ['?from=2020-09&to=2020-10-22', { from: '2020-09', to: '2020-10-22' }],
    ['?to=1999', { to: '1999' }],
    ['?clock=said', { clock: 'said' }],
    ['?clock=published', { clock: 'published' }],
    ['?undated=hide', { undated: 'hide' }],
    ['?from=2020&undated=show', { from: '2020', undated: 'show' }],
    ['?from=2020&overlapping=show', { from: '2020', overlapping: true }],
    ['?entity=russia,serbia', { selected: { type: 'entities', ids: ['russia', 'serbia'] } }],
    ['?stories=a,b&among=all', { stories: ['a', 'b'], among: 'all' }],
    ['?differing=only', { differing: true }],
    ['?layout=kind&size=between', { layout: 'kind', size: 'between' }],
    [
      '?path=china~kosovo&without=denied,structure',
      { path: ['china', 'kosovo'], without: ['denied', 'structure'] },
    ],
    ['?path=china~kosovo&via=serbia,russia', { path: ['china', 'kosovo'], via: ['serbia', 'russia'] }],
    ['?path=china~serbia&classes=through', { path: ['china', 'serbia'], throughClasses: true }],
    ['?entity=serbia&classes=through&depth=2', { ...entity('serbia'), throughClasses: true, depth: 2 }],
    ['?path=china~serbia&via=-', { path: ['china', 'serbia'], via: [] }],
    ['?entity=serbia&depth=2', { ...entity('serbia'), depth: 2 }],
    ['?entity=nato&depth=1&around=serbia', { ...entity('nato'), depth: 1, around: ['serbia'] }],
    ['?gathered=kind.weapon', { selected: { type: 'aggregate', id: 'kind.weapon' } }],
    ['?gathered=around.serbia~nato', { selected: { type: 'aggregate', id: 'around.serbia~nato' } }],
    [
      '?hide=nato&expand=serbia&collapse=russia',
      { hidden: ['nato'], expanded: ['serbia'], collapsed: ['russia'] },
    ],
    [
      '?layout=time&group=kind&open=kind.weapon,nato~serbia',
      { layout: 'time', group: 'kind', opened: ['kind.weapon', 'nato~serbia'] },
    ],
    ['?pins=kind.weapon:7:8,serbia:-120:45', { pins: { 'kind.weapon': [7, 8], serbia: [-120, 45] } }],
    ['?pins=serbia:-120:45&shape=wide', { pins: { serbia: [-120, 45] }, shape: 'wide' }],
    ['?view=table', { view: 'table' }],
    ['?view=entities&order=between', { view: 'entities', order: 'between' }],
    ['?view=compare&difference=office', { view: 'compare', difference: 'office' }],
    ['?view=compare&copies=one~two', { view: 'compare', copies: ['one', 'two'] }],
    ['?view=compare&difference=a~b~c', { view: 'compare', difference: 'a~b~c' }],
    ['?view=sources&story=wire-drones', { view: 'sources', story: 'wire-drones' }],
    ['?view=timeline&span=2017~2020-10', { view: 'timeline', span: ['2017', '2020-10'] }],
    [
      '?view=table&sort=-dates&rows=family&columns=object,subject',
      {
        view: 'table',
        sort: [{ column: 'dates', descending: true }],
        rows: 'family',
        columns: ['object', 'subject'],
      },
    ],
    ['?view=table&cells=subject:serb', { view: 'table', cells: { subject: 'serb' } }],
    [
      '?sort=firmness,-dates',
      {
        sort: [
          { column: 'firmness', descending: false },
          { column: 'dates', descending: true },
        ],
      },
    ],
    ['?list=origins&listed=grouped', { list: 'origins', listGrouped: true }],
    ['?embed=1', { embed: true }],
    ['?graph=graphs/my-graph.json', { graph: 'graphs/my-graph.json' }],
    ['?article=wire', { article: 'wire' }],
    ['?entity=a%26b%3Dc%23d%20e%2Bf%25g', entity('a&b=c#d e+f%g')],
    ['?entity=%F0%9F%93%B0%C3%A9', entity('📰é')],
  ])('%s', (address, view) => {
    expect(formatAddress({ ...emptyView, ...view })).toBe(address);
    expect(parseAddress(address)).toEqual({ view: { ...emptyView, ...view }, notices: [] });
  });

  it('has the order of the table, whatever the order it was given in', () => {
    const canonical =
      '?entity=serbia&actors=a&speakers=e&kinds=b&predicates=c&stories=d&modality=planned&polarity=denied' +
      '&from=2020&to=2021&clock=said&overlapping=show&undated=show&view=table&graph=g.json&article=wire';
    const reversed = `?${canonical.slice(1).split('&').toReversed().join('&')}`;
    expect(parseAddress(reversed)).toEqual(parseAddress(canonical));
    expect(formatAddress(parseAddress(reversed).view)).toBe(canonical);
  });

  test.each([
    ['?actors=serbia,russia,serbia', '?actors=russia,serbia'],
    ['?actors=,serbia,,%20russia%20', '?actors=russia,serbia'],
    ['?actors=serbia%2Crussia', '?actors=russia,serbia'],
    ['?clock=event&view=graph', ''],
    ['?columns=subject,relation,object,quote,dates,origins,firmness&list=name', ''],
    ['?sort=dates,-dates,subject', '?sort=dates,subject'],
    ['?cells=subject:%20serb%20,object:nat', '?cells=object:nat,subject:serb'],
    ['?entity=&actors=&from=', ''],
    ['?entity=%20serbia%20', '?entity=serbia'],
    ['?relation=a%7Eb%7Ec', '?relation=a~b~c'],
    ['?entity=a&relation=a~b~c&statement=s.01', '?statement=s.01'],
    ['?entity=a&relation=a~b~c', '?relation=a~b~c'],
    ['entity=serbia', '?entity=serbia'],
  ])('%s is written %s', (address, canonical) => {
    const { view, notices } = parseAddress(address);
    expect(formatAddress(view)).toBe(canonical);
    expect(view).toEqual(parseAddress(canonical).view);
    expect(notices).toEqual([]);
  });

  it('keeps what gave way to a narrower selection, the narrowest first', () => {
    expect(parseAddress('?entity=a&statement=s.01&relation=a~b~c')).toEqual({
      view: { ...emptyView, selected: { type: 'statement', id: 's.01' } },
      notices: [],
      wider: [
        { type: 'relation', id: 'a~b~c' },
        { type: 'entity', id: 'a' },
      ],
    });
  });

  it('does not depend on the order of a list', () => {
    const [one, other] = [
      ['serbia', 'russia', 'serbia'],
      ['russia', 'serbia'],
    ].map((actors) => formatAddress({ ...emptyView, actors }));
    expect(one).toBe(other);
  });
});

describe('what an address says and no one understands', () => {
  test.each<[address: string, notice: Notice, rest: string]>([
    ['from=yesterday', { code: 'noDate', parameter: 'from', given: 'yesterday' }, ''],
    ['to=2020-02-30', { code: 'noDate', parameter: 'to', given: '2020-02-30' }, ''],
    ['from=2020-10-15/2020-10-20', { code: 'noDate', parameter: 'from', given: '2020-10-15/2020-10-20' }, ''],
    [`from=${'9'.repeat(90)}`, { code: 'noDate', parameter: 'from', given: '9'.repeat(90) }, ''],
    ['from=2020-10&to=2020-09-30', { code: 'reversed', from: '2020-10', to: '2020-09-30' }, '&from=2020-10'],
    ['clock=noon', notOneOf('clock', 'noon', ['event', 'said', 'published']), ''],
    ['clock=said,published', notOneOf('clock', 'said,published', ['event', 'said', 'published']), ''],
    ['undated=some', notOneOf('undated', 'some', ['show', 'hide']), ''],
    ['overlapping=hide', notOneOf('overlapping', 'hide', ['show']), ''],
    [
      'view=map',
      notOneOf('view', 'map', ['graph', 'table', 'entities', 'timeline', 'compare', 'sources']),
      '',
    ],
    [
      'modality=planned,firm',
      notOneOf('modality', 'firm', [
        'actual',
        'planned',
        'required',
        'intended',
        'conditional',
        'possible',
        'abandoned',
      ]),
      '&modality=planned',
    ],
    ['classes=yes', notOneOf('classes', 'yes', ['through']), ''],
    ['among=none', notOneOf('among', 'none', ['any', 'only', 'all']), ''],
    ['path=china', { code: 'noPair', parameter: 'path', given: 'china' }, ''],
    ['path=china~china', { code: 'noPair', parameter: 'path', given: 'china~china' }, ''],
    ['depth=0', { code: 'noDepth', given: '0', deepest: 6 }, ''],
    ['depth=1e9', { code: 'noDepth', given: '1e9', deepest: 6 }, ''],
    ['pins=nato:1:2,serbia:999999:0', { code: 'noPlace', given: 'serbia:999999:0' }, '&pins=nato:1:2'],
    ['span=2020~2017', { code: 'noSpan', given: '2020~2017' }, ''],
    ['layout=spiral', notOneOf('layout', 'spiral', ['force', 'concentric', 'layered', 'kind', 'time']), ''],
    ['sort=-size', notOneOf('sort', 'size', tableColumns), ''],
    ['columns=object,colour', notOneOf('columns', 'colour', tableColumns), '&columns=object'],
    [
      'rows=quote',
      notOneOf('rows', 'quote', ['subject', 'relation', 'family', 'object', 'sources', 'firmness', 'year']),
      '',
    ],
    ['cells=subject:,object:nat', { code: 'noCell', given: 'subject:' }, '&cells=object:nat'],
    ['cells=__proto__:x', notOneOf('cells', '__proto__', tableColumns), ''],
    ['list=size', notOneOf('list', 'size', ['name', 'relations', 'origins', 'date']), ''],
    ['embed=yes', notOneOf('embed', 'yes', ['1']), ''],
    ['polarity=yes', notOneOf('polarity', 'yes', ['affirmed', 'denied']), ''],
    ['kinds=a&kinds=b', { code: 'twice', parameter: 'kinds' }, '&kinds=a'],
    ['from=%ZZ%', { code: 'noDate', parameter: 'from', given: '%ZZ%' }, ''],
  ])('%s', (part, notice, rest) => {
    const { view, notices } = parseAddress(`?actors=serbia&${part}`);
    expect(notices).toEqual([notice]);
    expect(formatAddress(view)).toBe(`?actors=serbia${rest}`);
  });

  it('is told one by one', () => {
    expect(parseAddress('?from=soon&clock=noon&view=map').notices).toHaveLength(3);
  });

  it.each(['2020-10&to=2020', '2020&to=2020-01-01', '2020-10-22&to=2020-10-22'])(
    'is not a range that can be: from=%s',
    (range) => expect(parseAddress(`?from=${range}`).notices).toEqual([]),
  );
});

test.each([
  ['2020', true],
  ['2020-10', true],
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2020-13', false],
  ['0000', false],
  ['2020-1', false],
  ['2020?', false],
  ['199X', false],
  ['2020-10/..', false],
  ['', false],
])('%j is a plain date: %s', (text, expected) => expect(isPlainDate(text)).toBe(expected));

function notOneOf(parameter: string, given: string, known: readonly string[]): Notice {
  return { code: 'notOneOf', parameter, given, known };
}
