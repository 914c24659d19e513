import { expect, test } from 'vitest';
import { get } from '../../../src/query/graphIndex.ts';
import { testIndex } from '../../../src/query/testIndex.ts';
import { alike } from './likeness.ts';

const index = testIndex();

test('the same claim in other words is more alike than another claim in the same words', () => {
  const claim = get(index.statements, 'wire-drones.01');
  const otherWords = {
    ...claim,
    evidence: claim.evidence.map((passage) => ({
      ...passage,
      anchors: passage.anchors.map((anchor) => ({ ...anchor, exact: 'nothing of it' })),
    })),
  };
  const otherClaim = { ...claim, subject: 'x', predicate: 'y', object: 'z' };
  expect(alike(claim, otherWords)).toBeGreaterThan(alike(claim, otherClaim));
});
