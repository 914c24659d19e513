import { expect, it } from 'vitest';
import { parseAnnotations, parseCorrections } from './curationSchema.ts';

const STATEMENT = { id: 's.01', subject: 'a', predicate: 'meets', object: 'b', quotes: ['A met B'] };
const EMPTY = { id: 'x', title: 'X', entities: [], statements: [], differences: [], redirects: {} };

it.each([
  ['text that is no JSON', '{', /annotations\.json is not JSON: /u],
  ['a list', '[]', /annotations\.json, as a whole: /u],
  ['no quotes', { ...STATEMENT, quotes: [] }, /statements\[0\]\.quotes \("s\.01"\): .*empty list/u],
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
  expect(() => parseAnnotations('annotations.json', json)).toThrow(message);
});

it('refuses a correction without its reason', () => {
  const json = JSON.stringify({ articles: [{ article: 'a', host: 'b' }], segments: [], stories: [] });
  expect(() => parseCorrections('corrections.json', json)).toThrow(/articles\[0\]\.reason/u);
});
