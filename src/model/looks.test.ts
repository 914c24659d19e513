import { describe, expect, it } from 'vitest';
import { colourNames, lookAt, lookCount, shapeNames, withLooks } from './looks.ts';

const kinds = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `kind-${i}`, label: `Kind ${i}`, plural: `Kinds ${i}` }));

describe('withLooks', () => {
  it('gives every kind a shape of its own as long as there are shapes', () => {
    const looks = withLooks(kinds(shapeNames.length)).map(({ look }) => look);
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(shapeNames.length);
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(colourNames.length);
  });

  it('never gives two kinds the same look', () => {
    const looks = withLooks(kinds(lookCount)).map(({ look }) => `${look.shape} ${look.colour}`);
    expect(new Set(looks).size).toBe(lookCount);
  });

  it('leaves a look that a kind has, and gives it to no other', () => {
    const [first, second, third] = withLooks(
      kinds(3).map((kind, i) => (i === 1 ? { ...kind, look: lookAt(0) } : kind)),
    );
    expect(second?.look).toEqual(lookAt(0));
    expect(first?.look).toEqual(lookAt(1));
    expect(third?.look).toEqual(lookAt(2));
  });
});
