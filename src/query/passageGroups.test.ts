import { describe, expect, test } from 'vitest';
import type { Anchor, Statement } from '../model/types.ts';
import { firstOf } from '../model/testGraph.ts';
import { isOneSentence, passageGroups } from './passageGroups.ts';
import { testIndex } from './testIndex.ts';

const text = 'Norland arms Sudland, which Westland fears. Anna Berg leads Norland, an ally of U.S. firms.';

function quote(exact: string, article = 'wire'): Anchor {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return { article, exact, start, end, prefix: '', suffix: text.slice(end, end + 32) };
}

/** Which of two statements' quotes are taken for one passage. */
function together(...quotes: Statement['evidence'][]): boolean {
  const index = testIndex(({ statements }) => ({
    statements: quotes.map((evidence, i) => ({
      ...firstOf(statements),
      id: `post-drones.${50 + i}`,
      evidence,
    })),
    differences: [],
  }));
  const [one = [], other = []] = [...passageGroups(index).values()];
  return one.some((group) => other.includes(group));
}

const passage = (...anchors: Anchor[]) => [{ anchors }];

describe('two quotes are of one passage', () => {
  test.each<[why: string, is: boolean, one: Statement['evidence'], other: Statement['evidence']]>([
    ['where they are the same', true, passage(quote('Norland arms')), passage(quote('Norland arms'))],
    ['where they overlap', true, passage(quote('Norland arms Sudland')), passage(quote('Sudland, which'))],
    [
      'where one sentence goes on between them',
      true,
      passage(quote('Norland arms')),
      passage(quote('Westland fears')),
    ],
    [
      'not beyond the end of a sentence',
      false,
      passage(quote('Westland fears')),
      passage(quote('Anna Berg leads')),
    ],
    [
      'not where the end is in the quote',
      false,
      passage(quote('Westland fears.')),
      passage(quote('Anna Berg leads')),
    ],
    [
      'not where what lies between is unknown',
      false,
      passage({ ...quote('Norland arms'), suffix: ' ' }),
      passage(quote('Westland fears')),
    ],
    ['not in two articles', false, passage(quote('Norland arms')), passage(quote('Norland arms', 'post'))],
    [
      'in any copy',
      true,
      passage(quote('Norland arms', 'post'), quote('Norland arms')),
      passage(quote('Norland arms')),
    ],
    [
      'not as context',
      false,
      [{ anchors: [quote('Norland arms')], context: true }, ...passage(quote('Anna Berg leads'))],
      passage(quote('Norland arms')),
    ],
  ])('%s', (_, is, one, other) => expect(together(one, other)).toBe(is));
});

test('one that quotes more than a sentence is told from one that quotes one', () => {
  const { statements } = testIndex().graph;
  const is = (exact: string) => isOneSentence({ ...firstOf(statements), evidence: passage(quote(exact)) });
  expect(is('Norland arms Sudland, which Westland fears.')).toBe(true);
  expect(is('an ally of U.S. firms.')).toBe(true);
  expect(is('which Westland fears. Anna Berg leads Norland')).toBe(false);
});
