import { expect, it } from 'vitest';
import { parseReading, parseVerdict, readingSchema } from './answers.ts';

const item = {
  quote: 'Borduria lent Avalon a ferry',
  subject: 'Borduria',
  predicate: 'aids',
  object: 'Avalon',
  polarity: 'affirmed',
  modality: 'actual',
};
const whole = { ...item, speaker: null, verb: null, date: null };
const answer = JSON.stringify({ entities: [{ name: 'Avalon', kind: 'country' }], statements: [item] });

it.each([
  answer,
  `\`\`\`json\n${answer}\n\`\`\``,
  `Gladly. Here it is:\n${answer}\nAsk me more!`,
  `<think>{"statements": [</think>${answer}`,
])('the JSON is found in %j', (text) => {
  const marked = parseReading(text);
  expect(marked?.statements).toEqual([whole]);
  expect(marked?.kinds.get('Avalon')).toBe('country');
});

it.each([
  '',
  'I cannot help with that.',
  '<html></html>',
  '[]',
  '{"statements": 7}',
  answer.slice(0, -9),
  'null',
])('%j is no answer', (text) => {
  expect(parseReading(text)).toBeNull();
});

it('one bad item does not cost the others, and empty words are none', () => {
  const statements = [{ ...item, polarity: 'perhaps' }, 7, { ...item, speaker: '', verb: null }];
  const marked = parseReading(JSON.stringify({ statements }));
  expect(marked?.statements).toEqual([whole]);
  expect(marked?.malformed.map(({ path }) => path)).toEqual(['polarity', '']);
});

it.each([
  ['{"answer": "yes"}', true],
  ['```{"answer": "no"}```', false],
  ['Yes, it does.', true],
  ['<think>yes?</think>\nNo.', false],
  ['Nobody knows', null],
  ['{"answer": "maybe"}', null],
])('the verdict of %j is %j', (text, verdict) => {
  expect(parseVerdict(text)).toBe(verdict);
});

it('a server is asked to hold the model to the vocabulary', () => {
  const look = { shape: 'circle', colour: 'blue' } as const;
  const kinds = [{ id: 'country', label: 'Country', plural: 'Countries', look }];
  const schema = JSON.stringify(readingSchema({ kinds, families: [], predicates: [] }));
  expect(schema).toContain('"kind":{"type":"string","enum":["country"]}');
  expect(schema).not.toContain('default');
});
