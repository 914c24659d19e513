import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sortOf } from '../model/checkRedirects.ts';
import { load } from '../model/load.ts';
import { indexGraph } from '../query/graphIndex.ts';
import { testIndex } from '../query/testIndex.ts';
import { formatAddress, parseAddress } from './address.ts';
import { urlSchema } from './urlSchema.ts';
import type { Named, Notice } from './notice.ts';
import { reconcile } from './reconcile.ts';
import { emptyView } from './view.ts';

/** Entities, relations and statements that were renamed, merged or withdrawn. */
const index = testIndex(() => ({
  redirects: {
    'old-anna': 'anna-berg',
    'old-norland': 'norland',
    'old-sudland': 'sudland',
    gone: null,
    'norland~arms~sudland': 'norland~supplies~sudland',
    'norland~swallows~sudland': null,
    'wire-drones.77': 'wire-drones.02',
    'wire-drones.78': null,
    'old-wire': 'wire-drones',
    'gone-wire': null,
    'old-wire-file': 'wire',
    nation: 'country',
    arms: 'supplies',
  },
}));

const anna = redirected('old-anna', 'anna-berg');
const norland = redirected('old-norland', 'norland');
const sudland = redirected('old-sudland', 'sudland');
const oldWire = redirected('old-wire', 'wire-drones');
const gone = redirected('gone', null);
const supplies = redirected('norland~arms~sudland', 'norland~supplies~sudland');

/** What becomes of an address, and what is said of it. */
function opened(address: string): [address: string, ...notices: Notice[]] {
  const { view, wider } = parseAddress(address);
  const fitted = reconcile(view, index, wider);
  return [formatAddress(fitted.view), ...fitted.notices];
}

/** Every parameter that can hold an id that is redirected, with old ids and what they become. */
const old: [given: string, now: string, ...notices: Notice[]][] = [
  ['entity=old-anna', 'entity=anna-berg', anna],
  ['entity=old-anna,old-norland', 'entity=anna-berg,norland', anna, norland],
  ['relation=old-norland~supplies~sudland', 'relation=norland~supplies~sudland', norland],
  ['relation=old-sudland~borders~norland', 'relation=norland~borders~sudland', sudland],
  ['relation=norland~arms~sudland', 'relation=norland~supplies~sudland', supplies],
  [
    'relation=old-norland~arms~sudland',
    'relation=norland~supplies~sudland',
    norland,
    redirected('arms', 'supplies'),
  ],
  ['statement=old-wire.02', 'statement=wire-drones.02', oldWire],
  ['predicates=arms', 'predicates=supplies', redirected('arms', 'supplies')],
  ['kinds=nation', 'kinds=country', redirected('nation', 'country')],
  ['gathered=kind.nation', 'gathered=kind.country', redirected('nation', 'country')],
  ['stories=old-wire', 'stories=wire-drones', oldWire],
  ['story=old-wire', 'story=wire-drones', oldWire],
  ['copies=old-wire-file~post', 'copies=wire~post', redirected('old-wire-file', 'wire')],
  ['article=old-wire-file', 'article=wire', redirected('old-wire-file', 'wire')],
  ['statement=wire-drones.77', 'statement=wire-drones.02', redirected('wire-drones.77', 'wire-drones.02')],
  ['gathered=around.old-anna', 'gathered=around.anna-berg', anna],
  ['gathered=old-sudland~norland', 'gathered=norland~sudland', sudland],
  ['gathered=around.old-norland~old-anna', 'gathered=anna-berg~around.norland', norland, anna],
  ['actors=norland,old-anna', 'actors=anna-berg,norland', anna],
  ['speakers=norland,old-anna', 'speakers=anna-berg,norland', anna],
  ['path=old-anna~sudland', 'path=anna-berg~sudland', anna],
  ['path=anna-berg~sudland&via=old-norland', 'path=anna-berg~sudland&via=norland', norland],
  ['depth=1&around=old-anna', 'depth=1&around=anna-berg', anna],
  ['hide=old-anna', 'hide=anna-berg', anna],
  ['expand=old-anna', 'expand=anna-berg', anna],
  ['collapse=old-anna,anna-berg', 'collapse=anna-berg', anna],
  ['open=around.old-anna,norland~old-anna', 'open=anna-berg~norland,around.anna-berg', anna],
  ['pins=old-anna:1:2,around.old-norland:3:4', 'pins=anna-berg:1:2,around.norland:3:4', anna, norland],
  ['pins=anna-berg:5:6,old-anna:1:2', 'pins=anna-berg:5:6', anna],
  ['difference=old-norland~supplies~sudland', 'difference=norland~supplies~sudland', norland],
  ['difference=norland~arms~sudland', 'difference=norland~supplies~sudland', supplies],
];

describe('an old id opens what stands for it now, and the address is rewritten', () => {
  test.each(old)('%s', (given, now, ...notices) => {
    expect(opened(`?${given}`)).toEqual([`?${now}`, ...notices]);
  });
});

test('every id that the first collection has redirected opens what stands for it now', () => {
  const first = indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));
  for (const [id, target] of Object.entries(first.graph.redirects)) {
    const type = sortOf(id);
    const { view, notices } = reconcile({ ...emptyView, selected: { type, id } }, first);
    expect(view.selected).toEqual(target === null ? null : { type, id: target });
    expect(notices).toHaveLength(1);
  }
});

describe('what was withdrawn is told, and the rest of the address works', () => {
  test.each<[given: string, now: string, ...notices: Notice[]]>([
    ['entity=gone', '', gone],
    ['entity=gone,norland', '?entity=norland', gone],
    ['relation=gone~supplies~sudland', '', gone],
    ['relation=norland~swallows~sudland', '', redirected('norland~swallows~sudland', null)],
    ['statement=wire-drones.78', '', redirected('wire-drones.78', null)],
    ['statement=gone-wire.01', '', redirected('gone-wire', null)],
    ['stories=gone-wire', '', redirected('gone-wire', null)],
    ['gathered=around.gone', '', gone],
    ['gathered=gone~norland', '', gone],
    ['actors=gone,norland', '?actors=norland', gone],
    ['speakers=gone,norland', '?speakers=norland', gone],
    ['path=gone~norland', '', gone],
    ['path=anna-berg~sudland&via=gone', '?path=anna-berg~sudland', gone],
    ['depth=1&around=gone,norland', '?depth=1&around=norland', gone],
    ['hide=gone&expand=gone&collapse=gone', '', gone],
    ['open=around.gone,kind.country', '?open=kind.country', gone],
    ['pins=gone:1:2,norland:3:4', '?pins=norland:3:4', gone],
    ['difference=gone~supplies~sudland', '', gone],
  ])('%s', (given, now, ...notices) => expect(opened(`?${given}`)).toEqual([now, ...notices]));
});

describe('what never was there is told', () => {
  test.each<[given: string, what: Named]>([
    ['entity=nobody', 'entity'],
    ['relation=nobody', 'relation'],
    ['statement=nobody', 'statement'],
    ['gathered=nobody', 'aggregate'],
    ['actors=nobody', 'actor'],
    ['speakers=nobody', 'entity'],
    ['kinds=nobody', 'kind'],
    ['predicates=nobody', 'predicate'],
    ['stories=nobody', 'story'],
    ['path=nobody~norland', 'entity'],
    ['path=anna-berg~norland&via=nobody', 'entity'],
    ['depth=1&around=nobody', 'entity'],
    ['hide=nobody', 'entity'],
    ['expand=nobody', 'entity'],
    ['collapse=nobody', 'entity'],
    ['open=nobody', 'aggregate'],
    ['pins=nobody:1:2', 'entity'],
    ['difference=nobody', 'difference'],
    ['copies=nobody~wire', 'article'],
    ['story=nobody', 'story'],
    ['article=nobody', 'article'],
  ])('%s', (given, what) => {
    expect(opened(`?${given}`).slice(1)).toEqual([no(what, 'nobody')]);
  });
});

test('these are all the parameters that hold ids', () => {
  const without =
    'among differing modality polarity from to clock overlapping undated without classes depth layout size group shape view span sort ' +
    'rows columns cells order list listed q graph embed';
  const followed = old.flatMap(([given]) => [...new URLSearchParams(given).keys()]);
  const all = new Set([...followed, ...without.split(' ')]);
  expect(urlSchema.map(({ name }) => name).filter((name) => !all.has(name))).toEqual([]);
});

describe('what is written a little wrong opens what is near, and says so', () => {
  test.each<[given: string, now: string, ...notices: Notice[]]>([
    ['entity=NORLAND', 'entity=norland', near('NORLAND', 'norland')],
    ['entity=norlnad).', 'entity=norland', near('norlnad).', 'norland')],
    ['entity=Old-Anna', 'entity=anna-berg', near('Old-Anna', 'anna-berg')],
    ['entity=anna%20bérg', 'entity=anna-berg', near('anna bérg', 'anna-berg')],
    [
      'relation=norland~suplies~sudland”',
      'relation=norland~supplies~sudland',
      near('norland~suplies~sudland”', 'norland~supplies~sudland'),
    ],
    ['statement=wire-drones.02,', 'statement=wire-drones.02', near('wire-drones.02,', 'wire-drones.02')],
    ['gathered=Kind.country.', 'gathered=kind.country', near('Kind.country.', 'kind.country')],
    ['actors=norland,Sudland]', 'actors=norland,sudland', near('Sudland]', 'sudland')],
    ['kinds=Countries', 'kinds=country', near('Countries', 'country')],
    ['path=norland~sudlend', 'path=norland~sudland', near('sudlend', 'sudland')],
    ['hide=norlandd', 'hide=norland', near('norlandd', 'norland')],
    ['pins=NORLAND:1:2', 'pins=norland:1:2', near('NORLAND', 'norland')],
    ['story=wire-drone', 'story=wire-drones', near('wire-drone', 'wire-drones')],
  ])('%s', (given, now, ...notices) => expect(opened(`?${given}`)).toEqual([`?${now}`, ...notices]));

  test('a number is never taken for another', () => {
    expect(opened('?statement=wire-drones.09')).toEqual(['', no('statement', 'wire-drones.09')]);
  });
});

describe('what is unknown loses nothing else that the address selects', () => {
  test.each<[given: string, now: string, ...notices: Notice[]]>([
    [
      'statement=nothing.999&relation=norland~supplies~sudland',
      '?relation=norland~supplies~sudland',
      no('statement', 'nothing.999'),
    ],
    [
      'statement=nothing.999&relation=nothing&entity=norland',
      '?entity=norland',
      no('statement', 'nothing.999'),
      no('relation', 'nothing'),
    ],
    ['gathered=kind.city&entity=old-anna', '?entity=anna-berg', no('aggregate', 'kind.city'), anna],
    ['statement=wire-drones.01&relation=nothing', '?statement=wire-drones.01'],
  ])('%s', (given, now, ...notices) => expect(opened(`?${given}`)).toEqual([now, ...notices]));
});

function no(what: Named, id: string): Notice {
  return { code: 'missing', what, id };
}

function redirected(id: string, target: string | null): Notice {
  return { code: 'redirected', id, target };
}

function near(given: string, id: string): Notice {
  return { code: 'nearest', given, id };
}
