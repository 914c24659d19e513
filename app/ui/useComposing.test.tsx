// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useComposing } from './useComposing.ts';

afterEach(cleanup);

/** What a field told of itself. */
const told: string[] = [];

function Field() {
  const [value, setValue] = useState('a');
  const field = useComposing({
    value,
    onChange: ({ currentTarget }) => {
      told.push(currentTarget.value);
      setValue(currentTarget.value.toUpperCase());
    },
    onKeyDown: ({ key }) => told.push(`key ${key}`),
  });
  return <input aria-label="field" {...field} />;
}

const open = () => {
  told.length = 0;
  render(<Field />);
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'field' });
};

test('letters that are being put together stay in the field, and come as one change', () => {
  const field = open();
  fireEvent.compositionStart(field);
  for (const value of ['az', 'azh', 'azho']) fireEvent.input(field, { target: { value } });
  expect(field.value).toBe('azho');
  expect(told).toEqual([]);
  fireEvent.input(field, { target: { value: 'a中' } });
  fireEvent.compositionEnd(field);
  expect(told).toEqual(['a中']);
  expect(field.value).toBe('A中');
});

test('of what is given up nothing stays', () => {
  const field = open();
  fireEvent.compositionStart(field);
  fireEvent.input(field, { target: { value: 'azh' } });
  fireEvent.input(field, { target: { value: 'a' } });
  fireEvent.compositionEnd(field);
  expect(field.value).toBe('A');
});

test('no key of a composition is handled, here or farther out', () => {
  const field = open();
  const outside = () => told.push('outside');
  addEventListener('keydown', outside);
  fireEvent(field, createEvent.keyDown(field, { key: 'Enter', isComposing: true }));
  fireEvent(field, createEvent.keyDown(field, { key: 'Enter', keyCode: 229 }));
  expect(told).toEqual([]);
  fireEvent.keyDown(field, { key: 'Enter' });
  removeEventListener('keydown', outside);
  expect(told).toEqual(['key Enter', 'outside']);
});
