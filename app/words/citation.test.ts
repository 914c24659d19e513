import { quoted } from '../../src/query/quoted.ts';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes } from 'mdast';
import { describe, expect, it, test } from 'vitest';
import { noChecks, type QuoteChecks } from '../../src/model/quoteCheck.ts';
import { testChecks } from '../../src/model/testChecks.ts';
import { get } from '../../src/query/graphIndex.ts';
import { testIndex, withContext } from '../../src/query/testIndex.ts';
import { bibtexCitation, escapeBibtex } from './bibtex.ts';
import { citationOf, plainCitation, type Citation } from './citation.ts';
import { markdownCitation } from './citationMarkdown.ts';

const index = testIndex();
const [statement] = index.graph.statements;
if (!statement) throw new Error('The test graph is empty.');
const address = `https://example.org/a_b/?statement=${statement.id}&from=2020`;
const citation = citationOf(index, statement, address, testChecks(index.graph));
const flat = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** What a program that reads BibTeX makes of an entry. */
function readBack(entry: string): Record<string, unknown> {
  const read: unknown = plugins.input.chain(entry, { generateGraph: false });
  if (!Array.isArray(read) || read.length !== 1) throw new Error(`Not one entry: ${entry}`);
  return read[0];
}

describe('a citation', () => {
  it.each<[form: string, text: string]>([
    ['plain text', plainCitation(citation)],
    ['Markdown', flat(textOf(fromMarkdown(markdownCitation(citation))))],
    [
      'BibTeX',
      `${String(readBack(bibtexCitation(citation))['title'])} ${String(readBack(bibtexCitation(citation))['note'])}`,
    ],
  ])('has the quote, whose word it is, the headline and the collection as %s', (_form, text) => {
    for (const quote of citation.quotes) expect(text).toContain(flat(quote));
    for (const part of [citation.speaker, citation.headline, citation.collection])
      expect(text).toContain(flat(part));
  });

  it('has the address of the statement, the publisher and the date', () => {
    expect(plainCitation(citation)).toContain(address);
    expect(plainCitation(citation)).toContain(citation.publisherRemark);
    expect(plainCitation(citation)).toContain(citation.date ?? '?');
    expect(linksOf(fromMarkdown(markdownCitation(citation)))).toContain(address);
    expect(bibtexCitation(citation)).toContain(String.raw`howpublished = {\url{${address}}}`);
  });
});

test('what only says who is meant is not cited', () => {
  const told = withContext();
  const cited = citationOf(told, get(told.statements, 'wire-drones.03'), address, testChecks(told.graph));
  expect(cited.quotes).toEqual(['Prime Minister Anna Bérg']);
});

const forms = (of: Citation) => [plainCitation(of), markdownCitation(of), bibtexCitation(of)];

test.each<[doubt: string, checks: QuoteChecks]>([
  ['Not checked against the article', noChecks],
  [
    'These words are not in the article',
    testChecks(index.graph, { [statement.id]: { state: 'different', what: 'words' } }),
  ],
  [
    'Not checked: the article was not available',
    testChecks(index.graph, { [statement.id]: { state: 'absent', why: 'gone' } }),
  ],
])('“%s” is said in every form, and nothing where the words were checked', (doubt, checks) => {
  for (const form of forms(citationOf(index, statement, address, checks))) expect(form).toContain(doubt);
  for (const form of forms(citation)) expect(form).not.toContain(doubt);
});

const cited = (part: Partial<Citation>): Citation => ({ ...citation, ...part });

test.each<[edtf: string | null, parts: number[] | undefined]>([
  ['2020-10-22', [2020, 10, 22]],
  ['2020-10', [2020, 10]],
  ['2020', [2020]],
  ['2020-10-22?', [2020, 10, 22]],
  ['[2017-10-15..2024-04-20]', undefined],
  ['199X', undefined],
  [null, undefined],
])('a date of %s is %j in BibTeX', (edtf, parts) => {
  const issued = readBack(bibtexCitation(cited({ edtf })))['issued'];
  expect(issued).toEqual(parts && { 'date-parts': [parts] });
});

test.each<[text: string, escaped: string]>([
  ['R&D 100% $5 #1 a_b', String.raw`R\&D 100\% \$5 \#1 a\_b`],
  ['{a} \\b', String.raw`\textbraceleft{}a\textbraceright{} \textbackslash{}b`],
  [
    '~user x^2 <b> a|b',
    String.raw`\textasciitilde{}user x\textasciicircum{}2 \textless{}b\textgreater{} a\textbar{}b`,
  ],
  ['a -- b --- c', 'a -{}- b -{}-{}- c'],
  ["``a''", "`{}`a'{}'"],
  ['“Bérg’s” 🚢', '“Bérg’s” 🚢'],
  ['two\n\nlines', 'two lines'],
])('%j is written as %s', (text, escaped) => {
  expect(escapeBibtex(text)).toBe(escaped);
});

const strange = fc.string({
  unit: fc.constantFrom(...Array.from(String.raw`\{}~^<>|&%$#_-"'@,=*[]()!é🚢 ab1.;:+/?`), '\n'),
  minLength: 1,
  maxLength: 40,
});

test('whatever a headline and a quote are, BibTeX reads them back', () => {
  fc.assert(
    fc.property(strange, strange, (before, after) => {
      const words = `a${before}b`;
      const entry = readBack(
        bibtexCitation(cited({ headline: words, publisher: words, quotes: [`c${after}d`] })),
      );
      expect(entry['title']).toBe(flat(words));
      expect(entry['author']).toEqual([{ family: flat(words) }]);
      expect(entry['note']).toContain(quoted(flat(`c${after}d`)));
    }),
  );
});

test('what GitHub would strike out or link stays the words of the article', () => {
  const quote = 'does ~~not~~ recognise www.example.org or a@example.org, https://example.org';
  const markdown = markdownCitation(cited({ headline: 'H', quotes: [quote], original: null }));
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: gfmFromMarkdown() });
  expect(tree.children[0] && textOf(tree.children[0])).toBe(quote);
  expect(JSON.stringify(tree)).not.toContain('"delete"');
  expect(markdown.split('\n')[0]).not.toMatch(/www\.|https:|a@/);
});

test('whatever a headline and a quote are, Markdown keeps them as text', () => {
  fc.assert(
    fc.property(strange, strange, (headline, quote) => {
      const tree = fromMarkdown(
        markdownCitation(cited({ headline: `a${headline}b`, quotes: [`c${quote}d`], original: null })),
      );
      expect(tree.children.map(({ type }) => type)).toEqual(['blockquote', 'paragraph']);
      const [first, source] = tree.children.map(textOf);
      expect(first).toBe(flat(`c${quote}d`));
      expect(source).toContain(flat(`a${headline}b`));
    }),
  );
});

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function linksOf(node: Nodes): string[] {
  const own = node.type === 'link' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(linksOf)] : own;
}
