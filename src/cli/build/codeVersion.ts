import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256 } from '../sha256.ts';

const root = join(import.meta.dirname, '../../..');
/** What a text and the proposals from it hang on, besides the packages. */
const FOLDERS = ['src/model', 'src/text', 'src/readers', 'src/ingest'];
const DATA = [
  'data/frames.json',
  'data/model-prompt.json',
  'data/news-predicates.json',
  'data/publishers.json',
  'data/vocabulary.json',
  'package-lock.json',
];

/** Of the code that reads and extracts, so that what another one made is not taken for its work. */
export function codeVersion(): string {
  const files = FOLDERS.flatMap(filesIn).filter(
    (file) => /\.(?:ts|json)$/u.test(file) && !file.endsWith('.test.ts'),
  );
  const all = [...files, ...DATA];
  return sha256(all.map((file) => `${file} ${sha256(readFileSync(join(root, file)))}`).join('\n')).slice(
    0,
    16,
  );
}

/** Without the kinds of what lies there, Node looks at each file once more to see whether it is a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .map(({ parentPath, name }) => join(relative(root, parentPath), name))
    .toSorted();
}
