import { expect, it } from 'vitest';
import { closeMenu, openMenu, useMenu } from './menu.ts';

it('opens about a subject, where it was asked for, and closes', () => {
  openMenu({ type: 'entity', id: 'norland' }, { x: 1, y: 2 }, [3, 4]);
  expect(useMenu.getState()).toEqual({
    subject: { type: 'entity', id: 'norland' },
    at: { x: 1, y: 2 },
    place: [3, 4],
  });
  closeMenu();
  expect(useMenu.getState().subject).toBeNull();
});

it('knows no place where none is given', () => {
  openMenu({ type: 'entity', id: 'norland' }, { x: 1, y: 2 }, [3, 4]);
  openMenu({ type: 'picture' }, { x: 5, y: 6 });
  expect(useMenu.getState().place).toBeNull();
});
