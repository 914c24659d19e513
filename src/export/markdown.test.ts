import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it, test } from 'vitest';
import { markdown } from './markdown.ts';
import type { Report } from './report.ts';

const evil = [
  '</script><script>alert(1)</script>',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '![x](https://example.org/x.png)',
  '[x](javascript:alert(1))',
  '[^1]: note',
  '[x]: https://example.org',
  '```js',
  '---',
  '| a | b |\n| - | - |\n| c | d |',
  'www.example.org and https://example.org/a_b_c and me@example.org',
  '*a* _b_ ~~c~~ `d` **e** &amp; &#60;b&#62; \\* \\',
  'שלום \u202eevil\u202c עולם',
  '    indented',
  'line\\\nbreak  \nnext\r\n\r\n# heading\r- item',
  '[ ] task',
  '<!-- comment -->',
  '$x$ :smile: {{template}} @user #1',
];

const words = { openHere: 'Open', forContext: 'For context:', original: 'Original' };
const report: Report = {
  title: evil[0] ?? '',
  about: evil,
  address: 'https://example.org/?a=b&c=(d)',
  relations: evil.map((text, i) => ({
    id: String(i),
    heading: text,
    facts: text,
    address: `https://example.org/?relation=${i}`,
    statements: [
      { id: String(i), words: text, address: 'https://example.org/', notes: [i + 1], context: [] },
    ],
  })),
  notes: evil.map((text) => ({
    quote: text,
    state: 'checked',
    check: 'Told',
    headline: text,
    source: text,
    original: 'https://example.org/#:~:text=a%29',
  })),
};

const tree = treeOf(report);

function treeOf(of: Report) {
  return fromMarkdown(markdown(of, words), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function all<K extends Nodes['type']>(type: K, of: Nodes = tree): Extract<Nodes, { type: K }>[] {
  const own = isOf(type, of) ? [of] : [];
  return [...own, ...('children' in of ? of.children.flatMap((child) => all(type, child)) : [])];
}

function isOf<K extends Nodes['type']>(type: K, of: Nodes): of is Extract<Nodes, { type: K }> {
  return of.type === type;
}

function textOf(node: Nodes | PhrasingContent): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  const between = node.type === 'blockquote' ? ' ' : '';
  return 'children' in node ? node.children.map(textOf).join(between) : '';
}

const flat = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

describe('what strangers wrote', () => {
  it('is read back as the text that it is', () => {
    expect(all('blockquote').map((quote) => flat(textOf(quote)))).toEqual(evil.map(flat));
    const [title, ...headings] = all('heading').map((heading) => flat(textOf(heading)));
    expect(title).toBe(evil[0]);
    expect(headings).toEqual(evil.map(flat));
  });

  it('becomes no markup of any sort', () => {
    for (const type of [
      'html',
      'image',
      'code',
      'inlineCode',
      'table',
      'delete',
      'strong',
      'thematicBreak',
    ] as const)
      expect(all(type)).toEqual([]);
    for (const type of ['definition', 'footnoteDefinition', 'footnoteReference', 'linkReference'] as const)
      expect(all(type)).toEqual([]);
    expect(all('list')).toHaveLength(evil.length);
    expect(all('listItem')).toHaveLength(evil.length);
  });

  it('leads nowhere but where the report does, or where the words themselves say', () => {
    const addresses = [report.address, ...report.relations.map(({ address }) => address)];
    const own = new Set([...addresses, 'https://example.org/', 'https://example.org/#:~:text=a%29']);
    for (const link of all('link').filter(({ url }) => !own.has(url)))
      expect([`http://${textOf(link)}`, `mailto:${textOf(link)}`, textOf(link)]).toContain(link.url);
  });
});

describe('what is known of a quote', () => {
  const [evilLine = '', ...lines] = evil;
  const struck = {
    ...report,
    notes: report.notes.map((note) => ({ ...note, state: 'different' as const, check: evilLine })),
  };

  it('stands with its source', () => {
    const told = all('paragraph').filter((one) => flat(textOf(one)).endsWith('. Told.'));
    expect(told).toHaveLength(evil.length);
  });

  it('comes before words that the article does not have, and these are struck out and still the same', () => {
    const other = treeOf(struck);
    expect(all('blockquote', other).map((quote) => flat(textOf(quote)))).toEqual(evil.map(flat));
    for (const quote of all('blockquote', other)) {
      const kept = all('delete', quote).map(textOf).join(' ');
      expect(flat(kept)).toBe(flat(textOf(quote)));
    }
    expect(all('strong', other).map(textOf)).toEqual([evilLine, ...lines].map(() => `${evilLine}:`));
    expect(all('html', other)).toEqual([]);
  });
});

test('a quote that only explains another stands apart, after a line that says so', () => {
  const [first, second] = ['Norland delivered drones.', 'It is a country.'];
  const [relation] = report.relations;
  const [note] = report.notes;
  if (!relation || !note) throw new Error('The report is empty.');
  const statement = { id: '', words: 'Told', address: '', notes: [1], context: [2] };
  const told = treeOf({
    ...report,
    relations: [{ ...relation, statements: [statement] }],
    notes: [first, second].map((quote) => ({ ...note, quote })),
  });
  const [item] = all('listItem', told);
  const lines = item?.children.map((child) => flat(textOf(child))) ?? [];
  expect(lines.indexOf(first)).toBeLessThan(lines.indexOf('For context:'));
  expect(lines.indexOf('For context:')).toBe(lines.indexOf(second) - 1);
});
