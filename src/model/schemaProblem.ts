import type { core } from 'zod/mini';
import { shown, type Problem } from './problem.ts';

/** An issue of the schema as a sentence. The value in it comes from the file and is cut short. */
export function schemaProblem(issue: core.$ZodIssue): Problem {
  const path = pathText(issue.path);
  const value = issue.input;
  return { path, message: sentence(issue), ...(value !== undefined && { value }) };
}

/** `statements[3].evidence[0]`; a key that is no identifier is quoted. */
export function pathText(path: PropertyKey[]): string {
  return path.map(step).join('').replace(/^\./, '');
}

function step(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^\w+$/.test(String(key)) ? `.${String(key)}` : `[${shown(key)}]`;
}

function sentence(issue: core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `The field ${issue.keys.map(shown).join(', ')} is unknown here.`;
  if (issue.code === 'invalid_key') return `The key ${shown(issue.path.at(-1))} ${nested(issue)}.`;
  if (issue.input === undefined) return `The field ${shown(issue.path.at(-1))} is missing.`;
  return `${shown(issue.input)} ${complaint(issue)}.`;
}

function nested(issue: core.$ZodIssueInvalidKey): string {
  return issue.issues[0]?.message ?? 'is not allowed';
}

/** The types of JSON as people call them. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'a list: [ … ]',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  object: 'an object: { … }',
  record: 'an object: { … }',
  string: 'a text in quotation marks',
};

/** What Zod's small build says where the schema gives no message. */
const UNSAID = 'Invalid input';

function complaint(issue: core.$ZodIssue): string {
  if (issue.message !== UNSAID) return issue.message;
  if (issue.code === 'invalid_type')
    return `is not ${TYPES[issue.expected] ?? `of the type ${issue.expected}`}`;
  if (issue.code !== 'invalid_value') return 'is not allowed';
  const values = issue.values.map(shown).join(', ');
  return issue.values.length > 1 ? `is none of ${values}` : `is not ${values}`;
}
