// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { testGraph } from '../../../src/model/testGraph.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { hash, openPage, search, served, textOf } from '../../testPage.tsx';
import { useIndex, useView } from '../../state/store/store.ts';
import { ArticleView } from './ArticleView.tsx';

/** What is open in the middle. */
function Open() {
  const index = useIndex();
  const article = useView((view) => view.article);
  return article === null ? null : <ArticleView article={get(index.articles, article)} />;
}

const article = () => screen.getByRole('region', { name: 'Article' });
const text = (id: string) => testGraph().texts.get(id) ?? '';

test('an article stands as it was received, letter by letter, with the passage marked and no furniture', async () => {
  openPage(<Open />, '?statement=post-drones.01&article=post', served());
  const body = (await within(article()).findByText(/^Norland, which borders/)).closest('.text');
  expect(body?.textContent).toBe(text('post'));
  const marks = [...(body?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
  expect(marks.join('')).toBe('Norland, which borders Sudland, has sent it twenty drones');
  expect(body?.querySelectorAll('[data-role="furniture"] mark, [data-role="furniture"] a')).toHaveLength(0);
});

test('names lead to what they name, and the way back to the view', async () => {
  const user = userEvent.setup();
  const index = served();
  get(index.entities, 'sudland').aliases.push({ text: 'Sudland', sense: 'name' });
  openPage(<Open />, '?article=wire', index);
  const links = await within(article()).findAllByRole('link', { name: 'Sudland' });
  expect(links).toHaveLength(3);
  await user.click(links[1] ?? article());
  expect(search()).toBe('?entity=sudland');
  expect(screen.queryByRole('region', { name: 'Article' })).toBeNull();
});

test('an article that is another one now is not shown', async () => {
  openPage(<Open />, '?article=wire', served({ wire: text('wire').replace('Norland', 'Nordland') }));
  expect(textOf(await screen.findByRole('alert'))).toContain(
    'This is not the version that the quotes were taken from',
  );
  expect(article().querySelector('.text')).toBeNull();
});

test('a quote that does not stand where the graph says is not marked: nothing is', async () => {
  const index = served();
  const statement = index.statements.get('wire-drones.02');
  for (const anchor of statement?.evidence.flatMap(({ anchors }) => anchors) ?? []) anchor.start += 1;
  openPage(<Open />, '?statement=wire-drones.02&article=wire', index);
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(article().querySelector('mark')).toBeNull();
});

test('a mark in the margin opens what a passage is quoted for, and with every click the next of several', async () => {
  const user = userEvent.setup();
  openPage(<Open />, '?article=wire', served());
  const margin = await screen.findByRole('list', { name: 'Quoted passages' });
  const mark = () => within(margin).getByRole('link');
  expect(mark().textContent).toMatch(/^Quoted for \d claims: /);
  await user.click(mark());
  const first = search();
  expect(first).toMatch(/^\?statement=wire-drones\.\d+&article=wire$/);
  expect(mark().getAttribute('aria-current')).toBe('true');
  await user.click(mark());
  expect(search()).not.toBe(first);
});

test('what an article has of markup is text', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const length = text('wire').length;
  const index = served({ wire: hostile.padEnd(length) });
  get(index.articles, 'wire').sha256 = hash(hostile.padEnd(length));
  openPage(<Open />, '?article=wire', index);
  expect(await within(article()).findByText(hostile.slice(0, 12), { exact: false })).toBeTruthy();
  expect(article().querySelector('img')).toBeNull();
});
