// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { amended, testIndex } from '../../../src/query/testIndex.ts';
import { openPage, textOf } from '../../testPage.tsx';
import { Details } from './Details.tsx';

test('an entity names whom one claim names together with it, with the quote, on the page of either', async () => {
  const index = testIndex(({ statements }) => ({
    statements: amended(statements, {
      'wire-drones.01': { also: [{ role: 'about', entity: 'daily-post' }] },
    }),
  }));
  for (const [of, name, others] of [
    ['norland', 'Norland', ['Daily Post']],
    ['daily-post', 'Daily Post', ['Norland', 'Sudland']],
  ] as const) {
    const { unmount } = openPage(<Details />, `?entity=${of}`, index);
    await screen.findByRole('heading', { level: 2, name });
    const title = screen.getByRole('heading', { name: 'Named together with' });
    const section = within(title.closest('section') ?? document.body);
    const links = section.getAllByRole('link').map((link) => link.textContent);
    expect(links.slice(0, -1)).toEqual([...others, 'Norland supplies Sudland concerning Daily Post']);
    expect(textOf(section.getByRole('blockquote'))).toContain('Norland delivered drones to Sudland on May 3');
    unmount();
  }
});
