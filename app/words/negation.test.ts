import { describe, expect, test } from 'vitest';
import { get } from '../../src/query/graphIndex.ts';
import { amended, testIndex } from '../../src/query/testIndex.ts';
import { firmness, firmnessUnder } from './firmness.ts';
import { sentence } from './sentences.ts';

/** “Norland does not recognise Sudland”, in the words of the vocabulary or in those of its text. */
function refusal(own?: string) {
  const start = 0;
  const verb = own && {
    article: 'wire',
    exact: own,
    start,
    end: own.length,
    between: 'subject-object' as const,
  };
  const index = testIndex(({ statements }) => ({
    statements: verb ? amended(statements, { 'wire-drones.02': { verb } }) : statements,
  }));
  return { index, relation: get(index.relations, 'norland~recognises~sudland') };
}

describe('what is not so is called a denial nowhere', () => {
  test('its certainty says in words what is not so', () => {
    const { index, relation } = refusal();
    expect(firmness(index, relation)).toBe('Reported as fact: does not recognise');
  });

  test('under a heading that says so itself it is not said twice', () => {
    const { index, relation } = refusal();
    expect(sentence(index, relation)).toBe('Norland does not recognise Sudland');
    expect(firmnessUnder(index, relation)).toBe('Reported as fact');
  });

  test('under the text’s own words it is said in plain ones', () => {
    const { index, relation } = refusal('refused to recognise');
    expect(sentence(index, relation)).toBe('Norland refused to recognise Sudland');
    expect(firmnessUnder(index, relation)).toBe('Reported as fact: does not recognise');
  });
});
