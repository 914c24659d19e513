import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import type { Edtf, Statement } from '../model/types.ts';
import type { GraphIndex } from '../query/graphIndex.ts';
import { amended, dated, testIndex } from '../query/testIndex.ts';
import { everything } from './extract.ts';
import { gexf } from './gexf.ts';

function when(edtf: Edtf | null): Pick<Statement, 'when'> {
  return { when: edtf === null ? null : dated(edtf) };
}

function written(index: GraphIndex) {
  const about = { title: '', notes: [], date: '2026-01-02', address: '', link: () => '' };
  const file = gexf(everything(index), about);
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(file, 'application/xml');
}

/** The spells of the supply of drones when its two statements have these dates; null = the text gives none. */
function spells(...dates: [Edtf | null, Edtf | null]): string[] {
  const index = testIndex(({ statements }) => ({
    statements: amended(statements, { 'post-drones.01': when(dates[0]), 'wire-drones.01': when(dates[1]) }),
  }));
  const file = written(index);
  const edge = [...file.getElementsByTagName('edge')].find(
    (one) => one.getAttribute('id') === 'norland~supplies~sudland',
  );
  return [...(edge?.getElementsByTagName('spell') ?? [])].map(
    (spell) => `${spell.getAttribute('start') ?? '…'} ${spell.getAttribute('end') ?? '…'}`,
  );
}

test.each<[Edtf | null, Edtf | null, string[]]>([
  [null, null, []],
  ['2020-05-03', null, ['2020-05-03 2020-05-03']],
  ['2020-05-03', '2020-05-03', ['2020-05-03 2020-05-03']],
  ['2020', '2021-02', ['2020-01-01 2020-12-31', '2021-02-01 2021-02-28']],
  ['2013/..', '../2012', ['2013-01-01 …', '… 2012-12-31']],
  ['2010/2012-06', null, ['2010-01-01 2012-06-30']],
])('statements of %s and %s give the spells %j', (a, b, expected) => {
  expect(spells(a, b)).toEqual(expected);
});

test('places stand in the namespace that readers of GEXF 1.2 look in', () => {
  const index = testIndex();
  const places = written(index).getElementsByTagNameNS('http://www.gexf.net/1.2draft/viz', 'position');
  expect(places).toHaveLength(Object.keys(index.graph.positions ?? {}).length);
});

test('a list is one text, which no reader takes apart', () => {
  const lists = [...written(testIndex()).getElementsByTagName('attribute')].filter((attribute) =>
    attribute.getAttribute('type')?.startsWith('list'),
  );
  expect(lists).toEqual([]);
});
