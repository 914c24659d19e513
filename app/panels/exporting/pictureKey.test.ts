import { expect, test } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import type { Scene, SceneEdge, SceneTie } from '../../../src/scene/scene.ts';
import { sceneOf, testEdge, testNode } from '../../../src/scene/testParts.ts';
import { pictureKey } from './pictureKey.ts';

const index = testIndex();
const nodes = ['norland', 'sudland', 'anna-berg'].map((id, i) => testNode(id, [i * 100, 0]));
const supplies = 'norland~supplies~sudland';

function drawn(rest: Partial<SceneEdge> = {}, more: Partial<Scene> = {}): Scene {
  const edge = testEdge('norland', 'sudland', { id: supplies, relations: [supplies], line: null, ...rest });
  return sceneOf(nodes, [edge], more);
}

const labels = (scene: Scene) => pictureKey(index, scene).map(({ label }) => label);

test('the key has what occurs in the picture and nothing else', () => {
  expect(labels(drawn())).toEqual(expect.arrayContaining(['Countries', 'People', 'Reported as fact']));
  for (const absent of ['Planned', 'Says it is not so', 'In focus', 'Several links in one line'])
    expect(labels(drawn())).not.toContain(absent);
  expect(labels(sceneOf([], []))).toEqual([]);
});

test.each<[Partial<SceneEdge>, string]>([
  [{ firmest: 'planned', least: 'planned' }, 'Planned'],
  [{ least: 'possible' }, 'Sources differ in certainty'],
  [{ least: 'possible' }, 'Possible'],
  [{ polarity: 'denied' }, 'Says it is not so'],
  [{ polarity: 'disputed' }, 'Some say it is so, others not'],
  [{ symmetric: true }, 'Mutual, no direction'],
  [{ accounts: 2 }, 'Thicker: more sources'],
  [{ accounts: 0 }, 'Not reviewed yet'],
  [{ type: 'bundle' }, 'Several links in one line'],
])('a line with %o is told as “%s”', (look, label) => {
  expect(labels(drawn(look))).toContain(label);
});

test('shapes are drawn as their kind is, what is selected as it is', () => {
  const key = pictureKey(index, drawn({}, { emphasis: new Map([['norland', 'selected']]) }));
  const people = key.find(({ label }) => label === 'People');
  const { look } = index.kinds.get('person') ?? {};
  expect(people?.sample).toMatchObject({ node: { shape: look?.shape, colour: look?.colour } });
  expect(key.find(({ label }) => label === 'In focus')?.emphasis).toBe('selected');
});

test('a class is told apart from one thing', () => {
  const [first, ...others] = nodes;
  const scene = sceneOf(first ? [{ ...first, generic: true }, ...others] : [], []);
  expect(labels(scene)).toContain('A category, not one thing');
});

test('dotted lines to what a claim names besides are told apart from what is only possible', () => {
  const third = [{ to: 'anna-berg', word: 'about' }];
  const tie: SceneTie = {
    id: 'tie',
    on: supplies,
    third,
    near: nodes.map(({ id }) => id),
    of: [supplies],
    says: null,
  };
  const key = pictureKey(index, drawn({}, { ties: [tie] }));
  const entry = key.find(({ label }) => label === 'Dotted, from a ring: also named in the claim');
  expect(entry?.sample).toMatchObject({ isTie: true });
  expect(labels(drawn())).not.toContain('Dotted, from a ring: also named in the claim');
});
