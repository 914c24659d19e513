// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { get } from '../../src/query/graphIndex.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import { openPage, search } from '../testPage.tsx';
import { BesideKinds } from './BesideKinds.tsx';

/** With a country that is linked to a person alone. */
const index = testIndex(({ entities, statements }) => ({
  entities: [...entities, { id: 'farland', kind: 'country', name: 'Farland', aliases: [] }],
  statements: [
    ...statements,
    {
      ...get(testIndex().statements, 'wire-drones.02'),
      id: 'wire-drones.30',
      subject: 'anna-berg',
      object: 'farland',
    },
  ],
}));

test('what is linked only to other types is counted, and one button shows its links', async () => {
  openPage(<BesideKinds />, '?kinds=country', index);
  await userEvent.click(screen.getByRole('button', { name: 'one name linked only to other types' }));
  expect(search()).toMatch(/^\?actors=[^&]*farland/);
});

test('without a choice of types nothing is said', () => {
  openPage(<BesideKinds />, '', index);
  expect(screen.queryByRole('button')).toBeNull();
});
