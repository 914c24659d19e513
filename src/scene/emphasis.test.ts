import { describe, expect, it, test } from 'vitest';
import { testIndex, tiedIndex } from '../query/testIndex.ts';
import { withoutDimming, type Attention } from './emphasis.ts';
import type { Emphasis, Scene, Wording } from './scene.ts';
import { testInput, viewScene } from './testViewScene.ts';

/** A path a-b-c, another a-d-c over weaker ground, and e and f aside. */
const index = tiedIndex('a-b b-c a-d d-e e-c e-f');

describe('what is selected', () => {
  it('stands out with what it touches, and the rest steps back', () => {
    expect(marks(viewScene(index, { selected: { type: 'entity', id: 'b' } }))).toEqual({
      selected: ['b'],
      near: ['a', 'c', 'a~leads~b', 'b~leads~c'],
      dimmed: ['d', 'e', 'f', 'a~leads~d', 'd~leads~e', 'e~leads~c', 'e~leads~f'],
    });
  });

  it('may be a relation, which touches its ends', () => {
    const { selected, near } = marks(viewScene(index, { selected: { type: 'relation', id: 'e~leads~f' } }));
    expect({ selected, near }).toEqual({ selected: ['e~leads~f'], near: ['e', 'f'] });
  });

  it('may be several', () => {
    const { selected, near } = marks(viewScene(index, { selected: { type: 'entities', ids: ['a', 'f'] } }));
    expect(selected).toEqual(['a', 'f']);
    expect(near).toEqual(['b', 'd', 'e', 'a~leads~b', 'a~leads~d', 'e~leads~f']);
  });

  it('dims nothing in a neighbourhood of two steps', () => {
    const selected = { type: 'entity', id: 'b' } as const;
    const scene = viewScene(index, { depth: 2, around: ['b'], selected });
    expect(marks(scene).dimmed).toBeUndefined();
    expect(scene.emphasis.get('b')).toBe('selected');
    expect(marks(viewScene(index, { depth: 1, around: ['a'], selected })).dimmed).toEqual(['d', 'a~leads~d']);
  });

  it('is not marked where it is not drawn, and dims nothing', () => {
    expect(viewScene(index, { hidden: ['b'] }, { selected: ['b'] }).emphasis.size).toBe(0);
  });

  it('is marked as the group or the bundle that stands for it', () => {
    const grouped = viewScene(testIndex(), { group: 'kind', selected: { type: 'entity', id: 'norland' } });
    expect(grouped.emphasis.get('kind.country')).toBe('selected');
    const bundled = viewScene(testIndex(), {}, { selected: ['norland~borders~sudland'] });
    expect(bundled.emphasis.get('norland~sudland')).toBe('selected');
  });
});

describe('what is pointed at', () => {
  it('is lifted with what it touches, and dims nothing', () => {
    expect(marks(viewScene(index, {}, { hovered: 'f' }))).toEqual({
      hovered: ['f'],
      touched: ['e', 'e~leads~f'],
    });
    expect(marks(viewScene(index, {}, { hovered: 'e~leads~f' }))).toEqual({
      hovered: ['e~leads~f'],
      touched: ['e', 'f'],
    });
  });

  it('may be relations behind a bar; those that are not drawn dim nothing', () => {
    expect(marks(viewScene(index, {}, { hoveredRelations: ['e~leads~f', 'x~leads~y'] }))).toEqual({
      hovered: ['e~leads~f'],
      touched: ['e', 'f'],
    });
    expect(viewScene(index, {}, { hoveredRelations: ['x~leads~y'] }).emphasis.size).toBe(0);
  });
});

describe('connections', () => {
  const path: [string, string] = ['a', 'c'];

  it('show the path in focus, its ends, the other paths, and nothing else', () => {
    expect(marks(viewScene(index, { path }))).toEqual({
      pathEnd: ['a', 'c'],
      onPath: ['b', 'a~leads~b', 'b~leads~c'],
      otherPath: ['d', 'e', 'a~leads~d', 'd~leads~e', 'e~leads~c'],
      dimmed: ['f', 'e~leads~f'],
    });
  });

  it('show the bundle where a link is not drawn by itself', () => {
    const scene = viewScene(testIndex(), { path: ['anna-berg', 'sudland'] });
    expect(scene.emphasis.get('norland~sudland')).toBe('onPath');
  });

  it('of two that are not connected show these', () => {
    const scene = viewScene(tiedIndex('a-b c-d'), { path });
    expect(marks(scene)).toEqual({
      pathEnd: ['a', 'c'],
      dimmed: ['b', 'd', 'a~leads~b', 'c~leads~d'],
    });
  });
});

describe('where several reasons apply', () => {
  const path: [string, string] = ['a', 'c'];
  const { connections } = testInput(index, { path }).attention;

  test.each<[id: string, emphasis: Emphasis, attention: Partial<Attention>]>([
    ['b', 'selected', { selected: ['b'], connections, hovered: 'f' }],
    ['d', 'selected', { selected: ['d'], connections }],
    ['a', 'pathEnd', { connections, hovered: 'f' }],
    ['b', 'onPath', { connections, hovered: 'f' }],
    ['d', 'otherPath', { connections, hovered: 'f' }],
    ['e', 'touched', { connections, hovered: 'f' }],
    ['a', 'pathEnd', { connections, hovered: 'b' }],
    ['b', 'onPath', { connections, hovered: 'b' }],
    ['d', 'hovered', { connections, hovered: 'd' }],
    ['d', 'otherPath', { connections, selected: ['f'] }],
    ['b', 'onPath', { connections, selected: ['f'] }],
    ['a', 'near', { selected: ['b'], hovered: 'f' }],
    ['a', 'near', { selected: ['b'], hovered: 'd' }],
    ['e', 'touched', { selected: ['b'], hovered: 'd' }],
    ['d', 'dimmed', { selected: ['b'], hovered: 'f' }],
  ])('%s is %s', (id, emphasis, attention) => {
    expect(viewScene(index, {}, attention).emphasis.get(id)).toBe(emphasis);
  });
});

describe('words on edges', () => {
  it('are said first around what is selected, where there is room', () => {
    expect(worded(viewScene(index, { selected: { type: 'entity', id: 'f' } }))).toEqual([
      ['e~leads~f', 'ifRoom'],
    ]);
  });

  it('are said in any case on the path, and of what is selected or pointed at', () => {
    expect(worded(viewScene(index, { path: ['a', 'c'] }))).toEqual([
      ['a~leads~b', 'always'],
      ['b~leads~c', 'always'],
    ]);
    expect(worded(viewScene(index, { selected: { type: 'relation', id: 'e~leads~f' } }))).toEqual([
      ['e~leads~f', 'always'],
    ]);
    expect(worded(viewScene(index, {}, { hovered: 'e~leads~f' }))).toEqual([['e~leads~f', 'always']]);
    expect(worded(viewScene(index, {}, { hovered: 'f' }))).toEqual([]);
  });

  it('do not have to be said of a long path', () => {
    const long = tiedIndex('a-b b-c c-d d-e e-f f-g g-h');
    expect(worded(viewScene(long, { path: ['a', 'h'] }))).toEqual([]);
  });
});

test('on paper nothing is dimmed, and what is marked stays so', () => {
  const scene = withoutDimming(viewScene(index, { path: ['a', 'c'] }, { hovered: 'f' }));
  expect(new Set(scene.emphasis.values())).toEqual(
    new Set(['pathEnd', 'onPath', 'normal', 'hovered', 'touched']),
  );
});

/** The ids by how they stand out, without those that are normal. */
function marks({ nodes, edges, emphasis }: Scene): Partial<Record<Emphasis, string[]>> {
  const found: Partial<Record<Emphasis, string[]>> = {};
  for (const { id } of [...nodes, ...edges]) {
    const one = emphasis.get(id);
    if (one) found[one] = [...(found[one] ?? []), id];
  }
  return found;
}

function worded(scene: Scene): (readonly [string, Wording])[] {
  return [...scene.worded];
}
