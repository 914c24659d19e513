import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Difference } from '../../model/types.ts';
import { load } from '../../model/load.ts';
import { firstProof } from '../evidence.ts';
import { get, indexGraph } from '../graphIndex.ts';
import { isPlainAct } from '../questions.ts';
import { makeAnswers } from './answer.ts';
import { questionIndex } from './testQuestions.ts';

const index = questionIndex();
const answers = makeAnswers(index);

const differing = (id: string, kind: Difference['kind'], question: string): Difference => ({
  id,
  kind,
  question,
  statements: ['wire-drones.01', 'post-drones.01'],
});

/** The parties that answer a question, with the end that they are. */
const parties = (question: string) =>
  answers(question).flatMap((answer) =>
    answer.type === 'ties' ? answer.lines.map(({ party }) => `${answer.asked} ${party}`) : [],
  );

describe('who does what to whom', () => {
  test.each([
    'who supplies Sudland?',
    'who supplies weapons to Sudland',
    'supplies weapons to sudland',
    'who sold weapons to sudland',
    'weapons for sudland',
    'weapons sudland',
    'who is Sudland supplied by',
    'who does Sudland buy weapons from',
    'Which countries are selling weapons to Sudland?',
    'who supplies weapons to Sudland, says who?',
    'who sells weapons to sudland, according to whom',
    'Who says who supplies weapons to Sudland?',
    'who supplies Sudland and who says so?',
  ])('“%s”: Norland and Ostland', (question) => {
    expect(parties(question).toSorted()).toEqual(['subject norland', 'subject ostland']);
  });

  test('what somebody acquires from a third counts for who supplies it', () => {
    const [answer] = answers('who supplies weapons to sudland');
    const line = answer?.type === 'ties' ? answer.lines.find(({ party }) => party === 'ostland') : undefined;
    expect(line?.origins).toEqual([1, 2]); // the Post’s and the Wire’s
  });

  test.each(['whom does Norland supply', 'who buys weapons from Norland', 'who is supplied by the castle'])(
    '“%s”: Sudland',
    (question) => expect(parties(question)).toEqual(['object sudland']),
  );

  test('what is asked for is a thing', () => {
    expect(parties('what does Sudland buy')).toContain('object kite');
  });

  test('a denial is a line of its own, and stays one', () => {
    const [answer] = answers('who recognizes Sudland');
    expect(answer).toMatchObject({ predicate: 'recognises', asked: 'subject' });
    expect(answer?.type === 'ties' && answer.lines[0]?.relation).toBe('norland~recognises~sudland');
  });

  test('who asks who says something is told of the claim, not of what its subject said', () => {
    expect(answers('who says Norland sells weapons to Sudland?')).toMatchObject([
      { type: 'ties', lines: [{ relation: 'norland~supplies~sudland' }] },
    ]);
    expect(answers('says who')).toEqual([]);
  });

  test('where both ends are named, what ties them is the answer', () => {
    expect(answers('does Norland sell weapons to Sudland')).toMatchObject([
      { type: 'ties', given: null, lines: [{ party: null, relation: 'norland~supplies~sudland' }] },
    ]);
  });

  test('only what is dated in the time that is asked for', () => {
    expect(parties('who supplied Sudland in May 2021')).toEqual(['subject norland']);
    expect(parties('who supplied Sudland in 1999')).toEqual([]);
  });

  test.each(['', 'sudland', 'who is Anna Bérg', 'qqq', 'who cooks for sudland', 'constructor'])(
    'none to “%s”',
    (question) => expect(parties(question)).toEqual([]),
  );
});

describe('what somebody said', () => {
  test.each(['berg said', 'What did Anna Bérg say?', 'what did Berg say about Sudland', 'berg said may'])(
    '“%s”',
    (question) => {
      expect(answers(question)).toMatchObject([
        {
          type: 'said',
          speaker: 'anna-berg',
          lines: [{ statement: 'wire-drones.01', day: '2021-05-04', dayOf: 'said' }],
        },
      ]);
    },
  );

  test('only what was said then, and nothing where nothing is attributed', () => {
    expect(answers('what did Berg say in 1999')).toMatchObject([{ lines: [] }]);
    expect(answers('sudland said')).toEqual([{ type: 'said', speaker: 'sudland', lines: [] }]);
  });

  test('one of whom is spoken is not who speaks', () => {
    expect(answers('what is said about Sudland')).toEqual([]);
  });
});

describe('where sources disagree', () => {
  test.each([
    'where do sources disagree',
    'who disagrees about drones?',
    'contradictions',
    'a dispute',
    'how do they differ on Sudland',
  ])('“%s”', (question) => {
    expect(answers(question)).toEqual([{ type: 'differ', differences: ['how-many-drones'] }]);
  });

  test('only those that have most of what is asked, the gravest first', () => {
    const differences = [
      differing('a', 'wording', 'How many planes?'),
      differing('b', 'conflict', 'Which planes?'),
      differing('c', 'conflict', 'When?'),
    ];
    const asked = makeAnswers({ ...index, graph: { ...index.graph, differences } });
    expect(asked('who disagrees about planes')).toEqual([{ type: 'differ', differences: ['b', 'a'] }]);
  });

  test('nothing of whom no difference concerns', () => {
    expect(answers('who disagrees about the kite').filter(({ type }) => type === 'differ')).toEqual([]);
  });
});

describe('what happened', () => {
  test.each(['May 2021', 'what happened in May 2021?', '2021'])('“%s”', (question) => {
    expect(answers(question)).toMatchObject([
      { type: 'happened', lines: [{ relation: 'norland~supplies~sudland', day: '2021-05-03' }], maybe: 0 },
      { type: 'said-then', lines: [{ statement: 'wire-drones.01' }] },
    ]);
  });

  test('what may fall in a time is counted beside it', () => {
    expect(answers('5 February 2022')).toMatchObject([{ type: 'happened', lines: [], maybe: 1 }]);
  });

  test('only with whom the question names', () => {
    expect(answers('Daily Post May 2021')).toEqual([]);
    expect(answers('what did norland do in May 2021')).toMatchObject([
      { type: 'happened' },
      { type: 'said-then' },
    ]);
  });
});

test.each(['how are Norland and Ostland connected?', 'norland ostland'])(
  '“%s” leads to connections',
  (question) => {
    expect(answers(question)).toEqual([{ type: 'connect', ends: ['norland', 'ostland'] }]);
  },
);

const collection = indexGraph(load(JSON.parse(readFileSync('data/graph.json', 'utf8'))));

test('the same words are told once as what was said, whatever they say', () => {
  const said = makeAnswers(collection)('October 2020').filter(({ type }) => type === 'said-then');
  const quotes = said.flatMap((answer) =>
    answer.type === 'said-then'
      ? answer.lines.map(({ statement }) => firstProof(get(collection.statements, statement))?.exact)
      : [],
  );
  expect(quotes.length).toBeGreaterThan(1);
  expect(new Set(quotes).size).toBe(quotes.length);
});

test('who does what to whom is understood in the words of the vocabulary, whatever a collection tells', () => {
  const answer = makeAnswers(collection);
  const plain = collection.graph.relations.filter(isPlainAct(collection));
  const missed = plain.filter(({ subject, predicate, object }) => {
    const question = `Who ${get(collection.predicates, predicate).label} ${get(collection.entities, object).name}?`;
    return !answer(question).some(
      (given) => given.type === 'ties' && given.lines.some(({ party }) => party === subject),
    );
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
});
