import { expect, it } from 'vitest';
import type { ArticleAccount, FileAccount } from '../../src/collection/account.ts';
import { resultWords } from './fileResults.ts';

const article = (file: string, change: Partial<ArticleAccount> = {}): ArticleAccount => ({
  file,
  stories: ['a-story'],
  copyOf: null,
  furniture: 0,
  ...change,
});
const fileOf = (path: string, change: Partial<FileAccount> = {}): FileAccount => ({
  path,
  became: 'read',
  articles: [],
  refused: [],
  notes: [],
  ...change,
});

it('says of each file what became of it, and of all that is in it', () => {
  const list = [
    fileOf('a.txt', { articles: [article('a-1.txt')] }),
    fileOf('b.txt', { articles: [article('b-1.txt', { copyOf: 'a-1.txt' })] }),
    fileOf('c.txt', {
      articles: [article('c-1.txt', { stories: [] })],
      notes: ['Its letters were guessed.'],
    }),
    fileOf('again.txt'),
    fileOf('d.zip', {
      articles: [article('d-1.txt', { stories: ['one', 'two'] })],
      refused: [{ name: 'd.zip/x.pdf', why: 'It is damaged.' }],
    }),
    fileOf('e.txt', { became: 'refused', refused: [{ name: 'e.txt', why: 'It is empty.' }] }),
  ];
  expect(resultWords({ list }).map(({ path, results }) => [path, ...results])).toEqual([
    ['a.txt', 'One report'],
    ['b.txt', 'Reprint of a.txt'],
    ['c.txt', 'No report was found in it', 'Its letters were guessed.'],
    ['again.txt', 'The same file was read before.'],
    ['d.zip', 'Two reports', 'd.zip/x.pdf: It is damaged.'],
    ['e.txt', 'It is empty.'],
  ]);
});
