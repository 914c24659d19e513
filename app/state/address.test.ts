import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatAddress, isPlainDate, parseAddress } from './address.ts';
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
    ['?view=table', { view: 'table' }],
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
    ['view=map', 'The address says view=map; it can be graph, table.', ''],
    [
      'modality=planned,firm',
      'The address says modality=firm; it can be actual, planned, conditional, possible.',
      '&modality=planned',
    ],
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

describe('any text', () => {
  const part = fc.oneof(
    fc.constantFrom('entity', 'relation', 'actors', 'clock', 'from', 'to', 'undated', 'graph', 'view'),
    fc.constantFrom(
      '=',
      '&',
      ',',
      '~',
      '%',
      '%2C',
      '+',
      '?',
      '#',
      '2020-10',
      '2020',
      'said',
      'hide',
      '\ud83d',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );

  it('can be read as an address, and is understood once it is rewritten', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const canonical = formatAddress(parseAddress(parts.join('')).view);
        const { view, notices } = parseAddress(canonical);
        expect(notices).toEqual([]);
        expect(formatAddress(view)).toBe(canonical);
      }),
    );
  });

  it('can be an id in a view, which its address gives back', () => {
    fc.assert(
      fc.property(views(), (view) => {
        const { view: found, notices } = parseAddress(formatAddress(view));
        expect(found).toEqual(normalised(view));
        expect(notices).toEqual([]);
      }),
    );
  });
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

function views(): fc.Arbitrary<View> {
  const text = fc.oneof(
    fc.constantFrom('serbia', '__proto__', 'constructor', 'a,b', '<b>', '%2C', 'a b', '&actors=x', '\u00e9'),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  const maybe = fc.option(text);
  const type = fc.constantFrom('entity' as const, 'relation' as const, 'statement' as const);
  const year = fc.option(fc.integer({ min: 1000, max: 1999 }).map(String));
  const lists = { actors: fc.array(text), kinds: fc.array(text), predicates: fc.array(text) };
  return fc.record({
    ...lists,
    selected: fc.option(fc.record({ type, id: text })),
    stories: fc.array(text),
    modality: fc.subarray<View['modality'][number]>(['actual', 'planned', 'conditional', 'possible']),
    polarity: fc.subarray<View['polarity'][number]>(['affirmed', 'denied']),
    from: year,
    to: fc.option(fc.constantFrom('1999-12-31', '2020', '2020-10')),
    clock: fc.constantFrom('event' as const, 'said' as const, 'published' as const),
    hideUndated: fc.boolean(),
    view: fc.constantFrom('graph' as const, 'table' as const),
    q: text,
    graph: maybe,
    article: maybe,
  });
}

/** What an address can hold of a view: nothing empty, no space around, no comma inside an id of a list. */
function normalised(view: View): View {
  const selected = view.selected?.id.trim() ? { ...view.selected, id: view.selected.id.trim() } : null;
  return {
    ...view,
    selected,
    actors: list(view.actors),
    kinds: list(view.kinds),
    predicates: list(view.predicates),
    stories: list(view.stories),
    modality: view.modality.toSorted(),
    polarity: view.polarity.toSorted(),
    q: view.q.trim(),
    graph: view.graph?.trim() || null,
    article: view.article?.trim() || null,
  };
}

function list(items: readonly string[]): string[] {
  const parts = items.flatMap((text) => text.split(',')).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))].toSorted();
}
