// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import { openPage, search, textOf } from '../../testPage.tsx';
import { Sources } from './Sources.tsx';

const region = () => screen.getByRole('region', { name: 'Sources' });
const story = (headline: string) => screen.getByRole('article', { name: headline });

test('each story says whose it is and when, how that is known, and whom it draws on', () => {
  openPage(<Sources />, '?view=sources');
  expect(textOf(region())).toContain('Two reports in three articles.');
  expect(textOf(story('Norland ships drones to Sudland'))).toContain('North Wire, as the text says');
  const post = textOf(story('Bérg’s drones reach Sudland'));
  expect(post).toContain('Daily Post, inferred, not stated');
  expect(post).toContain('By 9 May 2021');
  expect(post).toContain('repost.txt prints “9.5.2021”, unrelated');
  expect(post).toContain('CitesNorth Wire');
});

test('who draws on whom is a tree of lists', () => {
  openPage(<Sources />, '?view=sources');
  const root = within(region()).getAllByRole('link', { name: 'North Wire' })[0]?.closest('li');
  expect(textOf(root ?? region())).toContain('cites it');
});

test('what rests on one newsroom alone is counted, what only perhaps does apart', () => {
  openPage(<Sources />, '?view=sources');
  expect(textOf(region())).toContain('North Wire: 3 (possibly 5)');
  expect(textOf(region())).toContain('Daily Post: 0 (possibly 2)');
});

test('what a story tells is shown from there, and what it alone tells', async () => {
  const user = userEvent.setup();
  openPage(<Sources />, '?view=sources');
  const wire = story('Norland ships drones to Sudland');
  await user.click(within(wire).getByRole('link', { name: 'Show its exclusive claims' }));
  expect(search()).toBe('?stories=wire-drones&among=only');
});

test('two files of one story are compared from there', async () => {
  openPage(<Sources />, '?view=sources');
  await userEvent.click(within(story('Bérg’s drones reach Sudland')).getByRole('link', { name: 'copy 2' }));
  expect(search()).toBe('?view=compare&copies=post~repost');
});

test('a collection without stories says so', () => {
  openPage(
    <Sources />,
    '?view=sources',
    testIndex(() => ({ statements: [], differences: [], stories: [] })),
  );
  expect(textOf(region())).toContain('This collection has no reports yet.');
});

test('claims that nobody reviewed are counted as such, and as no support', () => {
  const suggested = testIndex(({ statements }) => ({
    statements: statements.map((statement) => ({ ...statement, review: 'unreviewed' as const })),
  }));
  openPage(<Sources />, '?view=sources', suggested);
  expect(textOf(story('Norland ships drones to Sudland'))).toMatch(
    /claims not reviewed yet, so not counted\./u,
  );
  expect(textOf(region())).not.toMatch(/No links|North Wire: 0/u);
  expect(textOf(region())).toContain('No claims have been reviewed yet, so none are counted.');
});
