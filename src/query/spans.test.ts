import { expect, test } from 'vitest';
import type { When } from '../model/types.ts';
import { get } from './graphIndex.ts';
import { spanOf } from './spans.ts';
import { amended, dated, testIndex } from './testIndex.ts';

const recently = dated('../2020-10-20', { basis: 'bounded' });
const lately = dated('../2020-10-22', { basis: 'bounded' });

test.each<[why: string, wire: When | null, post: When | null, span: unknown[], datedOnes: number]>([
  ['no date', null, null, [null, null, false], 0],
  ['one date', dated('2017'), null, ['2017-01-01', '2017-12-31', false], 1],
  ['two dates', dated('2017'), dated('2013-05'), ['2013-05-01', '2017-12-31', false], 2],
  ['a date and a bound', dated('2017'), recently, ['2017-01-01', '2017-12-31', false], 1],
  ['a bound alone', recently, null, [null, '2020-10-20', true], 0],
  ['two bounds', recently, lately, [null, '2020-10-22', true], 0],
  ['a text that says until', dated('../2013'), recently, [null, '2013-12-31', false], 1],
  ['an open end', dated('2013/..'), dated('2017'), ['2013-01-01', null, false], 2],
  ['words without a date', dated(null), null, [null, null, false], 0],
])('%s', (_, wire, post, span, datedOnes) => {
  const index = testIndex(({ statements }) => ({
    statements: amended(statements, { 'wire-drones.01': { when: wire }, 'post-drones.01': { when: post } }),
  }));
  const relation = get(index.relations, 'norland~supplies~sudland');
  const { earliest, latest, bound } = spanOf(index, relation);
  expect([earliest, latest, bound]).toEqual(span);
  expect(relation.dated).toBe(datedOnes);
});
