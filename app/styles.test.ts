import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the dark theme is the same whether the script or the system chose it', () => {
  const style = readFileSync('app/styles.css', 'utf8');
  const declarations = (selector: string) =>
    style.split(`${selector} {`)[1]?.split('}')[0]?.trim().split(/;\s*/);
  expect(declarations(":root[data-theme='dark']")?.length).toBeGreaterThan(8);
  expect(declarations(':root:not([data-theme])')).toEqual(declarations(":root[data-theme='dark']"));
});
