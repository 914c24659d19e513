import { expect, test } from 'vitest';
import { testIndex } from '../query/testIndex.ts';
import { finderIn } from './lookup.ts';
import type { Notice } from './notice.ts';

const index = testIndex(() => ({ redirects: { 'old-anna': 'anna-berg', gone: null } }));

test.each<[id: string, found: string | null, ...told: Notice['code'][]]>([
  ['kind.country', 'kind.country'],
  ['kind.city', null, 'missing'],
  ['around.norland', 'around.norland'],
  ['around.old-anna', 'around.anna-berg', 'redirected'],
  ['around.gone', null, 'redirected'],
  ['around.constructor', null, 'missing'],
  ['norland', null, 'missing'],
  ['norland~sudland', 'norland~sudland'],
  ['sudland~norland', 'norland~sudland'],
  ['kind.country~sudland', 'kind.country~sudland'],
  ['old-anna~kind.country', 'anna-berg~kind.country', 'redirected'],
  ['norland~gone', null, 'redirected'],
  ['norland~nowhere', null, 'missing'],
  ['norland~borders~sudland', null, 'missing'],
  ['constructor.norland', null, 'missing'],
  ['__proto__', null, 'missing'],
  ['~', null, 'missing'],
])('what %s draws as one is found as %j', (id, found, ...told) => {
  const notices: Notice[] = [];
  expect(finderIn(index, (notice) => void notices.push(notice))('aggregate', id)).toBe(found);
  expect(notices.map(({ code }) => code)).toEqual(told);
});
