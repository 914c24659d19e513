import { paneShapes } from '../model/paneShape.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRMNESS } from '../model/firmness.ts';
import { formatAddress, parseAddress } from './address.ts';
import { entityOrders, listOrders, rowGroupings, tableColumns } from './tableColumns.ts';
import { emptyView, exclusions, groupings, layouts, measures, modes, type View } from './view.ts';

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

function views(): fc.Arbitrary<View> {
  const text = fc.oneof(
    fc.constantFrom('serbia', '__proto__', 'constructor', 'a,b', '<b>', '%2C', 'a b', '&actors=x', '\u00e9'),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  const maybe = fc.option(text);
  const type = fc.constantFrom(
    'entity' as const,
    'relation' as const,
    'statement' as const,
    'aggregate' as const,
  );
  const year = fc.option(fc.integer({ min: 1000, max: 1999 }).map(String));
  const lists = {
    actors: fc.array(text),
    speakers: fc.array(text),
    kinds: fc.array(text),
    predicates: fc.array(text),
  };
  const some = fc.record({
    ...lists,
    selected: fc.option(fc.record({ type, id: text.map((id) => id.replaceAll(',', '')) })),
    stories: fc.array(text),
    modality: fc.subarray<View['modality'][number]>([...FIRMNESS]),
    polarity: fc.subarray<View['polarity'][number]>(['affirmed', 'denied']),
    from: year,
    to: fc.option(fc.constantFrom('1999-12-31', '2020', '2020-10')),
    clock: fc.constantFrom('event' as const, 'said' as const, 'published' as const),
    overlapping: fc.boolean(),
    undated: fc.constantFrom(null, 'show' as const, 'hide' as const),
    view: fc.constantFrom(...modes),
    among: fc.constantFrom('any' as const, 'only' as const, 'all' as const),
    differing: fc.boolean(),
    path: fc.constantFrom(null, ['china', 'kosovo'] satisfies [string, string]),
    via: fc.constantFrom(null, [], ['serbia', 'russia'], ['nato']),
    without: fc.subarray([...exclusions]),
    throughClasses: fc.boolean(),
    depth: fc.option(fc.integer({ min: 1, max: 6 })),
    around: fc.array(text),
    hidden: fc.array(text),
    expanded: fc.array(text),
    collapsed: fc.array(text),
    layout: fc.constantFrom(...layouts),
    size: fc.constantFrom(...measures),
    group: fc.option(fc.constantFrom(...groupings)),
    opened: fc.array(text),
    pins: fc.dictionary(fc.constantFrom('serbia', 'russia', 'nato-2'), places()),
    shape: fc.option(fc.constantFrom(...paneShapes)),
    difference: maybe,
    copies: fc.constantFrom(null, ['one', 'two'] satisfies [string, string]),
    story: maybe,
    span: fc.constantFrom(null, ['2017', '2020-10-22'] satisfies [string, string]),
    sort: fc.uniqueArray(fc.record({ column: fc.constantFrom(...tableColumns), descending: fc.boolean() }), {
      selector: ({ column }) => column,
    }),
    rows: fc.option(fc.constantFrom(...rowGroupings)),
    columns: fc.shuffledSubarray([...tableColumns]),
    list: fc.constantFrom(...listOrders),
    listGrouped: fc.boolean(),
    cells: fc.constantFrom({}, { subject: 'serb' }, { dates: '20:20', object: 'a b' }),
    order: fc.constantFrom(...entityOrders),
    embed: fc.boolean(),
    q: text,
    graph: maybe,
    article: maybe,
  });
  return some.map((parts) => ({ ...emptyView, ...parts }));
}

function places(): fc.Arbitrary<[number, number]> {
  return fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }));
}

/** What an address can hold of a view: nothing empty, no space around, no comma inside an id of a list. */
function normalised(view: View): View {
  const id = view.selected && 'id' in view.selected ? view.selected.id.trim() : '';
  const selected = view.selected && id ? { ...view.selected, id } : null;
  return {
    ...view,
    selected,
    actors: list(view.actors),
    speakers: list(view.speakers),
    kinds: list(view.kinds),
    predicates: list(view.predicates),
    stories: list(view.stories),
    without: view.without.toSorted(),
    around: list(view.around),
    hidden: list(view.hidden),
    expanded: list(view.expanded),
    collapsed: list(view.collapsed),
    opened: list(view.opened),
    difference: view.difference?.trim() || null,
    story: view.story?.trim() || null,
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
