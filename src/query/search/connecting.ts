import type { ConnectAnswer } from './answer.ts';
import type { Question } from './question.ts';
import { termOf } from './term.ts';

/** Words that ask for what lies between two. */
const linking = new Set(
  ['connect', 'connection', 'link', 'tie', 'relate', 'relation', 'relationship', 'between'].map(termOf),
);

/** Two that are named and of which nothing else is asked. */
export function connecting({ mentions, rest }: Question): ConnectAnswer[] {
  const [one, other, third] = mentions;
  const [from, to] = [one?.ids[0], other?.ids[0]];
  if (!from || !to || from === to || third || !rest.every(({ term }) => linking.has(term))) return [];
  return [{ type: 'connect', ends: [from, to] }];
}
