import { expect, test } from 'vitest';
import { get } from '../../src/query/graphIndex.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import { articleByline, byline, copyName } from './bylines.ts';

const index = testIndex(({ articles }) => ({
  articles: articles.map((one) => ({
    ...one,
    host: one.id === 'post' ? null : 'north-wire',
  })),
}));
const article = (id: string) => get(index.articles, id);
const [wire, post] = ['wire-drones', 'post-drones'].map((id) => get(index.stories, id));
if (!wire || !post) throw new Error('The test graph has other stories now.');

test('a by-line has the outlet and the date, and no name of a file', () => {
  expect(byline(index, wire)).toBe('North Wire, 4 May 2021');
});

test('a site is named where it served what another wrote', () => {
  expect(byline(index, wire, article('wire'))).toBe('North Wire, 4 May 2021');
  expect(plain(byline(index, post, article('repost')))).toBe(
    'Daily Post (probable), by 9 May 2021, via North Wire',
  );
});

test('several copies of a report are told apart by their number', () => {
  expect(copyName(index, wire, article('wire'))).toBe('North Wire, 4 May 2021');
  expect(copyName(index, post, article('post'))).toMatch(/, copy 1 of 2$/);
  expect(copyName(index, post, article('repost'))).toMatch(/, copy 2 of 2$/);
});

test('an article that holds two reports has both', () => {
  const both = testIndex(({ stories }) => ({
    stories: stories.map((story) => ({ ...story, copies: ['wire'] })),
  }));
  expect(plain(articleByline(both, article('wire')))).toBe(
    'North Wire, 4 May 2021; Daily Post (probable), by 9 May 2021, via North Wire',
  );
});

function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/gu, '');
}
