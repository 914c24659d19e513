// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Disclosure } from './Disclosure.tsx';
import { followToolbars } from './toolbars.ts';

let stop: () => void;

beforeEach(() => {
  render(
    <>
      <div role="toolbar" aria-label="Bar">
        <button type="button">One</button>
        <button type="button" disabled>
          Not now
        </button>
        <Disclosure className="" label="Two">
          <input aria-label="Field" />
          <button type="button">Inside</button>
        </Disclosure>
        <a href="#three" aria-current="true">
          Three
        </a>
      </div>
      <button type="button">After</button>
    </>,
  );
  stop = followToolbars();
});

afterEach(() => {
  stop();
  cleanup();
});

const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

test('a bar is one stop of Tab, at what is open, in which arrows move past what cannot be pressed', async () => {
  const user = userEvent.setup();
  await user.tab();
  expect(focused()).toBe('Three');
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('One');
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('Two');
  await user.tab();
  expect(focused()).toBe('After');
  await user.tab({ shift: true });
  expect(focused()).toBe('Two');
  await user.keyboard('{End}{ArrowLeft}{Home}');
  expect(focused()).toBe('One');
});

test('a panel that a bar opens is told of, keeps its own keys, and Esc closes it', async () => {
  const user = userEvent.setup();
  const button = screen.getByRole('button', { name: 'Two' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await user.tab();
  expect(focused()).toBe('Field');
  await user.keyboard('ab{ArrowLeft}');
  expect(focused()).toBe('Field');
  await user.keyboard('{Escape}');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(focused()).toBe('Two');
});

test('arrows go round, Home and End to the ends; with another key they do what they do elsewhere', async () => {
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{Home}{ArrowLeft}');
  expect(focused()).toBe('Three');
  await user.keyboard('{Home}{End}');
  expect(focused()).toBe('Three');
  for (const key of ['Shift', 'Control', 'Alt', 'Meta']) {
    await user.keyboard(`{${key}>}{ArrowRight}{/${key}}`);
    expect(focused()).toBe('Three');
  }
  const pressed = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(true);
  expect(focused()).toBe('One');
});

const stops = () =>
  [...document.querySelectorAll<HTMLElement>('[role="toolbar"] [tabindex="0"]')].map(
    (one) => one.textContent,
  );

test('what has the focus is the stop of its bar, also after a click, until nothing follows the bars', async () => {
  expect(stops()).toEqual(['Three']);
  screen.getByRole('button', { name: 'One' }).focus();
  expect(stops()).toEqual(['One']);
  stop();
  screen.getByRole('link', { name: 'Three' }).focus();
  expect(stops()).toEqual(['One']);
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused()).toBe('Three');
});

test('what is hidden in a bar is passed over', async () => {
  const hidden = vi.spyOn(HTMLElement.prototype, 'checkVisibility');
  hidden.mockImplementation(function (this: HTMLElement) {
    return this.textContent !== 'Two';
  });
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  expect(focused()).toBe('One');
  hidden.mockRestore();
});
