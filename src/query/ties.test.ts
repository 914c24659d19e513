import { describe, expect, it, test } from 'vitest';
import { applyFilter, noFilter } from './filter.ts';
import { amended, testIndex } from './testIndex.ts';
import { graphOf, type Draft } from './testPaths.ts';
import { isTied, tieCount, tiesAmong, tiesOf } from './ties.ts';

/** Every tie as its ends, and the third parties among them. */
function tied(drafts: Draft[]): string[] {
  const { index, visible } = graphOf(drafts);
  return tiesAmong(index, visible).map(
    ({ ends, third }) => `${ends.join('-')} ${third.map(({ entity }) => entity).join(' ')}`,
  );
}

describe('a statement with a third party', () => {
  const told = 'wire-drones 1';
  test.each<[why: string, draft: Partial<Draft>, ties: string[]]>([
    ['ties its two ends alone where there is none', {}, ['a-b ']],
    ['ties any two of three', { about: ['c'] }, ['a-b ', 'a-c c', 'b-c c']],
    [
      'ties two third parties',
      { about: ['d', 'c'] },
      ['a-b ', 'a-d d', 'b-d d', 'c-d d c', 'a-c c', 'b-c c'],
    ],
    ['ties nobody to itself', { about: ['a', 'b', 'c', 'c'] }, ['a-b ', 'a-c c', 'b-c c']],
    ['ties a third party to what stands at both ends', { to: 'a', about: ['c'] }, ['a-c c']],
  ])('%s', (_, draft, ties) => expect(tied([{ from: 'a', to: 'b', told, ...draft }])).toEqual(ties));
});

describe('a tie by a role', () => {
  const index = testIndex(({ statements }) => ({
    statements: amended(statements, {
      'wire-drones.01': { also: [{ role: 'about', entity: 'daily-post' }], modality: 'planned' },
    }),
  }));
  const of = (id: string, filter = noFilter) => tiesOf(index, applyFilter(index, filter), id);

  it('counts and describes only the statements that name the third party', () => {
    const [tie] = of('daily-post').filter(({ ends }) => ends.includes('sudland'));
    expect(tie?.relation).toMatchObject({
      id: 'norland~supplies~sudland',
      statements: ['wire-drones.01'],
      modality: 'planned',
      support: { stories: 1 },
    });
    expect(index.relations.get('norland~supplies~sudland')).toMatchObject({ modality: 'actual' });
  });

  it('is there while such a statement is shown', () => {
    expect(of('daily-post')).toHaveLength(2);
    expect(of('daily-post', { ...noFilter, modality: ['actual'] })).toEqual([]);
    expect(of('norland').map(({ third }) => third.length)).toEqual([0, 0, 0, 0, 1]);
  });

  it('makes its third party one that can be asked for', () => {
    expect(['daily-post', 'north-wire', 'norland'].map((id) => isTied(index, id))).toEqual([
      true,
      false,
      true,
    ]);
    expect(['daily-post', 'north-wire', 'norland'].map((id) => tieCount(index, id))).toEqual([1, 0, 4]);
  });
});
