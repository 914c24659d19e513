// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { bringIntoView } from './bringIntoView.ts';

/** A box of so many pixels from the top of the screen that scrolls, with an element in it. */
function boxed(element: { top: number; bottom: number }): { box: HTMLElement; inside: HTMLElement } {
  const [box, inside] = [document.createElement('div'), document.createElement('p')];
  box.style.overflowY = 'auto';
  box.append(inside);
  document.body.append(box);
  Object.defineProperties(box, { scrollHeight: { value: 1000 }, clientHeight: { value: 200 } });
  vi.spyOn(box, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100, 100, 200));
  vi.spyOn(inside, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, element.top, 100, element.bottom - element.top),
  );
  box.scrollTop = 300;
  return { box, inside };
}

afterEach(() => document.body.replaceChildren());

test.each<
  [what: string, element: { top: number; bottom: number }, block: 'nearest' | 'center' | 'start', to: number]
>([
  ['what is seen stays', { top: 120, bottom: 160 }, 'nearest', 300],
  ['what is above comes down', { top: 40, bottom: 80 }, 'nearest', 240],
  ['what is below comes up', { top: 320, bottom: 360 }, 'nearest', 360],
  ['what is higher than the box stays where it fills it', { top: 50, bottom: 400 }, 'nearest', 300],
  ['to the middle', { top: 320, bottom: 360 }, 'center', 440],
  ['to the upper edge', { top: 320, bottom: 360 }, 'start', 520],
])('%s', (_, element, block, to) => {
  const { box, inside } = boxed(element);
  bringIntoView(inside, block);
  expect(box.scrollTop).toBe(to);
});

test('a box that does not scroll, and nothing, are left alone', () => {
  const { box, inside } = boxed({ top: 900, bottom: 950 });
  box.style.overflowY = 'hidden';
  bringIntoView(inside);
  bringIntoView(null);
  expect(box.scrollTop).toBe(300);
});
