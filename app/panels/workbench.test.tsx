// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { testIndex } from '../../src/query/testIndex.ts';
import { useKeys } from '../keys.ts';
import { useUpdate } from '../offline/update.ts';
import { openPage, search, textOf, withRoom } from '../testPage.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { Header } from './Header.tsx';
import Help from './help/Help.tsx';
import { LazyPanel } from './LazyPanel.tsx';
import { Legend } from './Legend.tsx';
import { NothingShown } from './NothingShown.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { Status } from './Status.tsx';
import { Fallback, Trouble } from './Trouble.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

// What stands around the views: the head of the page, its keys, what it tells and where it fails.

function Keys() {
  useKeys();
  return <Legend />;
}

const Broken = (): never => {
  throw new Error('Out of ink.');
};

const panel = (wanted: boolean) => (
  <LazyPanel sheetUpTo={719} sheets={['details']} wanted={wanted}>
    <p>Inside</p>
  </LazyPanel>
);

test('the status tells how much is shown, by what, and the way back to everything', async () => {
  openPage(<Status />, '?entity=norland&polarity=denied&hide=anna-berg');
  const status = textOf(screen.getByRole('status'));
  expect(status).toMatch(/^1 of 5 links shown; hidden by you: Anna Bérg/);
  expect(status).toContain('Selected: Norland');
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(search()).toBe('?entity=norland&hide=anna-berg');
});

test('the status names the types that are chosen', () => {
  openPage(<Status />, '?kinds=person,country');
  expect(textOf(screen.getByRole('status'))).toMatch(/of 5 links shown; only countries and people/);
});

test('what an address says wrong is told by name, as text, until it is dismissed', async () => {
  openPage(<Status />, '?entity=<img src=x>&polarity=maybe&view=table');
  const told = textOf(await screen.findByRole('alert'));
  expect(told).toContain('<img src=x>');
  expect(document.querySelector('img')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('an address that is wrong in a hundred places tells some of them and counts the rest', async () => {
  const ids = Array.from({ length: 100 }, (_, i) => `nobody-${i}`).join(',');
  openPage(<Status />, `?actors=${ids}&kinds=${ids}`);
  expect(within(await screen.findByRole('alert')).getAllByRole('listitem').length).toBeLessThanOrEqual(7);
});

test('a renamed entity is found under its old name, a retired one is told', async () => {
  openPage(<Status />, '?entity=anna-bergova');
  expect(search()).toBe('?entity=anna-berg');
  openPage(<Status />, '?entity=old-norland');
  expect(search()).toBe('');
  expect((await screen.findAllByText(/old-norland/)).length).toBeGreaterThan(0);
});

test('the views are links of real addresses that keep the filters', async () => {
  openPage(<Header />, '?actors=norland');
  const views = screen.getByRole('navigation', { name: 'Views' });
  await userEvent.click(within(views).getByRole('link', { name: 'Compare' }));
  expect(search()).toBe('?actors=norland&view=compare');
  expect(within(views).getByRole('link', { name: 'Compare' }).getAttribute('aria-current')).toBe('true');
});

test('keys change the view, open the legend and ask for connections; while one types they do nothing', async () => {
  const user = userEvent.setup();
  openPage(<Keys />, '?entity=norland,sudland');
  await user.keyboard('t');
  expect(search()).toContain('view=table');
  await user.keyboard('t');
  await user.keyboard('g');
  expect(textOf(await screen.findByRole('region', { name: 'Legend' }))).not.toBe('');
  expect(await screen.findByText('Mutual, no direction')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(screen.queryByText('Mutual, no direction')).toBeNull();
  expect(search()).toBe('?entity=norland,sudland');
  await user.keyboard('p');
  expect(search()).toBe('?path=norland~sudland');
  await user.keyboard('{Escape}');
  expect(search()).toBe('');
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await user.keyboard('tgp');
  expect(search()).toBe('');
  field.remove();
});

test('in a view of the whole collection the status counts no links, and says that its filters are idle', async () => {
  openPage(<Status />, '?view=sources');
  expect(textOf(screen.getByRole('status'))).toBe('');
  cleanup();
  openPage(<Status />, '?view=compare&actors=norland&polarity=denied');
  expect(textOf(screen.getByRole('status'))).toMatch(/^Two filters are set, but not used here/);
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(search()).toBe('?view=compare');
});

test('the legend counts its kinds and switches them', async () => {
  openPage(<Legend />);
  await userEvent.click(screen.getByRole('button', { name: 'Legend' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'People' }));
  expect(search()).toBe('?kinds=country,organization');
});

test('who comes first is told what this is, with questions that this collection answers, until it is hidden', async () => {
  openPage(<FirstVisit />);
  const intro = screen.getByRole('region', { name: 'What this is' });
  await userEvent.click(within(intro).getByRole('link', { name: 'Who supplies Sudland?' }));
  expect(search()).toBe('?q=Who supplies Sudland?');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('region', { name: 'What this is' })).toBeNull();
});

test('where nothing passes the filters there is a way out, and an empty collection says what it is', async () => {
  const { unmount } = openPage(<NothingShown />, '?from=1900&to=1901&undated=hide');
  await userEvent.click(await screen.findByRole('button', { name: /lear/ }));
  expect(search()).toBe('');
  unmount();
  openPage(
    <NothingShown />,
    '',
    testIndex(() => ({ statements: [], differences: [] })),
  );
  await screen.findByText(/This collection has no claims yet/);
});

test('help is a dialog with all keys, and Close closes it', async () => {
  openPage(<Help />);
  const help = screen.getByRole('dialog');
  expect(within(help).getAllByRole('row').length).toBeGreaterThan(15);
  expect(textOf(within(help).getByRole('row', { name: /^Hide/ }))).toContain('H');
});

test('a graph that cannot be shown gives its reasons as text, and a way on', () => {
  openPage(<Trouble title="No graph" details={['<script>alert(1)</script>']} />);
  const trouble = screen.getByRole('alert');
  expect(textOf(trouble)).toContain('<script>alert(1)</script>');
  expect(trouble.querySelector('script')).toBeNull();
  expect(within(trouble).getByRole('button', { name: 'Try again' })).toBeTruthy();
  expect(within(trouble).getByRole('link', { name: /^Open the collection/ })).toBeTruthy();
});

test('a fault in one part leaves the rest, and is told', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  openPage(
    <>
      <p>The rest</p>
      <Fallback renderError={({ message }) => <p role="alert">{message}</p>}>
        <Broken />
      </Fallback>
    </>,
  );
  expect(screen.getByRole('alert').textContent).toBe('Out of ink.');
  expect(screen.getByText('The rest')).toBeTruthy();
});

test('a newer collection is offered and can be left for later', async () => {
  openPage(<UpdateNotice />);
  act(() => useUpdate.setState({ load: async () => {} }));
  expect(textOf(screen.getByRole('status'))).toContain('newer');
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(useUpdate.getState().load).toBeNull();
});

test('the keyboard skips a table for the details, and has nothing to skip beside the drawing', async () => {
  withRoom();
  openPage(
    <>
      <SkipLinks />
      <main>
        <section className="table">The table</section>
      </main>
      <aside className="details" tabIndex={-1}>
        The details
      </aside>
    </>,
    '?view=table',
  );
  await userEvent.click(screen.getByRole('button', { name: /etails/ }));
  expect(document.activeElement?.className).toBe('details');
  cleanup();
  openPage(<SkipLinks />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('what a narrow screen keeps in a sheet is drawn when it is first wanted', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  const { rerender } = openPage(panel(false));
  expect(screen.queryByText('Inside')).toBeNull();
  rerender(panel(true));
  rerender(panel(false));
  expect(screen.getByText('Inside')).toBeTruthy();
});
