// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { testIndex } from '../../../src/query/testIndex.ts';
import { openPage, search, textOf } from '../../testPage.tsx';
import { Status } from '../Status.tsx';
import { Filters } from './Filters.tsx';
import { Narrowing } from './Narrowing.tsx';

const page = (
  <>
    <search aria-label="Filters">
      <Narrowing />
    </search>
    <Status />
  </>
);
const status = () => textOf(screen.getAllByRole('status')[0] ?? document.body);

async function unfold(heading: string): Promise<HTMLElement> {
  const summary = within(screen.getByLabelText('Filters')).getByText(heading);
  await userEvent.click(summary);
  return screen.findByRole('group', { name: heading });
}

test('an actor is chosen, joined by another, and taken away again', async () => {
  const user = userEvent.setup();
  openPage(page);
  expect(status()).toMatch(/^5 of 5 links shown/);
  await user.selectOptions(screen.getByLabelText('Who or what'), 'Anna Bérg');
  expect(search()).toBe('?actors=anna-berg');
  expect(status()).toMatch(/^2 of 5 links shown; only links of Anna Bérg/);
  await user.selectOptions(screen.getByLabelText('Who or what'), 'Norland');
  expect(search()).toBe('?actors=anna-berg,norland');
  expect(status()).toMatch(/^5 of 5 /);
  const chosen = screen.getByRole('list', { name: /hosen/ });
  await user.click(within(chosen).getByRole('button', { name: /Norland/ }));
  expect(search()).toBe('?actors=anna-berg');
});

test('only those that a relation touches can be chosen, under their kinds', () => {
  openPage(page);
  const actor = screen.getByLabelText('Who or what');
  expect(within(actor).getByRole('group', { name: 'People' })).toBeTruthy();
  expect(within(actor).queryByRole('option', { name: 'North Wire' })).toBeNull();
});

test('a kind is switched off by its box, and the last one cannot be', async () => {
  const user = userEvent.setup();
  openPage(page);
  const kinds = screen.getByRole('group', { name: 'Types' });
  await user.click(within(kinds).getByRole('checkbox', { name: 'People' }));
  expect(status()).toMatch(/^3 of 5 /);
  await user.click(within(kinds).getByRole('checkbox', { name: 'Organizations' }));
  expect(within(kinds).getByRole<HTMLInputElement>('checkbox', { name: 'Countries' }).disabled).toBe(true);
  await user.click(within(kinds).getByRole('button', { name: 'Show all' }));
  expect(search()).toBe('');
});

test('what is denied alone is shown, with how many of how many', async () => {
  openPage(page);
  const polarity = await unfold('Says it is so, or not');
  await userEvent.click(within(polarity).getByRole('button', { name: 'Only Says it is not so' }));
  expect(search()).toBe('?polarity=denied');
  expect(status()).toMatch(/^1 of 5 /);
});

test('whose word it is narrows, with how much of it there is', async () => {
  openPage(page);
  const speakers = await unfold('Who said it');
  const one = within(speakers).getAllByRole('button', { name: /^Only / })[0];
  if (!one) throw new Error('Nobody says anything.');
  await userEvent.click(one);
  expect(search()).toMatch(/^\?speakers=[a-z-]+$/);
  expect(status()).not.toMatch(/^5 of 5 /);
  await userEvent.click(within(speakers).getByRole('button', { name: 'Show all' }));
  expect(search()).toBe('');
});

test('only some of the types are two clicks', async () => {
  openPage(page);
  const types = within(screen.getByRole('group', { name: 'Types' }));
  await userEvent.click(types.getByRole('button', { name: 'Only People' }));
  expect(search()).toBe('?kinds=person');
  await userEvent.click(types.getByRole('checkbox', { name: 'Countries' }));
  expect(search()).toBe('?kinds=country,person');
});

test('sources: any that are on, only those, or what they tell differently', async () => {
  const user = userEvent.setup();
  openPage(page, '?stories=wire-drones');
  expect(status()).toMatch(/^3 of 5 /);
  await user.click(screen.getByRole('radio', { name: 'only them' }));
  expect(search()).toMatch(/^\?stories=wire-drones&among=only$/);
  expect(status()).toMatch(/^2 of 5 /);
  await user.click(screen.getByRole('checkbox', { name: 'Only disputed claims' }));
  expect(search()).toContain('differing');
});

test('the filters come by themselves once the search is there', async () => {
  openPage(<Filters />);
  const filters = screen.getByLabelText('Filters');
  expect(await within(filters).findByRole('textbox', { name: 'When' })).toBeTruthy();
});

const when = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'When' });

test('a date is typed as people write it, and stands there as the page prints it', async () => {
  const user = userEvent.setup();
  openPage(page);
  await user.type(when(), '3 May 2021');
  expect(search()).toBe('');
  await user.keyboard('{Enter}');
  expect(search()).toBe('?from=2021-05-03&to=2021-05-03');
  await user.clear(when());
  await user.type(when(), 'since 2022{Enter}');
  expect(search()).toBe('?from=2022');
  expect(when().value).toBe('since 2022');
  await user.clear(when());
  await user.tab();
  expect(search()).toBe('');
  await user.type(when(), '2021');
  await user.tab();
  expect(search()).toBe('?from=2021&to=2021');
  await user.click(screen.getByRole('button', { name: 'Clear dates' }));
  expect(search()).toBe('');
  expect(when().value).toBe('');
});

test('what is no date says so once it is meant, and not while it is typed', async () => {
  const user = userEvent.setup();
  openPage(page, '?from=2021&to=2021');
  await user.clear(when());
  await user.type(when(), 'Oct 20');
  expect(when().getAttribute('aria-invalid')).toBe('false');
  await user.keyboard('{Enter}');
  expect(when().getAttribute('aria-invalid')).toBe('true');
  expect(textOf(screen.getByRole('alert'))).toBe('Enter a date, e.g. 2020, Oct 2020 or 22 Oct 2020.');
  expect(search()).toBe('?from=2021&to=2021');
  await user.keyboard('{Escape}');
  expect(when().value).toBe('2021');
});

test('a date that an input method puts together stays in the field until it is one, and its Enter is not meant for it', async () => {
  openPage(page);
  fireEvent.compositionStart(when());
  fireEvent.input(when(), { target: { value: '２０' } });
  expect(when().value).toBe('２０');
  fireEvent.input(when(), { target: { value: '2021' } });
  fireEvent.keyDown(when(), { key: 'Enter', isComposing: true });
  expect(search()).toBe('');
  fireEvent.compositionEnd(when());
  fireEvent.keyDown(when(), { key: 'Enter', keyCode: 229 }); // as Safari tells of the key that ended it
  expect([when().value, search()]).toEqual(['2021', '']);
  await userEvent.type(when(), '{Enter}');
  expect(search()).toBe('?from=2021&to=2021');
});

test('what may fall in a range and what has no date are counted beside it, and added one by one', async () => {
  const user = userEvent.setup();
  openPage(page, '?from=2021-12-31&to=2022-01-01');
  const filters = within(screen.getByLabelText('Filters'));
  expect(status()).toMatch(/^0 of 5 .*; not shown: 1 that may fall in it and 4 without a date/);
  await user.click(filters.getByRole('button', { name: '1 that may fall in it' }));
  expect(search()).toBe('?from=2021-12-31&to=2022-01-01&overlapping=show');
  expect(status()).toMatch(/^1 of 5 .* with 1 that may fall in it; not shown: 4 without a date/);
  await user.click(filters.getByRole('button', { name: '4 without a date' }));
  expect(search()).toContain('&overlapping=show&undated=show');
  expect(status()).toMatch(/^5 of 5 .* with 1 that may fall in it and 4 without a date$/);
  await user.click(filters.getByRole('button', { name: '1 that may fall in it' }));
  expect(status()).toMatch(/^4 of 5 /);
  await user.click(screen.getByRole('button', { name: 'Clear dates' }));
  expect(search()).toBe('');
});

test('without a range what has no date can be left out, and the clock is a part of the address', async () => {
  const user = userEvent.setup();
  openPage(page);
  await user.click(screen.getByRole('checkbox', { name: 'Hide undated claims' }));
  expect(search()).toBe('?undated=hide');
  expect(status()).toMatch(/^2 of 5 /);
  await user.click(screen.getByRole('checkbox', { name: 'Hide undated claims' }));
  await user.selectOptions(screen.getByLabelText('Date of'), 'publication');
  expect(search()).toBe('?clock=published');
});

test('the periods that hold something are offered with their numbers, and a calendar for the days', async () => {
  const user = userEvent.setup();
  openPage(page);
  await user.click(screen.getByText('Calendar and periods'));
  const period = await screen.findByLabelText<HTMLSelectElement>('Period');
  expect([...period.options].map((option) => textOf(option).trim())).toEqual([
    'All dates',
    '2022 (1)',
    '2021 (1)',
    'May 2021 (1)',
  ]);
  await user.selectOptions(period, '2021-05');
  expect(search()).toBe('?from=2021-05&to=2021-05');
  const [from, to] = [
    screen.getByLabelText<HTMLInputElement>('From'),
    screen.getByLabelText<HTMLInputElement>('To'),
  ];
  expect([from.value, to.value]).toEqual(['2021-05-01', '2021-05-31']);
  fireEvent.change(from, { target: { value: '0202-05-03' } });
  expect(search()).toBe('?from=2021-05&to=2021-05');
  fireEvent.change(from, { target: { value: '2021-05-03' } });
  expect(search()).toBe('?from=2021-05-03&to=2021-05-31');
  expect(textOf(period.selectedOptions[0] ?? period)).toBe('Other dates');
  fireEvent.change(to, { target: { value: '2021-05-01' } });
  expect(textOf(screen.getByRole('alert'))).toBe('The end date is before the start date.');
  expect(search()).toBe('?from=2021-05-03&to=2021-05-31');
  fireEvent.change(to, { target: { value: '' } });
  expect(search()).toBe('?from=2021-05-03');
  await user.selectOptions(period, '');
  expect(search()).toBe('');
});

test('Clear all leaves the selection and takes every filter', async () => {
  openPage(page, '?entity=norland&actors=norland&from=2021&polarity=denied');
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(search()).toBe('?entity=norland');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Clear all' }).disabled).toBe(true);
});

test('names of strangers are options and nothing else', () => {
  const hostile = '<option selected>x</option>';
  const index = testIndex(({ entities }) => ({
    entities: entities.map((one) => (one.id === 'norland' ? { ...one, name: hostile } : one)),
  }));
  openPage(page, '?actors=norland', index);
  expect(screen.queryByRole('option', { name: 'x' })).toBeNull();
  expect(textOf(screen.getByRole('list', { name: /hosen/ }))).toContain(hostile);
});
