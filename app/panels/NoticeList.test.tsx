// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openPage, search, textOf } from '../testPage.tsx';
import { Notices } from './Status.tsx';

const told = () => screen.findByRole('alert');

test.each([
  ['?entity=norl', 'Norland', '?entity=norland'],
  ['?actors=norl', 'Norland', '?actors=norland'],
  ['?kinds=coun', 'Countries', '?kinds=country'],
  ['?stories=wire-dro', 'Norland sends drones', '?view=sources&story=wire-drones'],
  ['?article=wir', 'wire', '?article=wire'],
])('%s offers %s', async (address, name, opened) => {
  openPage(<Notices />, address);
  const link = within(await told()).getAllByRole('link')[0];
  expect(link && textOf(link)).toContain(name.slice(0, 4));
  await userEvent.click(link ?? document.body);
  expect(search()).toBe(opened);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a long list of notices is cut, and dismissed', async () => {
  openPage(<Notices />, `?hide=${Array.from({ length: 9 }, (_, i) => `qq${i}`).join(',')}`);
  expect(within(await told()).getAllByRole('listitem')).toHaveLength(7);
  expect(within(await told()).queryByRole('link')).toBeNull();
  await userEvent.click(screen.getByRole('button'));
  expect(screen.queryByRole('alert')).toBeNull();
});
