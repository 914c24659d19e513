import { expect, it } from 'vitest';
import type { Result, WrittenFile } from './contracts.ts';
import { parseAnnotations, parseCorrections, parseVocabulary } from './curationSchema.ts';
import { sentence } from './sentences.ts';

const STATEMENT = { id: 's.01', subject: 'a', predicate: 'meets', object: 'b', quotes: ['A met B'] };
const EMPTY = { id: 'x', title: 'X', entities: [], statements: [], differences: [], redirects: {} };

it.each([
  ['text that is no JSON', '{', /annotations\.json is not JSON: /u],
  ['a list', '[]', /annotations\.json, as a whole: /u],
  ['no quotes', { ...STATEMENT, quotes: [] }, /statements\[0\]\.quotes \("s\.01"\): .*empty list/u],
  [
    'a key that stands twice',
    '{"id": "x", "statements": [{"id": "s.01", "said": []},\n {"id": "s.02", "said": [], "said": ["a"]}]}',
    /statements\[1\] \("s\.02"\): The key "said" stands here twice, the second time in line 2 /u,
  ],
  ['an unknown field', { ...STATEMENT, qoutes: [] }, /statements\[0\] \("s\.01"\): .*"qoutes"/u],
  ['a number that has one digit', { ...STATEMENT, id: 's.1' }, /statements\[0\]\.id \("s\.1"\): /u],
  [
    'a modality of its own',
    { ...STATEMENT, modality: 'likely' },
    /modality \("s\.01"\): "likely" is none of/u,
  ],
  ['a date that is none', { ...STATEMENT, when: { text: 'x', edtf: '2020-13', basis: 'stated' } }, /when/u],
])('refuses %s with a sentence that says where', (_, wrong, message) => {
  const json = typeof wrong === 'string' ? wrong : JSON.stringify({ ...EMPTY, statements: [wrong] });
  expect(refusal(parseAnnotations({ file: 'annotations.json', text: json }))).toMatch(message);
});

it('refuses a correction without its reason', () => {
  const json = JSON.stringify({ articles: [{ article: 'a', host: 'b' }], segments: [], stories: [] });
  expect(refusal(parseCorrections(written('corrections.json', json)))).toMatch(
    /^corrections\.json, articles\[0\]\.reason: /u,
  );
});

it('tells everything that is wrong with a file', () => {
  const json = JSON.stringify({ ...EMPTY, entities: 1, differences: {} });
  expect(parseAnnotations(written('annotations.json', json)).diagnostics).toHaveLength(2);
});

it('refuses a vocabulary without its kinds', () => {
  expect(refusal(parseVocabulary(written('vocabulary.json', '{}')))).toMatch(/"kinds" is missing/u);
});

it('gives kinds without a look one', () => {
  const kind = { id: 'country', label: 'Country', plural: 'Countries' };
  const json = JSON.stringify({ kinds: [kind], families: [], predicates: [] });
  const { value } = parseVocabulary(written('vocabulary.json', json));
  expect(value?.kinds).toMatchObject([{ ...kind, look: { shape: expect.any(String) } }]);
});

function written(file: string, text: string): WrittenFile {
  return { file, text };
}

/** The sentences of what was refused. */
function refusal({ value, diagnostics }: Result<unknown>): string {
  expect(value).toBeNull();
  return diagnostics.map(sentence).join('\n');
}
