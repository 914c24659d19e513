import { describe, expect, it } from 'vitest';
import type { Statement, StatementId } from '../model/types.ts';
import { isSaidByOthers, saidBy } from './saidBy.ts';
import { get } from './graphIndex.ts';
import { amended, dated, testIndex } from './testIndex.ts';

function indexWith(changes: Record<StatementId, Partial<Statement>> = {}) {
  return testIndex(({ statements }) => ({ statements: amended(statements, changes) }));
}

function saidIn(speaker: string, changes: Record<StatementId, Partial<Statement>> = {}) {
  return saidBy(indexWith(changes), speaker).map(({ statements }) =>
    statements.map(({ id }) => id).join(' '),
  );
}

describe('what somebody said', () => {
  it('is what rests on their word, with the words and the report they are from', () => {
    const [only, ...others] = saidBy(indexWith(), 'anna-berg');
    expect(others).toEqual([]);
    expect(only?.anchor.exact).toBe(
      'Norland delivered drones to Sudland on May 3, Prime Minister Anna Bérg said',
    );
    expect(only?.story.id).toBe('wire-drones');
    expect(only?.day).toBe('2021-05-04');
  });

  it('is nothing of who is only spoken of, and no own report of a newsroom', () => {
    expect(saidIn('sudland')).toEqual([]);
    expect(saidIn('north-wire')).toEqual(['post-drones.01']);
  });

  it('counts wherever they stand in a chain', () => {
    const chain = { 'wire-drones.01': { said: ['anna-berg', 'norland'] } };
    expect(saidIn('anna-berg', chain)).toEqual(['wire-drones.01']);
    expect(saidIn('norland', chain)).toEqual(['wire-drones.01']);
  });

  it('stands in the order of the days on which it was said, before the days of reports for want of one', () => {
    const said = ['anna-berg'];
    const undated = { 'wire-drones.02': { said }, 'wire-drones.03': { said } };
    expect(
      saidIn('anna-berg', {
        ...undated,
        'wire-drones.03': { said, saidWhen: dated('2021-05-01') },
        'wire-drones.01': { said, saidWhen: dated('../2021-05-02') },
      }),
    ).toEqual(['wire-drones.03', 'wire-drones.01', 'wire-drones.02']);
  });

  it('tells news before what merely belongs where', () => {
    const { evidence } = get(indexWith().statements, 'wire-drones.03');
    const same = { said: ['anna-berg'], evidence };
    // Who leads whom is structure in the test graph.
    expect(saidIn('anna-berg', { 'wire-drones.03': same, 'wire-drones.02': same })).toContain(
      'wire-drones.02 wire-drones.03',
    );
  });

  it('is one where one passage tells several things, and two where the chain of voices differs', () => {
    const { evidence } = get(indexWith().statements, 'wire-drones.01');
    const same = { said: ['anna-berg'], evidence };
    expect(saidIn('anna-berg', { 'wire-drones.02': same })).toEqual(['wire-drones.02 wire-drones.01']);
    expect(
      saidIn('anna-berg', { 'wire-drones.02': { evidence, said: ['anna-berg', 'sudland'] } }),
    ).toHaveLength(2);
  });
});

it('a relation is said by others as soon as one of its statements is', () => {
  const index = indexWith();
  const both = ['post-drones.01', 'wire-drones.01'];
  expect(isSaidByOthers(index, both, 'anna-berg')).toBe(true);
  expect(isSaidByOthers(index, ['wire-drones.01'], 'anna-berg')).toBe(false);
});
