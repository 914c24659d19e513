import { describe, expect, it, test } from 'vitest';
import type { Statement, StatementId } from '../model/types.ts';
import { bestFirst, bestQuotes } from './bestQuote.ts';
import { noFilter, applyFilter, type Filter } from './filter.ts';
import { get } from './graphIndex.ts';
import { amended, dated, testIndex } from './testIndex.ts';

const supply = 'norland~supplies~sudland';
// Of the wire's own reporting, dated: wire-drones.01. Of the Post, which credits the wire, undated: post-drones.01.

function best(
  changes: Record<StatementId, Partial<Statement>> = {},
  filter: Partial<Filter> = {},
): StatementId[] {
  const index = testIndex((graph) => ({ statements: amended(graph.statements, changes) }));
  const relation = get(index.relations, supply);
  return bestQuotes(index, applyFilter(index, { ...noFilter, ...filter }), relation).map(
    ({ statement }) => statement.id,
  );
}

describe('the best quote', () => {
  const undated = { when: null };
  const none = { said: [], when: null };
  const inFewWords = get(testIndex().statements, 'wire-drones.02').evidence;
  test.each<[why: string, changes: Record<StatementId, Partial<Statement>>, found: StatementId[]]>([
    ['has a date of its own', {}, ['wire-drones.01']],
    [
      'has a date before it is own reporting',
      { 'post-drones.01': { when: dated('2021') }, 'wire-drones.01': undated },
      ['post-drones.01'],
    ],
    [
      'is a newsroom’s own reporting where neither has a date',
      { 'wire-drones.01': undated },
      ['wire-drones.01'],
    ],
    [
      'is firmer before all that',
      { 'wire-drones.01': { modality: 'planned' }, 'post-drones.01': { modality: 'actual' } },
      ['post-drones.01'],
    ],
    [
      'is the shortest where all else is equal',
      {
        'wire-drones.01': { ...none, said: ['north-wire'], evidence: inFewWords },
        'post-drones.01': none,
      },
      ['wire-drones.01'],
    ],
    [
      'is one of each side where it is disputed, the affirmed first',
      { 'wire-drones.01': { polarity: 'denied' } },
      ['post-drones.01', 'wire-drones.01'],
    ],
    [
      'denies where the relation is denied',
      { 'wire-drones.01': { polarity: 'denied' }, 'post-drones.01': { polarity: 'denied' } },
      ['wire-drones.01'],
    ],
  ])('%s', (_, changes, found) => expect(best(changes)).toEqual(found));

  it('is one that is shown', () => {
    expect(best({}, { stories: ['post-drones'] })).toEqual(['post-drones.01']);
    expect(best({ 'wire-drones.01': { polarity: 'denied' } }, { polarity: ['denied'] })).toEqual([
      'wire-drones.01',
    ]);
    expect(best({}, { polarity: ['denied'] })).toEqual([]);
  });

  it('is never one that nobody has reviewed', () => {
    expect(best({ 'wire-drones.01': { review: 'unreviewed' } })).toEqual(['post-drones.01']);
  });

  it('is in the words of the first copy that prints it', () => {
    const index = testIndex();
    const [quote] = bestQuotes(
      index,
      applyFilter(index, { ...noFilter, stories: ['post-drones'] }),
      get(index.relations, supply),
    );
    expect(quote?.anchor.article).toBe('post');
    expect(quote?.anchor.exact).toBe('Norland, which borders Sudland, has sent it twenty drones');
  });
});

/** Its statements as `bestFirst` has them. */
function order(changes: Record<StatementId, Partial<Statement>>): StatementId[] {
  const index = testIndex((graph) => ({ statements: amended(graph.statements, changes) }));
  return bestFirst(index, get(index.relations, supply)).map(({ id }) => id);
}

describe('the statements of a relation', () => {
  it('begin with the one that shows it best', () => {
    expect(order({})).toEqual(['wire-drones.01', 'post-drones.01']);
    expect(order({ 'wire-drones.01': { modality: 'planned' } })).toEqual([
      'post-drones.01',
      'wire-drones.01',
    ]);
  });

  it('begin with one of the side that the heading has', () => {
    expect(order({ 'wire-drones.01': { polarity: 'denied' } })[0]).toBe('post-drones.01');
  });
});
