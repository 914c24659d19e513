import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSync } from 'vite';
import { listed } from './texts/counted.ts';
import { searchResultTexts } from './texts/searchResults.ts';
import { statusTexts } from './texts/status.ts';

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

/** The texts themselves, and what speaks to who builds the site and to nobody who reads it. */
const exempt = /^app\/words\/texts\/|^app\/pages\/(plugin|leanCytoscape)\.ts$/;
const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => `app/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file) && !exempt.test(file));

test.each(files)('%s takes its words from the catalogue', (file) => {
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  expect([...literals(program), ...sentences(program)]).toEqual([]);
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

test('finds sentences wherever code can hide them, and takes names and faults of the program for none', () => {
  const source = `
    notice(\`This has no \${thing ? 'This is within.' : ''}\`);
    const a = { fact: 'solid lines: stated as fact.', font: 'Source Sans 3', on: 'zoom resize', key: 'Shift H' };
    throw new Error('Something is wrong here.');
  `;
  expect(sentences(parseSync('a.ts', source).program)).toEqual([
    'This has no {}',
    'This is within.',
    'solid lines: stated as fact.',
  ]);
});

test('every text of the catalogue says something, and is called with what it needs', () => {
  expect(statusTexts.shown(3, 1200)).toMatch(/^3 of 1.?200 links shown$/);
  expect(searchResultTexts.more.story(1)).toBe('Show one more report');
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
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

/** Texts that begin or end as sentences do; what is thrown is for who mends the program. */
function sentences(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(sentences);
  if (!isNode(node) || node.type === 'NewExpression') return [];
  const text = textOf(node);
  const isSentence = /^[\p{Lu}“].*\p{L} [\p{Ll}“]|\p{L} \p{Ll}.*[.…!?]$/u.test(text);
  return [...(isSentence ? [text] : []), ...Object.values(node).flatMap(sentences)];
}

/** Of a literal, with `{}` for what is put in; empty for anything else. */
function textOf(node: Node): string {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : '';
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return '';
  return node['quasis'].map((part) => String(Reflect.get(Object(part.value), 'cooked'))).join('{}');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function withLetters(text: unknown): string[] {
  const trimmed = typeof text === 'string' ? text.trim() : '';
  return /\p{L}/u.test(trimmed) ? [trimmed] : [];
}
