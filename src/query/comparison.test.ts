import { describe, expect, it, test } from 'vitest';
import type { Statement, StatementId } from '../model/types.ts';
import { compareDifference, compareRelation, type Comparison } from './comparison.ts';
import { get } from './graphIndex.ts';
import { amended, dated, testIndex } from './testIndex.ts';

const index = testIndex();
const alike = () => 0;

const sameNumber = (a: Statement, b: Statement) => Number(a.id.slice(-2) === b.id.slice(-2));

/** A row for each line, `-` for an empty cell; statements without the name of their story where that is plain. */
function written({ columns, rows }: Comparison): string {
  return [line(columns), ...rows.map((row) => line(row.map((cell) => cell?.id ?? null)))]
    .join('\n')
    .replaceAll('-drones', '');
}

function difference(...statements: StatementId[]) {
  return { id: 'd', kind: 'scope' as const, question: '?', statements };
}

describe('a difference', () => {
  test.each<[what: string, statements: StatementId[], expected: string]>([
    [
      'has a column for each story, in the order given',
      ['post-drones.01', 'wire-drones.01'],
      'post wire\npost.01 wire.01',
    ],
    [
      'leaves cells empty where a story has less to say, and puts full rows first',
      ['wire-drones.02', 'wire-drones.01', 'post-drones.01'],
      'wire post\nwire.02 post.01\nwire.01 -',
    ],
    [
      'within one story has a column for each statement',
      ['wire-drones.02', 'wire-drones.01', 'wire-drones.03'],
      'wire wire wire\nwire.02 wire.01 wire.03',
    ],
    [
      'within one story never has more than four columns',
      ['post-drones.02', 'post-drones.01', 'post-drones.03', 'post-drones.04', 'post-drones.01'],
      'post post post post\npost.02 post.01 post.03 post.04\npost.01 - - -',
    ],
    ['without statements is empty', [], ''],
  ])('%s', (_, statements, expected) => {
    expect(written(compareDifference(index, difference(...statements), alike))).toBe(expected);
  });

  it('sets what is most alike into one row, the likest pair first', () => {
    const pairs = ['post-drones.02 wire-drones.02', 'post-drones.01 wire-drones.01'];
    const like = (a: Statement, b: Statement) =>
      pairs.findIndex((pair) => pair.includes(a.id) && pair.includes(b.id)) + 1;
    const mixed = difference('post-drones.01', 'post-drones.02', 'wire-drones.02', 'wire-drones.01');
    expect(written(compareDifference(index, mixed, like))).toBe(
      'post wire\npost.01 wire.01\npost.02 wire.02',
    );
  });

  it('has what a story tells of the same relation elsewhere where it has nothing left', () => {
    const fewer = difference('post-drones.01', 'post-drones.02', 'wire-drones.02');
    expect(get(index.relationOf, 'wire-drones.01')).toBe(get(index.relationOf, 'post-drones.01'));
    expect(written(compareDifference(index, fewer, sameNumber))).toContain('post.01 wire.01');
  });

  it('loses no statement and repeats none', () => {
    const all = difference(...index.statements.keys());
    const { rows } = compareDifference(index, all, alike);
    const placed = rows.flatMap((row) => row.flatMap((cell) => cell?.id ?? []));
    expect(placed.toSorted()).toEqual([...index.statements.keys()].toSorted());
  });
});

describe('a relation', () => {
  const relation = get(index.relations, 'norland~supplies~sudland');

  it('has its accepted statements, the first story that was published in the first column', () => {
    expect(written(compareRelation(index, relation, alike))).toBe('wire post\nwire.01 post.01');
    const sooner = testIndex(({ stories }) => ({
      stories: stories.map((story) =>
        story.id === 'post-drones' ? { ...story, published: dated('2021-05-01') } : story,
      ),
    }));
    expect(written(compareRelation(sooner, get(sooner.relations, relation.id), alike))).toBe(
      'post wire\npost.01 wire.01',
    );
  });

  it('of unreviewed statements alone has nothing to compare', () => {
    const suggested = testIndex(({ statements }) => ({
      statements: amended(statements, {
        'post-drones.01': { review: 'unreviewed' },
        'wire-drones.01': { review: 'unreviewed' },
      }),
    }));
    expect(compareRelation(suggested, get(suggested.relations, relation.id), alike)).toEqual({
      columns: [],
      rows: [],
    });
  });
});

function line(cells: readonly (string | null)[]): string {
  return cells.map((cell) => cell ?? '-').join(' ');
}
