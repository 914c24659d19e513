import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { newsArticles } from '../../../e2e/inventedNews.ts';
import { bytesIn } from '../build/testBuild.ts';
import { edgewise } from '../testCommand.ts';
import { folderOf } from '../testFolder.ts';

/** More pages than are read where the build runs before a thread is asked, and more stories. */
function manyFiles(): Record<string, string> {
  const pages = newsArticles(20).map((text, i): [string, string] => {
    const [headline = '', ...paragraphs] = text.slice(0, 1200).split('\n\n');
    const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
    return [`in/${i}.html`, `<title>${headline}</title><article><h1>${headline}</h1>${body}</article>`];
  });
  return Object.fromEntries([...pages, ['in/broken.pdf', '%PDF-1.7 and nothing after it']]);
}

test('on one core or on several, a build writes the same bytes', async () => {
  const folder = folderOf(manyFiles());
  for (const [out, threads] of [
    ['one', '1'],
    ['three', '3'],
  ] as const) {
    const { status } = edgewise(folder, 'build', 'in', '--out', out, '--threads', threads);
    expect(status).toBe(0);
  }
  const { compiled }: { compiled: () => Promise<string> } = await import(resolve('bin/compiled.js'));
  expect(existsSync(join(dirname(await compiled()), 'thread.js'))).toBe(true);
  expect(bytesIn(join(folder, 'three'))).toEqual(bytesIn(join(folder, 'one')));
});

test('how many threads is a number that a machine can have', () => {
  const { status, sentences } = edgewise(folderOf(), 'build', 'in', '--threads', '0');
  expect(status).toBe(2);
  expect(sentences).toContain('It is a number from 1 to 64.');
});
