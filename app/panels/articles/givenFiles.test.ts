import { describe, expect, it } from 'vitest';
import { chosenFiles, droppedFiles, titleOf } from './givenFiles.ts';

const file = (name: string, webkitRelativePath = '') =>
  Object.assign(new File(['x'], name), { webkitRelativePath });

/** As a browser hands them over: what lies in a folder some at a time, and at last none. */
function entryOf(path: string, inner: unknown[] | null): unknown {
  const some = [...(inner ?? []).map((one) => [one]), []];
  return {
    fullPath: path,
    isFile: inner === null,
    isDirectory: inner !== null,
    file: (done: (file: File) => void) => done(file(path)),
    createReader: () => ({ readEntries: (done: (entries: unknown[]) => void) => done(some.shift() ?? []) }),
  };
}

function dropped(entries: unknown[], files: File[] = []): DataTransfer {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items, files } as unknown as DataTransfer; // oxlint-disable-line typescript/no-unsafe-type-assertion -- as much of one as is asked for
}

it('files of a folder are called by what lies below it, as the command calls them', () => {
  const files = chosenFiles([file('a.txt', 'news/a.txt'), file('b.txt', 'news/week/b.txt'), file('c.txt')]);
  expect(files.map(({ root, path }) => [root, path])).toEqual([
    ['news', 'a.txt'],
    ['news', 'week/b.txt'],
    ['c.txt', 'c.txt'],
  ]);
});

it('folders that are dropped are gone through to their end', async () => {
  const week = entryOf('/news/week', [entryOf('/news/week/b.txt', null)]);
  const news = entryOf('/news', [entryOf('/news/a.txt', null), week, entryOf('/news/c.txt', null)]);
  const files = await droppedFiles(dropped([news, entryOf('/d.txt', null), null]));
  expect(files.map(({ path }) => path)).toEqual(['a.txt', 'week/b.txt', 'c.txt', 'd.txt']);
});

it('what is dropped from elsewhere than a folder is taken too', async () => {
  const files = await droppedFiles(dropped([null], [file('a.txt')]));
  expect(files.map(({ path }) => path)).toEqual(['a.txt']);
});

describe('the title of a collection', () => {
  it.each([
    ['news', [file('a.txt', 'news/a.txt'), file('b.txt', 'news/b.txt')]],
    ['Oslo 3.5', [file('Oslo 3.5.txt')]],
    ['My articles', [file('a.txt'), file('b.txt')]],
    ['My articles', []],
  ])('is %s', (title, files) => {
    expect(titleOf(chosenFiles(files))).toBe(title);
  });
});
