import { describe, expect, it, test } from 'vitest';
import { graphOf } from '../query/testPaths.ts';
import { connections } from '../query/paths.ts';
import { focusedPath, namedPath, pathKey } from './namedPath.ts';

const { index, visible } = graphOf([
  { from: 'a', to: 'z' },
  { from: 'a', to: 'b', origins: 2 },
  { from: 'b', to: 'z', origins: 2 },
]);
const found = connections(index, visible, ['a', 'z']);

describe('the path that an address names', () => {
  test.each<[via: string[] | null, key: string | undefined]>([
    [[], 'a~z'],
    [['b'], 'a~b~z'],
    [['c'], undefined],
    [['constructor'], undefined],
    [null, undefined],
  ])('by %j is %s', (via, key) => {
    const path = namedPath(found, { path: ['a', 'z'], via });
    expect(path ? pathKey(path) : undefined).toBe(key);
  });

  it('is none where no connections are asked for', () => {
    expect(namedPath(found, { path: null, via: ['b'] })).toBeNull();
  });
});

describe('the path in focus', () => {
  const asked = { path: ['a', 'z'], via: null } as const satisfies Parameters<typeof focusedPath>[1] & object;

  test.each<[what: string, via: string[] | null, pointed: string | null, key: string]>([
    ['the one that is pointed at', ['b'], 'a~z', 'a~z'],
    ['else the one that is named', [], null, 'a~z'],
    ['else the strongest', null, null, 'a~b~z'],
    ['the strongest where what is named or pointed at is not there', ['c'], 'x~y', 'a~b~z'],
  ])('is %s', (_, via, pointed, key) => expect(keyOf(found, { ...asked, via }, pointed)).toBe(key));

  it('is none where nothing connects them', () => {
    expect(keyOf({ paths: [], more: false }, asked, null)).toBeNull();
  });
});

function keyOf(...given: Parameters<typeof focusedPath>): string | null {
  const path = focusedPath(...given);
  return path && pathKey(path);
}
