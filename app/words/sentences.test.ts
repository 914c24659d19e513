import { describe, expect, it, test } from 'vitest';
import type { Statement, StatementId, Verb } from '../../src/model/types.ts';
import { firstOf } from '../../src/model/testGraph.ts';
import { get } from '../../src/query/graphIndex.ts';
import { amended, testIndex } from '../../src/query/testIndex.ts';
import { articleName } from './articles.ts';
import { firmness } from './firmness.ts';
import {
  capitalise,
  count,
  edgeWords,
  lineWords,
  listWords,
  name,
  nameAlone,
  orderWords,
  rowEnds,
  rowType,
  sentence,
  sentenceFrom,
  typeWords,
} from './sentences.ts';

const index = testIndex();
const verbs: Record<StatementId, Partial<Statement>> = {
  'post-drones.03': says('plans to visit', 'subject-object'),
  'post-drones.02': says('lies beside', 'object-subject'),
  'wire-drones.03': says('Prime Minister', 'object-subject'),
};

function says(exact: string, between: NonNullable<Verb['between']>): Pick<Statement, 'verb'> {
  return { verb: { article: 'wire', exact, start: 0, end: exact.length, between } };
}

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

/** The test graph with a name that takes an article, and one statement in the words of its text. */
const told = testIndex(({ entities, statements }) => ({
  entities: entities.map((entity) => (entity.id === 'norland' ? { ...entity, the: true } : entity)),
  statements: amended(statements, verbs),
}));

describe('in the words of the text', () => {
  test.each([
    ['anna-berg~visits~sudland', 'Anna Bérg plans to visit Sudland'],
    ['norland~borders~sudland', 'Sudland lies beside the Norland'],
    ['norland~supplies~sudland', 'The Norland supplies Sudland'],
  ])('%s is “%s”', (id, words) => expect(sentence(told, get(told.relations, id))).toBe(words));

  test.each([
    ['anna-berg~visits~sudland', 'anna-berg', 'plans to visit Sudland'],
    ['anna-berg~visits~sudland', 'sudland', 'Anna Bérg plans to visit Sudland'],
    ['norland~borders~sudland', 'sudland', 'lies beside the Norland'],
    ['norland~borders~sudland', 'norland', 'Sudland lies beside the Norland'],
    ['norland~supplies~sudland', 'sudland', 'is supplied by the Norland'],
  ])('%s as seen from %s: “%s”', (id, end, words) => {
    expect(sentenceFrom(told, get(told.relations, id), end)).toBe(words);
  });

  test.each([
    ['anna-berg~visits~sudland', 'plans to visit'],
    ['norland~borders~sudland', 'borders'],
  ])('a line of %s, which has an arrow or none, says “%s”', (id, words) => {
    expect(lineWords(told, get(told.relations, id))).toBe(words);
  });

  test.each([
    ['anna-berg~visits~sudland', 'plans to visit', 'visits', ['anna-berg', 'sudland']],
    ['norland~borders~sudland', 'lies beside', 'borders', ['sudland', 'norland']],
    ['anna-berg~leads~norland', 'leads', 'leads', ['anna-berg', 'norland']],
    ['norland~supplies~sudland', 'supplies', null, ['norland', 'sudland']],
  ])('a row of %s reads %s, of the type %s', (id, words, type, ends) => {
    const relation = get(told.relations, id);
    expect(edgeWords(told, relation)).toBe(words);
    expect(typeWords(told, relation)).toBe(type);
    expect(rowType(told, relation)).toBe(words === type ? null : type);
    expect(rowEnds(told, relation)).toEqual(ends);
  });
});

test('a name has its article inside a sentence, none where it stands alone, and never two', () => {
  expect([name(told, 'norland'), nameAlone(told, 'norland')]).toEqual(['the Norland', 'Norland']);
  const article = testIndex(({ entities }) => ({
    entities: entities.map((entity) => ({ ...entity, the: true, name: `The ${entity.name}` })),
  }));
  expect(name(article, 'norland')).toBe('The Norland');
  expect(orderWords(told, get(told.relations, 'norland~supplies~sudland'))).toBe('Norland supplies Sudland');
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
  ['affirmed', 'actual', 'Reported as fact'],
  ['affirmed', 'planned', 'Planned'],
  ['denied', 'actual', 'Reported as fact: does not recognise'],
  ['denied', 'planned', 'Planned: does not recognise'],
  ['disputed', 'actual', 'Disputed'],
  ['disputed', 'possible', 'Disputed, possible'],
] as const)('%s and %s is “%s”', (polarity, modality, words) => {
  const relation = { ...get(index.relations, 'norland~recognises~sudland'), polarity, modality };
  expect(firmness(index, relation)).toBe(words);
});

test('an article is told from another by its file and by who served it', () => {
  const article = firstOf(index.graph.articles);
  expect(articleName(index, article)).toBe('wire.txt');
  expect(articleName(index, { ...article, host: 'daily-post' })).toBe('wire.txt, served by Daily Post');
});
