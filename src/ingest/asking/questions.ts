import prompt from '../../../data/model-prompt.json';
import type { Predicate, Vocabulary } from '../../model/types.ts';
import {
  parseReading,
  parseVerdict,
  readingSchema,
  VERDICT_SCHEMA,
  type MarkedStatement,
} from './answers.ts';
import type { Question } from './ask.ts';

/** Makes the question what a text says. `mark` is in no text: see `markFor`. */
export function readingQuestions(vocabulary: Vocabulary): (text: string, mark: string) => Question {
  const schema = { name: 'statements', schema: readingSchema(vocabulary) };
  const kinds = vocabulary.kinds.map(({ id, label }) => `- ${id}: ${label}`).join('\n');
  const predicates = vocabulary.predicates.map(predicateLine).join('\n');
  const template = prompt.read
    .join('\n')
    .replace('{kinds}', () => kinds)
    .replace('{predicates}', () => predicates);
  return (text, mark) => ({
    system: template.replace('{mark}', mark),
    user: marked(text, mark),
    schema,
    isAnswer: (answer) => parseReading(answer) !== null,
  });
}

/** Whether a sentence alone says what was read from it. */
export function verifyingQuestion(sentence: string, claim: string, mark: string): Question {
  return {
    system: prompt.verify.join('\n').replace('{mark}', mark),
    user: `${marked(sentence, mark)}\n\nThe claim: ${claim}`,
    schema: { name: 'verdict', schema: VERDICT_SCHEMA },
    isAnswer: (answer) => parseVerdict(answer) !== null,
  };
}

/** “Borduria” supplies arms to “Avalon” (planned; on the word of “Ana Petrova”) */
export function claimOf(
  {
    subject,
    object,
    polarity,
    modality,
    speaker,
  }: Omit<MarkedStatement, 'quote' | 'predicate' | 'verb' | 'date'>,
  { label, negated }: Pick<Predicate, 'label' | 'negated'>,
): string {
  const ends = [subject, polarity === 'denied' ? negated : label, object];
  const voice = speaker === null ? [] : [`on the word of ${JSON.stringify(speaker)}`];
  const [from, verb, to] = ends;
  return `${JSON.stringify(from)} ${verb} ${JSON.stringify(to)} (${[modality, ...voice].join('; ')})`;
}

function predicateLine({ id, label, from, to, symmetric }: Predicate): string {
  const kinds = `${from.join(', ')} ${symmetric ? '<->' : '->'} ${to.join(', ')}`;
  return `- ${id}: ${label} (${kinds})`;
}

function marked(text: string, mark: string): string {
  return `${mark}\n${text}\n${mark}`;
}

/** A line that a text does not have, the same each time: nobody can write the end of the data into the data. */
export function markFor(text: string): string {
  let number = 0;
  while (text.includes(`=== text ${number} ===`)) number++;
  return `=== text ${number} ===`;
}
