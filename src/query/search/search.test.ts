import { describe, expect, test } from 'vitest';
import { foldWord } from '../foldWord.ts';
import { testIndex } from '../testIndex.ts';
import { makeAnswers } from './answer.ts';
import { find, type Found } from './find.ts';
import { makeNameSearch } from './search.ts';
import { wholeSearch } from './testSearch.ts';

const index = testIndex();
const made = await wholeSearch(index);
const search = (query: string) => made(query).hits;
const answers = makeAnswers(index);
const texts = (query: string, { groups }: Found = find(index, made, answers, { text: query, whole: null })) =>
  groups.flatMap(({ hits }) => hits.map(({ text }) => text));
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

  test('puts what has the very name first, however its other names are ranked', () => {
    const many = testIndex(({ entities: all }) => ({
      entities: all.map((entity) =>
        entity.id === 'sudland'
          ? { ...entity, aliases: [{ text: 'The far land of the south, Sudland', sense: 'description' }] }
          : entity,
      ),
    }));
    return wholeSearch(many).then((inMany) => expect(inMany(' sudland ').hits[0]?.id).toBe('sudland'));
  });

  test('finds a relation by the words that head it, which agree in number', async () => {
    const plural = testIndex(({ entities: all, vocabulary }) => ({
      entities: all.map((entity) =>
        entity.id === 'norland' ? { ...entity, plural: true, the: true } : entity,
      ),
      vocabulary: {
        ...vocabulary,
        predicates: vocabulary.predicates.map((one) =>
          one.id === 'supplies'
            ? { ...one, plural: { label: 'supply', inverse: 'are supplied by', negated: 'do not supply' } }
            : one,
        ),
      },
    }));
    const inPlural = await wholeSearch(plural);
    const found = (text: string) => find(plural, inPlural, makeAnswers(plural), { text, whole: null });
    expect(texts('', found('norland supply'))).toContain('Norland supply Sudland');
    expect(texts('', found('supplied by the norland'))).toContain('Sudland is supplied by the Norland');
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
    const told = await wholeSearch(index, ({ polarity }) => (polarity === 'denied' ? 'Denied' : ''));
    const found = told('denied norland').hits.flatMap((hit) => (hit.type === 'relation' ? [hit.id] : []));
    expect(found).toEqual(['norland~recognises~sudland']);
    expect(made('denied norland')).toMatchObject({ closest: true, unknown: ['denied'] });
  });

  test('says a relation as it is shown, unless other words fit better', () => {
    expect(texts('norland sudland recognises')).toContain('Norland does not recognise Sudland');
    expect(texts('norland sudland supplies')).toContain('Norland supplies Sudland');
  });

  test.each([
    ['Vučić', 'vucic'],
    ['Đinđić', 'dindic'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['القُدس', 'القدس'],
  ])('%s and %s are one word', (a, b) => expect(foldWord(a)).toBe(foldWord(b)));

  test.each([
    ['another spelling', 'norland recognizes sudland', 'norland~recognises~sudland'],
    ['another form of the verb', 'norland supplying', 'norland~supplies~sudland'],
    ['another role', 'prime minister norland', 'anna-berg~leads~norland'],
  ])('finds a relation by %s', (_, query, id) => expect(ids(query, 'relation')).toContain(id));

  test('finds a name in another script, with soft hyphens, and by what readers call it', async () => {
    const called = testIndex(({ entities: all }) => ({
      entities: all.map((one) => (one.id === 'norland' ? { ...one, words: ['Castle'] } : one)),
    }));
    const inCalled = await wholeSearch(called);
    for (const query of ['castle', 'Норланд', 'nor\u00adland'])
      expect(inCalled(query).hits.map(({ id }) => id)).toContain('norland');
  });

  test('takes a number as it is written', async () => {
    const numbered = testIndex(({ entities: all }) => ({
      entities: all.map((one) => (one.id === 'norland' ? { ...one, name: 'Norland 2029' } : one)),
    }));
    const inNumbered = await wholeSearch(numbered);
    expect(inNumbered('2029').hits.map(({ id }) => id)).toContain('norland');
    expect(inNumbered('2028').hits).toEqual([]);
  });

  test('shows what has the most of the words where nothing has all, and says which are nowhere', () => {
    const { hits, closest, unknown } = made('sudland drones atlantis');
    expect({ closest, unknown }).toEqual({ closest: true, unknown: ['atlantis'] });
    expect(hits[0]?.matched.length).toBeGreaterThan(1);
    expect(made('atlantis')).toEqual({ hits: [], closest: false, unknown: ['atlantis'] });
  });

  test('looks a single letter up among names alone', () => {
    expect(new Set(search('n').map(({ type }) => type))).toEqual(new Set(['entity']));
  });

  test('finds by names alone before the rest is made', () => {
    const names = makeNameSearch(entities);
    expect(names('talvik').hits.map(({ id }) => id)).toEqual(['norland']);
    expect(names('drones').hits).toEqual([]);
  });

  test.each(['', '   ', '"', '*', '(', 'zzzzzz', '\u0000', '__proto__', '\ud800'])(
    'finds nothing for %j',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );
});
