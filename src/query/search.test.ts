import { describe, expect, test } from 'vitest';
import { foldWord } from './foldWord.ts';
import { makeSearch } from './search.ts';
import { testIndex } from './testIndex.ts';

const index = testIndex();
const search = await makeSearch(index);
const { entities, statements, stories, relations } = index.graph;
const ids = (query: string, type: string) =>
  search(query).flatMap((hit) => (hit.type === type ? [hit.id] : []));

describe('search', () => {
  test('finds every entity by every name as printed', () => {
    for (const { id, name, aliases } of entities) {
      for (const text of [name, ...aliases.map((alias) => alias.text)])
        expect(ids(text, 'entity')).toContain(id);
    }
  });

  test('finds the exact words of every quote', () => {
    for (const { evidence } of statements) {
      const words = evidence[0]?.anchors[0]?.exact ?? '';
      expect(search(words).map((hit) => hit.text)).toContain(words);
    }
  });

  test('finds stories by their headlines', () => {
    for (const { id, headline } of stories) expect(ids(headline, 'story')).toContain(id);
  });

  test('finds a relation by its two ends, and lists it once', () => {
    const relation = relations[0];
    const names = [relation?.subject, relation?.object].map((id) => index.entities.get(id ?? '')?.name);
    expect(ids(names.join(' '), 'relation').filter((id) => id === relation?.id)).toHaveLength(1);
  });

  test('forgives a typing error, case, diacritics and a word half typed', () => {
    const { id, name } = entities.find((entity) => entity.name.length > 6) ?? { id: '', name: '' };
    const wrong = `${name.slice(0, 3)}${name.slice(4)}`;
    for (const query of [wrong, name.toUpperCase(), name.slice(0, -2)])
      expect(ids(query, 'entity')).toContain(id);
    expect(foldWord('Vučić')).toBe('vucic');
  });

  test.each([
    ['what is said from the other end', 'sudland is supplied by norland', 'norland~supplies~sudland'],
    ['a denial in its words', 'norland does not recognise sudland', 'norland~recognises~sudland'],
    [
      'a question, whose small words are in no answer',
      'who supplies the Sudland?',
      'norland~supplies~sudland',
    ],
    ['two letters that changed places', 'nolrand suppleis', 'norland~supplies~sudland'],
  ])('finds a relation by %s', (_, query, id) => expect(ids(query, 'relation')).toContain(id));

  test('finds a relation by how firmly it is said, and only then', async () => {
    const told = await makeSearch(index, ({ polarity }) => (polarity === 'denied' ? 'Denied' : ''));
    const found = told('denied norland').flatMap((hit) => (hit.type === 'relation' ? [hit.id] : []));
    expect(found).toEqual(['norland~recognises~sudland']);
    expect(ids('denied norland', 'relation')).toEqual([]);
  });

  test('says a relation as it is shown, unless other words fit better', () => {
    const [first] = search('norland sudland supplies').filter((hit) => hit.type === 'relation');
    expect(first?.text).toBe('Norland supplies Sudland');
    const [other] = search('sudland supplied by').filter((hit) => hit.type === 'relation');
    expect(other?.text).toBe('Sudland is supplied by Norland');
  });

  test.each([
    ['Vučić', 'vucic'],
    ['Đinđić', 'dindic'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['القُدس', 'القدس'],
  ])('%s and %s are one word', (a, b) => expect(foldWord(a)).toBe(foldWord(b)));

  test.each(['', '   ', '"', '*', '(', 'zzzzzz', '\u0000', '__proto__', '\ud800'])(
    'finds nothing for %j',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );
});
