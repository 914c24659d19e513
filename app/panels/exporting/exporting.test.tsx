// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { load } from '../../../src/model/load.ts';
import { testChecks } from '../../../src/model/testChecks.ts';
import { testIndex } from '../../../src/query/testIndex.ts';
import { useDrawing } from '../../renderers/cytoscape/drawing.ts';
import { useQuoteChecks } from '../../state/loading/quoteChecks.ts';
import { openPage, served, textOf } from '../../testPage.tsx';
import { SaveButton } from './SaveButton.tsx';

/** What was handed to the browser to save. */
let files: Blob[] = [];

beforeEach(() => {
  files = [];
  useDrawing.setState({ ...useDrawing.getInitialState(), failed: true });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return '#saved';
  });
});

const dialog = () => screen.findByRole('dialog', { name: 'Save or print' });

async function open(address = '', index = testIndex()) {
  const user = userEvent.setup();
  openPage(<SaveButton />, address, index);
  await user.click(screen.getByRole('button', { name: 'Save or print' }));
  await dialog();
  return user;
}

type User = Awaited<ReturnType<typeof open>>;

/** Chooses a format by its name, in whichever place it is. */
async function choose(user: User, format: RegExp): Promise<HTMLElement> {
  const box = await dialog();
  for (const place of ['Data', 'Picture or text'])
    if (!within(box).queryByRole('radio', { name: format }))
      await user.click(within(box).getByRole('tab', { name: place }));
  await user.click(within(box).getByRole('radio', { name: format }));
  return box;
}

/** Chooses a format by its name and saves. */
async function save(user: User, format: RegExp): Promise<string> {
  const box = await choose(user, format);
  await vi.waitFor(() =>
    expect(within(box).getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false),
  );
  await user.click(within(box).getByRole('button', { name: 'Save' }));
  await within(box).findByText(/^Saved as /);
  return (await files.at(-1)?.text()) ?? '';
}

test('what is shown is saved as Markdown, with its exact quotes and what was filtered', async () => {
  const user = await open('?polarity=denied');
  const text = await save(user, /^Text \(Markdown\)/);
  expect(text).toContain('Norland does not recognise Sudland');
  expect(text).not.toContain('Norland delivered drones');
  expect(text).toContain('1 of 5 links');
});

test('a graph file that is saved opens again, and holds what is shown', async () => {
  const user = await open('?polarity=denied');
  const graph = load(JSON.parse(await save(user, /^Edgewise graph/)));
  expect(graph.relations.map(({ id }) => id)).toEqual(['norland~recognises~sudland']);
});

test('all of the collection is taken where the reader wants it', async () => {
  const user = await open('?polarity=denied');
  await choose(user, /^Edgewise graph/);
  await user.click(within(await dialog()).getByRole('radio', { name: /^Everything/ }));
  const graph = load(JSON.parse(await save(user, /^Edgewise graph/)));
  expect(graph.relations).toHaveLength(5);
});

test('tables, graphs for other programs and annotations are made', async () => {
  const user = await open('', served());
  expect(await save(user, /^Links a row/)).toContain('supplies');
  expect(await save(user, /^GraphML/)).toContain('<graphml');
  expect(await save(user, /^GEXF/)).toContain('<gexf');
  expect(await save(user, /^Web Annotations/)).toContain('TextQuoteSelector');
});

test('what a format leaves out is told before it is saved', async () => {
  const user = await open();
  const box = await choose(user, /^GEXF/);
  const lost = within(box).getByRole('region', { name: 'What is left out' });
  expect(within(lost).getAllByRole('listitem').length).toBeGreaterThan(0);
});

test('where nothing can be drawn no picture is promised', async () => {
  const user = await open();
  const box = await choose(user, /SVG/);
  expect(within(box).getByRole('alert')).toBeTruthy();
});

test('on paper each quote is a numbered note, struck out where it is not in its article', async () => {
  const index = testIndex();
  useQuoteChecks.setState({
    checks: testChecks(index.graph, { 'wire-drones.02': { state: 'different', what: 'words' } }),
  });
  const user = await open('', index);
  const box = await choose(user, /^Print/);
  await user.click(within(box).getByRole('button', { name: 'Open the print view' }));
  const print = await screen.findByRole('main', { name: 'Print view' });
  const struck = [...print.querySelectorAll('s')].map(textOf);
  expect(struck).toEqual(['Norland does not recognise Sudland']);
  expect(textOf(print)).toContain('Anna Be\u0301rg plans to visit Sudland next year');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('main', { name: 'Print view' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save or print' }));
});
