// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import cytoscape from 'cytoscape';
import { expect, test, vi } from 'vitest';
import type { Scene } from '../../../src/scene/scene.ts';
import { sceneOf, testEdge, testNode } from '../../../src/scene/testParts.ts';
import { useDrawing } from '../../renderers/cytoscape/drawing.ts';
import { useScene } from '../../state/selectors/scene.ts';
import { openPage } from '../../testPage.tsx';
import { SaveButton } from './SaveButton.tsx';

const relation = 'norland~supplies~sudland';
const drawing = sceneOf(
  [testNode('norland', [0, 0]), testNode('sudland', [200, 0]), testNode('anna-berg', [900, 0])],
  [testEdge('norland', 'sudland', { id: relation, relations: [relation] })],
);
/** A canvas on which the left half of the drawing is seen. @param width of it, in CSS pixels; 0 = covered */
function canvas(width: number) {
  const cy = cytoscape({ headless: true });
  vi.spyOn(cy, 'width').mockReturnValue(width);
  vi.spyOn(cy, 'height').mockReturnValue(400);
  vi.spyOn(cy, 'extent').mockReturnValue({ x1: -100, y1: -200, x2: 400, y2: 200, w: 500, h: 400 });
  return cy;
}

async function open(scene: Scene, address = '', width = 500) {
  useDrawing.setState({ cy: canvas(width), failed: false });
  useScene.setState({ scene, placed: 1, framing: '' });
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return '#saved';
  });
  const user = userEvent.setup();
  openPage(<SaveButton />, address);
  await user.click(screen.getByRole('button', { name: 'Save or print' }));
  const box = await screen.findByRole('dialog', { name: 'Save or print' });
  await user.click(within(box).getByRole('radio', { name: /^Drawing/ }));
  const save = async () => {
    await user.click(within(box).getByRole('button', { name: 'Save' }));
    await within(box).findByText(/^Saved as /);
    return (await files.at(-1)?.text()) ?? '';
  };
  return { user, box, save };
}

const marked = (id: string, touching: readonly string[]): Scene => ({
  ...drawing,
  emphasis: new Map([
    ['anna-berg', 'dimmed'],
    [id, 'selected'],
    ...touching.map((one): [string, 'near'] => [one, 'near']),
  ]),
});

test('what is selected is the picture, without what steps back, under its own name', async () => {
  const { box, save } = await open(marked('norland', ['sudland', relation]), '?entity=norland');
  expect(within(box).getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe('Norland');
  const text = await save();
  expect(text).toContain('>sudland<');
  expect(text).not.toContain('>anna-berg<');
  expect(text).toMatch(/>Sources?: .*North Wire/);
  expect(text).not.toContain('localhost');
});

test('with nothing selected it is what is in view, or all, under the name of the collection', async () => {
  const { user, box, save } = await open(drawing);
  expect(await save()).not.toContain('>anna-berg<');
  await user.click(within(box).getByRole('radio', { name: 'Everything shown' }));
  expect(await save()).toContain('>anna-berg<');
});

test('a drawing that is covered has no view', async () => {
  const { box } = await open(drawing, '', 0);
  const view = within(box).getByRole<HTMLInputElement>('radio', { name: 'What is in view' });
  expect(view.disabled).toBe(true);
  expect(within(box).getByRole<HTMLInputElement>('radio', { name: 'Everything shown' }).checked).toBe(true);
});

test('the preview is the very file', async () => {
  const { user, box, save } = await open(drawing);
  const title = within(box).getByRole('textbox', { name: 'Title' });
  await user.clear(title);
  await user.type(title, 'Mine & yours');
  const preview = await within(box).findByRole('img', { name: 'Preview of the picture: Mine & yours' });
  const text = await save();
  expect(text).toContain('Mine &amp; yours');
  await waitFor(() => expect(preview.getAttribute('src')).toContain(encodeURIComponent(text)));
});

test.each([
  ['nothing', sceneOf([], []), /nothing to draw/],
  [
    'too much',
    sceneOf(
      Array.from({ length: 1600 }, (_, i) => testNode(`n${i}`, [i % 40, i / 40])),
      [],
    ),
    /1,600 shapes.* unreadable/,
  ],
])('of %s there is a sentence and no picture', async (_, scene, words) => {
  const { box } = await open(scene);
  expect(within(box).getByRole('alert').textContent).toMatch(words);
  expect(within(box).getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
});
