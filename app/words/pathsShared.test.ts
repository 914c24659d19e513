import { describe, expect, it, test } from 'vitest';
import type { Statement } from '../../src/model/types.ts';
import { pathSentence, sharedWords } from './paths.ts';
import { pathsOf, type Said } from './testPaths.ts';

/** What is told in one passage each: a passage of its own for every number. */
const passage = (number: number): Partial<Statement> => ({
  evidence: [
    {
      anchors: [
        {
          article: 'wire',
          exact: 'Norland',
          start: number * 50,
          end: number * 50 + 7,
          prefix: '',
          suffix: '. Then',
        },
      ],
    },
  ],
});

describe('what the links of a path share', () => {
  const post = { story: 'post-drones' };
  test.each<[words: string, said: Said[], sentence: string]>([
    [
      'Both in one sentence of North Wire, 4 May 2021',
      pair(passage(1), passage(1)),
      'Anna Bérg leads Norland, which supplies Sudland',
    ],
    [
      'Both in one report: North Wire, 4 May 2021',
      pair(passage(1), passage(2)),
      'Anna Bérg leads Norland. Norland supplies Sudland',
    ],
    [
      'In different reports',
      pair(passage(1), { ...passage(2), ...post }),
      'Anna Bérg leads Norland. Norland supplies Sudland',
    ],
    [
      'Named together in one sentence of North Wire, 4 May 2021',
      [['anna-berg', 'leads', 'norland', { also: [{ role: 'about', entity: 'sudland' }] }]],
      'Anna Bérg leads Norland concerning Sudland',
    ],
    ['', [['anna-berg', 'visits', 'sudland']], 'Anna Bérg visits Sudland'],
  ])('%s', (words, said, sentence) => {
    const [found] = pathsOf(said, ['anna-berg', 'sudland']);
    expect(found && [sharedWords(found.index, found.path), pathSentence(found.index, found.path)]).toEqual([
      words,
      sentence,
    ]);
  });

  it('is called a passage where a quote runs over more than a sentence', () => {
    const long = passage(1).evidence?.map(({ anchors }) => ({
      anchors: anchors.map((anchor) => ({ ...anchor, exact: 'It leads. It supplies.' })),
    }));
    const more = long && { evidence: long };
    const [found] = pathsOf(pair({ ...more }, { ...more }), ['anna-berg', 'sudland']);
    expect(found && sharedWords(found.index, found.path)).toMatch(/^Both in one passage of North Wire/);
  });
});

function pair(one: Partial<Statement>, other: Partial<Statement>): Said[] {
  return [
    ['anna-berg', 'leads', 'norland', one],
    ['norland', 'supplies', 'sudland', other],
  ];
}
