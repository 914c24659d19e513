import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the dark theme is the same whether the script or the system chose it', () => {
  const style = readFileSync('app/styles.css', 'utf8');
  const declarations = (selector: string) =>
    style.split(`${selector} {`)[1]?.split('}')[0]?.trim().split(/;\s*/);
  expect(declarations(":root[data-theme='dark']")?.length).toBeGreaterThan(8);
  expect(declarations(':root:not([data-theme])')).toEqual(declarations(":root[data-theme='dark']"));
});

/** What is only to be heard is placed absolutely: in a scroller without a position it makes the page as long as the list. */
const sheets = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);
test.each(sheets)('whatever scrolls in %s holds what is placed in it', (file) => {
  const rules = [...readFileSync(`app/${file}`, 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const scrollers = rules.filter(([, , body = '']) => /overflow(-[xy])?: (auto|scroll)/.test(body));
  const open = scrollers.filter(
    ([, , body = '']) => !/position: (relative|absolute|fixed|sticky)/.test(body),
  );
  expect(open.map(([, selector = '']) => selector.trim())).toEqual([]);
});
