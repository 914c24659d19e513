import { array, assert, asyncProperty, constantFrom, integer, nat, oneof, record } from 'fast-check';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { news, textOf } from '../mixed/testNews.ts';
import { article, folderOf, writeFiles } from '../testFolder.ts';
import { build, bytesIn, forget } from './testBuild.ts';

/** What a file may hold: reports, copies of them, what differs in a word, and two whose one person has the same name. */
const TEXTS = [
  ...[0, 1, 2].map((i) => textOf(news(i))),
  textOf(news(0), 'It was printed again.'),
  textOf(news(1), 'It was printed again, by another paper.'),
  article('Norway arms Chile', 'Norway supplied Chile with ten T-72 tanks on Monday.'),
  article('Norway arms Chile', 'Norway supplied Chile with nine T-72 tanks on Monday.'),
  article('Ada Varnholt visits Peru', 'Ada Varnholt visited Peru last week. Norway condemned Peru.'),
  article(
    'Ada Varnholt visits Chile',
    'Ada Varnholt visited Chile on Friday. Chile denied that Norway attacked Peru.',
  ),
];
const change = record({
  file: constantFrom('a', 'b', 'c', 'd', 'e'),
  text: oneof(nat(TEXTS.length - 1), constantFrom(null)),
});
/** At least one file is there before the first build. */
const steps = array(array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

type Change = { file: string; text: number | null };

function apply(folder: string, changes: readonly Change[]): void {
  for (const { file, text } of changes)
    if (text === null) rmSync(join(folder, `in/${file}.txt`), { force: true });
    else writeFiles(folder, { [`in/${file}.txt`]: TEXTS[text] ?? '' });
}

test(
  'whatever comes, changes and goes, what is remembered changes no byte of any build',
  { timeout: 300_000 },
  async () => {
    await assert(
      asyncProperty(steps, async (all) => {
        const folder = folderOf({ 'in/always.txt': TEXTS[5] ?? '' });
        const [out, other] = [join(folder, 'out'), join(folder, 'other')];
        for (const changes of all) {
          apply(folder, changes);
          await build(join(folder, 'in'), out);
          await build(join(folder, 'in'), other);
          expect(bytesIn(out)).toEqual(bytesIn(other));
          forget(other);
        }
      }),
      { numRuns: 12 },
    );
  },
);

const harm = record({
  at: integer({ min: 0, max: 999 }),
  how: constantFrom('flipped', 'cut', 'doubled', 'emptied', 'gone'),
});

/** Harms a file somewhere, so many thousandths into it. */
function harmed(bytes: Buffer, { at, how }: { at: number; how: string }): Buffer {
  const place = Math.floor((bytes.length * at) / 1000);
  if (how === 'cut') return bytes.subarray(0, place);
  if (how === 'doubled') return Buffer.concat([bytes.subarray(0, place), bytes]);
  if (how === 'emptied') return Buffer.alloc(0);
  return Buffer.from(bytes.map((byte, i) => (i === place ? byte ^ 1 : byte)));
}

test('a memory that was harmed anywhere changes no byte', { timeout: 300_000 }, async () => {
  const files = Object.fromEntries(TEXTS.map((text, i) => [`in/${i}.txt`, text]));
  const folder = folderOf(files);
  const at = (name: string) => join(folder, name);
  const [given, whole, out] = [at('in'), at('whole'), at('out')];
  await build(given, whole);
  writeFiles(folder, {
    'in/more.txt': article('Fiji arms Oman', 'Fiji supplied Oman with nine T-72 tanks.'),
  });
  cpSync(whole, join(folder, 'forgotten'), { recursive: true });
  forget(join(folder, 'forgotten'));
  await build(given, join(folder, 'forgotten'));
  const right = bytesIn(join(folder, 'forgotten'));
  const cached = readdirSync(join(whole, '.edgewise-cache'));
  expect(cached).toHaveLength(3);
  await assert(
    asyncProperty(constantFrom(...cached), harm, async (name, how) => {
      rmSync(out, { recursive: true, force: true });
      cpSync(whole, out, { recursive: true });
      const file = join(out, '.edgewise-cache', name);
      if (how.how === 'gone') rmSync(file);
      else writeFileSync(file, harmed(readFileSync(file), how));
      await build(given, out);
      expect(bytesIn(out)).toEqual(right);
    }),
    { numRuns: 25 },
  );
});

test('the memory of another collection is none', async () => {
  const folder = folderOf({ 'one/a.txt': TEXTS[5] ?? '', 'other/b.txt': TEXTS[0] ?? '' });
  const [one, other] = [join(folder, 'of one'), join(folder, 'of other')];
  await build(join(folder, 'one'), one);
  await build(join(folder, 'other'), other);
  const right = bytesIn(one);
  rmSync(join(one, '.edgewise-cache'), { recursive: true });
  cpSync(join(other, '.edgewise-cache'), join(one, '.edgewise-cache'), { recursive: true });
  await build(join(folder, 'one'), one);
  expect(bytesIn(one)).toEqual(right);
});
