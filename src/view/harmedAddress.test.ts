import { describe, expect, it, test } from 'vitest';
import { formatAddress, parseAddress } from './address.ts';
import type { Notice } from './notice.ts';
import { emptyView } from './view.ts';

describe('what others write into an address', () => {
  it.each([
    'fbclid=IwAR0',
    'utm_source=x&utm_medium=social&utm_campaign=a',
    'gclid=1&mc_cid=2&mc_eid=3&igshid=4&igsh=5&msclkid=6',
    'ref=home&site=x&form=QBLH&store=de&click=1&page=2&id=7&source=feed',
    'colour=red',
    '__proto__=1&constructor=2',
    '=1&&',
  ])('is left out without a word: %s', (others) => {
    const found = parseAddress(`?${others}&entity=serbia&${others}`);
    expect(found).toEqual(parseAddress('?entity=serbia'));
  });
});

describe('what was harmed on the way is taken for what it was, and told', () => {
  test.each<[address: string, canonical: string, ...notices: Notice[]]>([
    ['?entity=a&amp;from=2020&amp;clock=said', '?entity=a&from=2020&clock=said', said('&amp;', '&')],
    ['?Entity=serbia', '?entity=serbia', said('Entity', 'entity')],
    ['?enttiy=serbia', '?entity=serbia', said('enttiy', 'entity')],
    ['?actor=serbia', '?actors=serbia', said('actor', 'actors')],
    ['??view=table', '?view=table', said('?view', 'view')],
    ['?view=Table', '?view=table', said('Table', 'table')],
    ['?view=table).', '?view=table', said('table).', 'table')],
    ['?view=timelime', '?view=timeline', said('timelime', 'timeline')],
    ['?modality=planed,actual', '?modality=actual,planned', said('planed', 'planned')],
    ['?undated=hide”', '?undated=hide', said('hide”', 'hide')],
    ['?from=2020-10.', '?from=2020-10', said('2020-10.', '2020-10')],
    ['?from=2020–10', '?from=2020-10', said('2020–10', '2020-10')],
    ['?depth=2)&around=serbia', '?depth=2&around=serbia', said('2)', '2')],
    ['?span=2017~2020]', '?span=2017~2020', said('2017~2020]', '2017~2020')],
    ['?pins=serbia:1:2>', '?pins=serbia:1:2', said('serbia:1:2>', 'serbia:1:2')],
    ['?graph=mine/graph.json).', '?graph=mine/graph.json', said('mine/graph.json).', 'mine/graph.json')],
  ])('%s', (address, canonical, ...notices) => {
    const found = parseAddress(address);
    expect(formatAddress(found.view)).toBe(canonical);
    expect(found.notices).toEqual(notices);
  });

  it('a search and a name that only look so stay as they are', () => {
    expect(parseAddress('?q=(who?).&graph=Mine (1).json')).toEqual({
      view: { ...emptyView, q: '(who?).', graph: 'Mine (1).json' },
      notices: [],
    });
  });
});

function said(given: string, now: string): Notice {
  return { code: 'readAs', given, now };
}
