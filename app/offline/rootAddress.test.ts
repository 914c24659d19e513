import { expect, test } from 'vitest';
import { rootAddress } from './rootAddress.ts';

const root = 'https://example.org/some/sub/';

test.each<[page: string, address: string | null]>([
  ['entity/serbia/', '?entity=serbia'],
  ['entity/serbia/index.html', '?entity=serbia'],
  ['relation/russia~supplies-arms-to~serbia/', '?relation=russia~supplies-arms-to~serbia'],
  ['entity/serbia/?from=2020&to=2021#x', '?entity=serbia&from=2020&to=2021'],
  ['', null],
  ['?entity=serbia', null],
  ['entity/serbia/preview.png', null],
  ['entity/', null],
  ['story/serbia/', null],
  ['entity/a/b/', null],
])('%s opens %s', (page, address) => {
  expect(rootAddress(new URL(page, root), root)).toBe(address && root + address);
});

test('a page of another folder is none of ours', () => {
  expect(rootAddress(new URL('https://example.org/entity/serbia/'), root)).toBe(null);
});
