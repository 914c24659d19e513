import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSync } from 'vite';
import { words } from './catalogue.ts';

/** Attributes whose text a person sees or hears. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
]);

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => `app/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.tsx'));

test.each(files)('%s takes its words from the catalogue', (file) => {
  expect(literals(parseSync(file, readFileSync(file, 'utf8')).program)).toEqual([]);
});

test('finds words wherever a component can hide them', () => {
  const source = `
    const a = <p title="Hello there">Good {x ? 'morning' : \`evening \${name}\`}, {y && 'you'}! <b>×</b> {' · '}</p>;
    const b = <X key="key" className="one two" to={go('where')} aria-label={\`Close \${x}\`} render={() => <i>there</i>} />;
  `;
  expect(literals(parseSync('a.tsx', source).program)).toEqual([
    'Hello there',
    'Good',
    'morning',
    'evening',
    'you',
    'Close',
    'there',
  ]);
});

test('every text of the catalogue says something, and is called with what it needs', () => {
  expect(words.status.shown(3, 1200)).toMatch(/^3 of 1.?200 relations shown$/);
  expect(words.search.more.story(1)).toBe('Show one more story');
  expect(words.and(['A', 'B', 'C'])).toBe('A, B and C');
});

interface Node {
  type: string;
  [key: string]: unknown;
}

/** The texts with letters that stand in the children of elements, or in attributes that are read out. */
function literals(node: unknown, shown = false): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => literals(one, shown));
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'JSXText':
      return withLetters(node['value']);
    case 'Literal':
      return shown ? withLetters(node['value']) : [];
    case 'TemplateElement':
      return shown ? withLetters(Reflect.get(Object(node['value']), 'raw')) : [];
    case 'JSXAttribute':
      return literals(node['value'], spoken.has(String(Reflect.get(Object(node['name']), 'name'))));
    case 'JSXElement':
    case 'JSXFragment':
      return [...literals(node['openingElement']), ...literals(node['children'], true)];
    case 'ConditionalExpression':
      return [...literals(node['test']), ...literals([node['consequent'], node['alternate']], shown)];
    case 'LogicalExpression':
      return [...literals(node['left'], shown), ...literals(node['right'], shown)];
    case 'JSXExpressionContainer':
    case 'TemplateLiteral':
    case 'ArrayExpression':
      return Object.values(node).flatMap((part) => literals(part, shown));
    default:
      return Object.values(node).flatMap((part) => literals(part));
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function withLetters(text: unknown): string[] {
  const trimmed = typeof text === 'string' ? text.trim() : '';
  return /\p{L}/u.test(trimmed) ? [trimmed] : [];
}
