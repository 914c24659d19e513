import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folders = ['.', 'docs', 'docs/decisions', 'data'];
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);

describe.each(documents)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('names only files that are there', () => {
    const paths = [...text.matchAll(/`((?:src|app|e2e|data|docs|findings|\.ci)\/[\w./-]+)`/g)].map(
      ([, path]) => path,
    );
    // Whoever adds a file puts a name in the place of NAME.
    expect(paths.filter((path = '') => !path.includes('NAME') && !existsSync(path))).toEqual([]);
  });

  it('leads to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) =>
      join(dirname(file), link),
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it('names only commands that there are', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const commands = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
  });
});
