import { expect, test } from 'vitest';
import { arrange } from './arrangement.ts';
import { sceneOf, testNode } from './testParts.ts';

const name = 'armoured vehicles';
const zoom = 0.15;

/** Whether the name of one that stands beneath another is written on a screen of this width, far out. */
const isWritten = (width: number) =>
  arrange(sceneOf([testNode(name, [0, 0]), testNode('Russia', [0, 900])], []), zoom, width).names.get(name)
    ?.isShown;

test('names that are drawn large far out are written where the screen has room beside what is drawn', () => {
  expect(isWritten(400)).toBe(true);
  expect(isWritten(40)).toBe(false);
});
