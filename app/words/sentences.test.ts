import { describe, expect, it, test } from 'vitest';
import { firstOf } from '../../src/model/testGraph.ts';
import { get } from '../../src/query/graphIndex.ts';
import { testIndex } from '../../src/query/testIndex.ts';
import { articleName } from './articles.ts';
import { firmness } from './firmness.ts';
import { capitalise, count, listWords, sentence, sentenceFrom } from './sentences.ts';

const index = testIndex();

describe('sentence', () => {
  test.each([
    ['norland~supplies~sudland', 'Norland supplies Sudland'],
    ['norland~recognises~sudland', 'Norland does not recognise Sudland'],
    ['norland~borders~sudland', 'Norland borders Sudland'],
  ])('%s is “%s”', (id, words) => expect(sentence(index, get(index.relations, id))).toBe(words));

  it('keeps the affirmed words of what is disputed', () => {
    const relation = get(index.relations, 'norland~recognises~sudland');
    expect(sentence(index, { ...relation, polarity: 'disputed' })).toBe('Norland recognises Sudland');
  });

  it('begins with a capital, whatever the name', () => {
    const small = testIndex(({ entities }) => ({
      entities: entities.map((entity) =>
        entity.id === 'norland' ? { ...entity, name: 'the north' } : entity,
      ),
    }));
    expect(sentence(small, get(small.relations, 'norland~supplies~sudland'))).toBe(
      'The north supplies Sudland',
    );
  });

  it('keeps a name that runs from right to left apart, and takes the direction of its verb', () => {
    const hebrew = testIndex(({ entities }) => ({
      entities: entities.map((entity) => (entity.id === 'norland' ? { ...entity, name: 'צפון' } : entity)),
    }));
    expect(sentence(hebrew, get(hebrew.relations, 'norland~supplies~sudland'))).toBe(
      '\u2068\u2068צפון\u2069 supplies Sudland\u2069',
    );
  });

  it('denies in the words of a single statement', () => {
    expect(sentence(index, get(index.statements, 'wire-drones.02'))).toBe(
      'Norland does not recognise Sudland',
    );
  });
});

test.each([
  ['norland~supplies~sudland', 'norland', 'supplies Sudland'],
  ['norland~supplies~sudland', 'sudland', 'is supplied by Norland'],
  ['norland~recognises~sudland', 'norland', 'does not recognise Sudland'],
  ['norland~recognises~sudland', 'sudland', 'Norland does not recognise Sudland'],
  ['norland~borders~sudland', 'norland', 'borders Sudland'],
  ['norland~borders~sudland', 'sudland', 'borders Norland'],
])('%s as seen from %s: “%s”', (id, end, words) => {
  expect(sentenceFrom(index, get(index.relations, id), end)).toBe(words);
});

test('a symmetric relation that is denied is denied from both ends', () => {
  const relation = { ...get(index.relations, 'norland~borders~sudland'), polarity: 'denied' as const };
  const words = ['norland', 'sudland'].map((end) => sentenceFrom(index, relation, end));
  expect(words).toEqual(['does not border Sudland', 'does not border Norland']);
});

test.each<[items: string[], words: string]>([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A or B'],
  [['A', 'B', 'C'], 'A, B or C'],
])('%j is listed “%s”', (items, words) => expect(listWords(items, 'or')).toBe(words));

test.each<[number: number, words: string]>([
  [0, 'no articles'],
  [1, 'one article'],
  [2, 'two articles'],
  [10, 'ten articles'],
  [11, '11 articles'],
])('%i is “%s”', (number, words) => expect(count(number, 'article')).toBe(words));

test.each([
  ['', ''],
  ['éire', 'Éire'],
  ['BRDM-2', 'BRDM-2'],
  ['10 tanks', '10 tanks'],
  ['\u2068été\u2069', '\u2068Été\u2069'],
])('%j is capitalised %j', (text, words) => expect(capitalise(text)).toBe(words));

test.each([
  ['affirmed', 'actual', 'Stated as fact'],
  ['affirmed', 'planned', 'Planned'],
  ['denied', 'actual', 'Denied'],
  ['denied', 'planned', 'Denied, planned'],
  ['disputed', 'actual', 'Disputed'],
  ['disputed', 'possible', 'Disputed, possible'],
] as const)('%s and %s is “%s”', (polarity, modality, words) => {
  expect(firmness({ polarity, modality })).toBe(words);
});

test('an article is told from another by its file and by who served it', () => {
  const article = firstOf(index.graph.articles);
  expect(articleName(index, article)).toBe('wire.txt');
  expect(articleName(index, { ...article, host: 'daily-post' })).toBe('wire.txt, served by Daily Post');
});
