import { expect, test } from 'vitest';
import { swipeOf } from './swipe.ts';

test.each([
  [3, 3, true, 'open'],
  [20, 4, true, 'draws'],
  [-20, 12, true, 'draws'],
  [4, 20, true, 'scrolls'],
  [12, -20, true, 'scrolls'],
  [20, 4, false, 'scrolls'],
])('%i to the side and %i down, where it can draw: %j, is a finger that %s', (across, down, canDraw, swipe) =>
  expect(swipeOf(across, down, canDraw)).toBe(swipe),
);
