import { expect, test } from 'vitest';
import { atRest, focusOf, hasFocus, within } from './crop.ts';
import type { Emphasis } from './scene.ts';
import { sceneOf, testEdge, testNode } from './testParts.ts';

const nodes = [
  testNode('a', [0, 0]),
  testNode('b', [100, 0]),
  testNode('c', [200, 0]),
  testNode('d', [300, 0]),
];
const edges = [testEdge('a', 'b'), testEdge('b', 'c'), testEdge('c', 'd')];
const marked = (...marks: [string, Emphasis][]) => sceneOf(nodes, edges, { emphasis: new Map(marks) });
const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);

test('the selection is taken with what touches it, and nothing of what steps back', () => {
  const scene = marked(
    ['a', 'selected'],
    ['b', 'near'],
    ['a~ties~b', 'near'],
    ['c', 'near'],
    ['b~ties~c', 'dimmed'],
    ['d', 'dimmed'],
    ['c~ties~d', 'dimmed'],
  );
  expect(hasFocus(scene)).toBe(true);
  expect(ids(focusOf(scene).nodes)).toEqual(['a', 'b', 'c']);
  expect(ids(focusOf(scene).edges)).toEqual(['a~ties~b']);
});

test('nothing is in focus where nothing is selected, also while something is pointed at', () => {
  expect(hasFocus(marked(['a', 'hovered'], ['b', 'touched']))).toBe(false);
});

test('what lies outside of a part of the drawing is left out, with its lines', () => {
  const part = within(marked(), { x1: -10, x2: 110, y1: -10, y2: 10 });
  expect(ids(part.nodes)).toEqual(['a', 'b']);
  expect(ids(part.edges)).toEqual(['a~ties~b']);
});

test('a picture knows no pointer, and a line that is selected keeps the colour of what it says', () => {
  const { emphasis } = atRest(marked(['a', 'hovered'], ['b', 'selected'], ['a~ties~b', 'selected']));
  expect([...emphasis]).toEqual([
    ['b', 'selected'],
    ['a~ties~b', 'near'],
  ]);
});
