import { expect, test } from 'vitest';
import { testIndex } from '../../src/query/testIndex.ts';
import { publicSite, sourceCredit } from './pictureCredit.ts';

const index = testIndex();

test('a picture names who reported what it shows, and when, those with the most claims first', () => {
  const credit = sourceCredit(index, index.graph.statements);
  expect(credit).toMatch(/^Sources: .*\d{4}.*; .*\d{4}.*\.$/);
  expect(credit).toContain('North Wire');
  const [one] = index.graph.statements;
  expect(sourceCredit(index, one ? [one] : [])).toMatch(/^Source: [^;]*\.$/);
  expect(sourceCredit(index, [])).toBeNull();
});

test.each([
  ['https://news.example.org/edgewise/?entity=serbia', 'news.example.org/edgewise'],
  ['https://news.example.org/edgewise/index.html', 'news.example.org/edgewise'],
  ['http://127.0.0.1:4173/', null],
  ['http://localhost:5173/', null],
  ['http://192.168.1.4/', null],
  ['http://172.20.0.2:80/', null],
  ['http://[::1]:8080/', null],
  ['https://desk.local/', null],
  ['file:///home/me/index.html', null],
])('the site of %s is %s', (address, site) => {
  expect(publicSite(address)).toBe(site);
});
