import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Question } from '../../ingest/asking/ask.ts';
import { folderOf } from '../testFolder.ts';
import { keptAnswers } from './keptAnswers.ts';

function question(user: string, system = 'Read.'): Question {
  return { system, user, schema: { name: '', schema: {} }, isAnswer: () => true };
}

it('an answer is known by the model and the whole question', () => {
  const answers = keptAnswers(join(folderOf(), 'out'));
  answers.add('small', question('text'), 'an answer');
  expect(answers.get('small', question('text'))).toBe('an answer');
  expect(answers.get('large', question('text'))).toBeNull();
  expect(answers.get('small', question('text', 'Read well.'))).toBeNull();
  expect(answers.get('small', question('another text'))).toBeNull();
});

it('a line that was broken off by a kill costs only itself', () => {
  const folder = folderOf();
  const place = join(folder, 'out');
  keptAnswers(place).add('small', question('one'), 'first\nanswer');
  const [beside = ''] = readdirSync(folder);
  expect(readFileSync(join(folder, beside), 'utf8')).toContain('first');
  appendFileSync(join(folder, beside), `${'0'.repeat(64)} "brok`);
  keptAnswers(place).add('small', question('two'), 'second');
  const answers = keptAnswers(place);
  expect(answers.get('small', question('one'))).toBe('first\nanswer');
  expect(answers.get('small', question('two'))).toBe('second');
});

it('a build that is done takes all of them into its output, those of before too, and leaves nothing beside it', () => {
  const folder = folderOf();
  const place = join(folder, 'out');
  const cache = join(place, '.edgewise-cache');
  mkdirSync(cache, { recursive: true });
  for (const name of ['one', 'two']) {
    const answers = keptAnswers(place);
    answers.add('small', question(name), name);
    answers.save(cache);
    answers.settle();
  }
  writeFileSync(join(folder, 'mine.txt'), '');
  expect(readdirSync(folder).toSorted()).toEqual(['mine.txt', 'out']);
  const answers = keptAnswers(place);
  expect(['one', 'two'].map((name) => answers.get('small', question(name)))).toEqual(['one', 'two']);
});
