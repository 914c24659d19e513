import { describe, expect, it, test } from 'vitest';
import { formatAddress, parseAddress } from './address.ts';
import { isPlainDate } from './spelling.ts';
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
    ['?undated=hide', { hideUndated: true }],
    ['?entity=russia,serbia', { selected: { type: 'entities', ids: ['russia', 'serbia'] } }],
    ['?stories=a,b&among=all', { stories: ['a', 'b'], among: 'all' }],
    ['?differing=only', { differing: true }],
    [
      '?path=china~kosovo&without=denied,structure',
      { path: ['china', 'kosovo'], without: ['denied', 'structure'] },
    ],
    ['?path=china~kosovo&via=serbia,russia', { path: ['china', 'kosovo'], via: ['serbia', 'russia'] }],
    ['?path=china~serbia&via=-', { path: ['china', 'serbia'], via: [] }],
    ['?entity=serbia&depth=2', { ...entity('serbia'), depth: 2 }],
    ['?entity=nato&depth=1&around=serbia', { ...entity('nato'), depth: 1, around: ['serbia'] }],
    ['?gathered=kind.weapon', { selected: { type: 'gathered', id: 'kind.weapon' } }],
    ['?gathered=around.serbia~nato', { selected: { type: 'gathered', id: 'around.serbia~nato' } }],
    [
      '?hide=nato&expand=serbia&collapse=russia',
      { hidden: ['nato'], expanded: ['serbia'], collapsed: ['russia'] },
    ],
    [
      '?layout=time&group=kind&open=kind.weapon,nato~serbia',
      { layout: 'time', group: 'kind', opened: ['kind.weapon', 'nato~serbia'] },
    ],
    ['?pins=kind.weapon:7:8,serbia:-120:45', { pins: { 'kind.weapon': [7, 8], serbia: [-120, 45] } }],
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
      '?entity=serbia&actors=a&kinds=b&predicates=c&stories=d&modality=planned&polarity=denied' +
      '&from=2020&to=2021&clock=said&undated=hide&view=table&graph=g.json&article=wire';
    const reversed = `?${canonical.slice(1).split('&').toReversed().join('&')}`;
    expect(parseAddress(reversed)).toEqual(parseAddress(canonical));
    expect(formatAddress(parseAddress(reversed).view)).toBe(canonical);
  });

  test.each([
    ['?actors=serbia,russia,serbia', '?actors=russia,serbia'],
    ['?actors=,serbia,,%20russia%20', '?actors=russia,serbia'],
    ['?actors=serbia%2Crussia', '?actors=russia,serbia'],
    ['?clock=event&view=graph', ''],
    ['?columns=subject,relation,object,dates,origins,firmness&list=name', ''],
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

  it('does not depend on the order of a list', () => {
    const [one, other] = [
      ['serbia', 'russia', 'serbia'],
      ['russia', 'serbia'],
    ].map((actors) => formatAddress({ ...emptyView, actors }));
    expect(one).toBe(other);
  });
});

describe('what an address says and no one understands', () => {
  test.each<[address: string, notice: string, rest: string]>([
    ['colour=red', 'The address asks for “colour”, which this page does not know.', ''],
    ['__proto__=1', 'The address asks for “__proto__”, which this page does not know.', ''],
    ['from=yesterday', dateNotice('yesterday', 'from'), ''],
    ['to=2020-02-30', dateNotice('2020-02-30', 'to'), ''],
    ['from=2020-10-15/2020-10-20', dateNotice('2020-10-15/2020-10-20', 'from'), ''],
    [`from=${'9'.repeat(90)}`, dateNotice(`${'9'.repeat(60)}…`, 'from'), ''],
    [
      'from=2020-10&to=2020-09-30',
      'The address ends at 2020-09-30, before it begins at 2020-10; the end was left out.',
      '&from=2020-10',
    ],
    ['clock=noon', 'The address says clock=noon; it can be event, said, published.', ''],
    ['clock=said,published', 'The address says clock=said,published; it can be event, said, published.', ''],
    ['undated=show', 'The address says undated=show; it can be hide.', ''],
    [
      'view=map',
      'The address says view=map; it can be graph, table, entities, timeline, compare, sources.',
      '',
    ],
    [
      'modality=planned,firm',
      'The address says modality=firm; it can be actual, planned, conditional, possible.',
      '&modality=planned',
    ],
    ['among=none', 'The address says among=none; it can be any, only, all.', ''],
    ['path=china', '“china” in the address (path) does not name two things as in a~b.', ''],
    ['path=china~china', '“china~china” in the address (path) does not name two things as in a~b.', ''],
    ['depth=0', 'The address says depth=0; it can be a number from 1 to 6.', ''],
    ['depth=1e9', 'The address says depth=1e9; it can be a number from 1 to 6.', ''],
    [
      'pins=nato:1:2,serbia:999999:0',
      '“serbia:999999:0” in the address (pins) is not a place such as serbia:120:-45.',
      '&pins=nato:1:2',
    ],
    ['span=2020~2017', '“2020~2017” in the address (span) is not a span such as 2017~2021-06.', ''],
    [
      'layout=spiral',
      'The address says layout=spiral; it can be force, concentric, layered, kind, time.',
      '',
    ],
    ['sort=-size', `The address says sort=size; it can be ${tableColumns.join(', ')}.`, ''],
    [
      'columns=object,colour',
      `The address says columns=colour; it can be ${tableColumns.join(', ')}.`,
      '&columns=object',
    ],
    [
      'rows=quote',
      'The address says rows=quote; it can be subject, relation, family, object, sources, firmness, year.',
      '',
    ],
    [
      'cells=subject:,object:nat',
      '“subject:” in the address (cells) does not say what a column must hold, as in subject:serb.',
      '&cells=object:nat',
    ],
    ['cells=__proto__:x', `The address says cells=__proto__; it can be ${tableColumns.join(', ')}.`, ''],
    ['list=size', 'The address says list=size; it can be name, relations, origins, date.', ''],
    ['embed=yes', 'The address says embed=yes; it can be 1.', ''],
    ['polarity=yes', 'The address says polarity=yes; it can be affirmed, denied.', ''],
    ['kinds=a&kinds=b', 'The address gives “kinds” more than once; the first counts.', '&kinds=a'],
    ['from=%ZZ%', dateNotice('%ZZ%', 'from'), ''],
  ])('%s', (part, notice, rest) => {
    const { view, notices } = parseAddress(`?actors=serbia&${part}`);
    expect(notices).toEqual([notice]);
    expect(formatAddress(view)).toBe(`?actors=serbia${rest}`);
  });

  it('is told one by one', () => {
    expect(parseAddress('?colour=red&clock=noon&view=map').notices).toHaveLength(3);
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

function dateNotice(value: string, name: string): string {
  return `“${value}” in the address (${name}) is not a day, month or year such as 2020-10-22.`;
}
