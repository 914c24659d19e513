// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openPage, search } from '../testPage.tsx';
import { useStore } from '../state/store/store.ts';
import { filteredFor } from '../state/selectors/visible.ts';
import { NothingReason } from './NothingReason.tsx';

test('where things of one kind are linked to none of their own, their other links are one button away', async () => {
  openPage(<NothingReason />, '?kinds=person');
  expect(screen.getByText(/only links between them/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Show what they are linked to' }));
  expect(search()).toMatch(/^\?actors=.*anna-berg/);
  const { index, view } = useStore.getState();
  expect(index && filteredFor(index, view).relations.size).toBeGreaterThan(0);
});

test('where other filters leave nothing, they can be cleared and nothing else is offered', () => {
  openPage(<NothingReason />, '?predicates=recognises&polarity=affirmed');
  expect(screen.getByText('No links match these filters.')).toBeTruthy();
  expect(screen.getAllByRole('button')).toHaveLength(1);
});
