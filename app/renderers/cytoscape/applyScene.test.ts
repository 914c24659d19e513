import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, it, test } from 'vitest';
import { testIndex, tiedIndex } from '../../../src/query/testIndex.ts';
import type { Caption } from '../../../src/scene/layouts/layout.ts';
import { emptyScene, sceneMaker } from '../../../src/scene/makeScene.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { testInput, viewScene, testWords } from '../../../src/scene/testViewScene.ts';
import type { View } from '../../../src/view/view.ts';
import { applyScene, positionOf } from './applyScene.ts';
import { captionData, edgeData, markData, nodeData } from './elementData.ts';

const index = testIndex();
const caption: Caption = { text: 'Countries', at: [10, 20], halfWidth: 30, above: 2, below: 18 };

/** Views, each quite another picture than the one before. */
const views: Record<string, Partial<View>> = {
  everything: {},
  'an entity': { selected: { type: 'entity', id: 'norland' } },
  'several entities': { selected: { type: 'entities', ids: ['norland', 'anna-berg'] } },
  'an opened bundle': { opened: ['norland~sudland'] },
  'a relation': {
    selected: { type: 'relation', id: 'norland~supplies~sudland' },
    opened: ['norland~sudland'],
  },
  groups: { group: 'kind' },
  'a group': { group: 'kind', selected: { type: 'aggregate', id: 'kind.country' } },
  'an opened group': { group: 'kind', opened: ['kind.country'] },
  connections: { path: ['anna-berg', 'sudland'] },
  'a neighbourhood': { depth: 1, around: ['anna-berg'] },
  'what is left of a hidden entity': { hidden: ['sudland'] },
  'a filter': { predicates: ['leads'] },
  pins: { pins: { norland: [300, -40] } },
};

describe('a drawing after any other', () => {
  const scenes = Object.entries(views).map(([name, view]): [string, Scene] => [name, viewScene(index, view)]);

  test.each(scenes)('shows exactly %s', (_, scene) => {
    for (const [, before] of scenes) {
      const cy = drawn(before);
      applyScene(cy, before, scene);
      expect(contents(cy)).toEqual(expected(scene));
    }
  });

  test.each(scenes)('is told nothing where it shows %s already', (_, scene) => {
    const cy = drawn(scene);
    const told = listen(cy);
    applyScene(cy, scene, { ...scene });
    expect(told).toEqual([]);
  });
});

describe('only what changed is told', () => {
  const scenes = sceneMaker(testWords);
  const before = scenes(testInput(index));
  const cy = drawn(before);
  const told = listen(cy);

  function tellOf(view: Partial<View>, hovered: string | null = null): string[] {
    const from = scenes(testInput(index));
    told.length = 0;
    const to = scenes(testInput(index, view, { hovered }));
    applyScene(cy, from, to);
    const heard = [...told].toSorted();
    applyScene(cy, to, from);
    return heard;
  }

  it('of what is moved', () => {
    expect(tellOf({ pins: { norland: [1, 1] } })).toEqual(['data norland', 'position norland']);
  });

  it('of what is left out, and of what leads for want of it', () => {
    expect(tellOf({ predicates: ['leads'] })).toEqual([
      'data anna-berg~leads~norland',
      'remove anna-berg~visits~sudland',
      'remove norland~sudland',
      'remove sudland',
    ]);
  });

  it('of what is pointed at', () => {
    expect(tellOf({}, 'anna-berg')).toEqual(
      ['anna-berg', 'anna-berg~leads~norland', 'anna-berg~visits~sudland', 'norland', 'sudland'].map(
        (id) => `data ${id}`,
      ),
    );
  });
});

test('a group comes out of its members', () => {
  const before = viewScene(index);
  const cy = drawn(before);
  cy.getElementById('norland').position({ x: 100, y: 0 });
  cy.getElementById('sudland').position({ x: 300, y: 50 });
  const starts: unknown[] = [];
  applyScene(cy, before, viewScene(index, { group: 'kind' }), () =>
    starts.push({ ...cy.nodes().getElementById('kind.country').position() }),
  );
  expect(starts).toEqual([{ x: 200, y: 25 }]);
});

test('captions come, change, move and go', () => {
  const input = testInput(index);
  const make = (...captions: Caption[]) =>
    sceneMaker(testWords)({ ...input, placement: { ...input.placement, captions } });
  const scenes = [
    make(),
    make(caption),
    make({ ...caption, text: 'People' }, { ...caption, at: [90, 0] }),
    make(),
  ];
  const cy = drawn(emptyScene);
  let before = emptyScene;
  for (const scene of scenes) {
    applyScene(cy, before, scene);
    expect(contents(cy)).toEqual(expected(scene));
    before = scene;
  }
});

test('another graph takes the place of one with the same ids', () => {
  const other = testIndex(({ entities }) => ({
    entities: entities.map((entity) => ({ ...entity, name: entity.name.toUpperCase() })),
    positions: { norland: [5, 5] },
  }));
  const [before, after] = [viewScene(index), viewScene(other)];
  const cy = drawn(before);
  applyScene(cy, before, after);
  expect(contents(cy)).toEqual(expected(after));
});

test('ids that are words of the language are ids like any other', () => {
  const scene = viewScene(tiedIndex('constructor-valueOf'));
  expect(contents(drawn(scene))).toEqual(expected(scene));
});

function drawn(scene: Scene): Core {
  const cy = cytoscape({ headless: true });
  applyScene(cy, emptyScene, scene);
  return cy;
}

/** What Cytoscape holds, in the order of ids. */
function contents(cy: Core): unknown[] {
  return inOrder(
    cy.elements().map((element) => {
      const { written: _, rise, aside, dx, dy, upright, dashes = [], ...data } = element.data();
      void [rise, aside, dx, dy, upright];
      const position = element.isNode() ? { ...element.position() } : null;
      return { ...data, dashes, position };
    }),
  );
}

/** What it is to hold. */
function expected(scene: Scene): unknown[] {
  const mark = (id: string) => markData(scene, id);
  return inOrder([
    ...scene.nodes.map((one) => ({
      ...nodeData(one),
      ...mark(one.id),
      dashes: [],
      position: positionOf(one),
    })),
    ...scene.captions.map((one) => ({
      ...captionData(one),
      ...mark(one.id),
      dashes: [],
      position: positionOf(one),
    })),
    ...scene.edges.map((one) => ({ dashes: [], ...edgeData(one), ...mark(one.id), position: null })),
  ]);
}

function inOrder<T extends { id?: string }>(all: T[]): T[] {
  return all.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

/** The ids of what is told of anything, after what. */
function listen(cy: Core): string[] {
  const told: string[] = [];
  for (const event of ['data', 'position', 'add', 'remove'])
    cy.on(event, '*', ({ target }) => void told.push(`${event} ${target.id()}`));
  return told;
}
