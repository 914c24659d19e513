import { describe, expect, test } from 'vitest';
import type { Statement, StatementId } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { amended, dated, testIndex } from '../../../src/query/testIndex.ts';
import { verdictParts } from './verdictParts.ts';

const [wire, post] = ['wire-drones.01', 'post-drones.01'] as const;

/** The verdict of the Wire beside the Post, both of which tell that Norland supplies Sudland. */
function told(changes: Record<StatementId, Partial<Statement>> = {}) {
  const same = { verb: null, when: null, also: [], modality: 'actual' as const };
  const index = testIndex(({ statements }) => ({
    statements: amended(statements, {
      [wire]: { ...same, ...changes[wire] },
      [post]: { ...same, ...changes[post] },
    }),
  }));
  const [own, other] = [wire, post].map((id) => get(index.statements, id));
  if (!own || !other) throw new Error('The test graph has both.');
  return verdictParts(index, own, [other]);
}

const verb = (exact: string) => ({ verb: { article: 'wire', exact, start: 0, end: exact.length } });

describe('a verdict shows what differs, and nothing that is the same', () => {
  test('the date, where the verbs are the same', () => {
    const parts = told({ [wire]: { ...verb('sent'), when: dated('2021-05-03') }, [post]: verb('Sent') });
    expect(parts).toMatchObject({ lead: null, certainty: null });
    expect(parts.facts).toContainEqual({ aspect: 'happened', words: expect.stringContaining('3 May 2021') });
  });

  test('that no date is given, where another gives one', () => {
    const { facts } = told({ [post]: { when: dated('2021-05-03') } });
    expect(facts).toContainEqual({ aspect: 'happened', words: 'no date given' });
  });

  test('the verb, with how certain it is', () => {
    const parts = told({ [wire]: verb('sent'), [post]: { ...verb('may send'), modality: 'possible' } });
    expect(parts).toMatchObject({ lead: '“sent”', certainty: 'reported as fact' });
  });

  test('the certainty alone, where only that differs', () => {
    expect(told({ [post]: { modality: 'possible' } })).toMatchObject({
      lead: null,
      certainty: 'reported as fact',
    });
  });

  test('the whole of it, where it is of others', () => {
    expect(told({ [post]: { subject: 'anna-berg' } }).lead).toBe('Norland supplies Sudland');
  });

  test('who or what is named beside it', () => {
    const { facts } = told({ [wire]: { also: [{ role: 'with', entity: 'anna-berg' }] } });
    expect(facts).toContainEqual({ aspect: 'with', words: 'Anna Bérg' });
  });

  test('the numbers that it alone has', () => {
    const index = testIndex();
    const parts = verdictParts(index, get(index.statements, post), [get(index.statements, wire)]);
    expect(parts.facts).toContainEqual({ aspect: 'number', words: 'twenty' });
  });
});
