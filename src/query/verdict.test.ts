import { expect, test } from 'vitest';
import type { Statement } from '../model/types.ts';
import { firstOf, testGraph } from '../model/testGraph.ts';
import { verdicts } from './verdict.ts';

const like = firstOf(testGraph().graph.statements);
const says = (story: string, exact: string | null, rest: Partial<Statement> = {}): Statement => ({
  ...like,
  id: `${story}.${exact}`,
  story,
  verb: exact === null ? null : { article: 'wire', exact, start: 0, end: exact.length },
  ...rest,
});

const told = (columns: string[], ...rows: (Statement | null)[][]) =>
  verdicts({ columns, rows }).map(({ story, claims }) => [
    story,
    ...claims.map(({ verb }) => verb?.exact ?? null),
  ]);

test('every story has a verdict in its own words: what stands in the first row that it has a part in', () => {
  expect(told(['wire', 'post'], [says('wire', 'sends'), says('post', 'may send')])).toEqual([
    ['wire', 'sends'],
    ['post', 'may send'],
  ]);
  expect(
    told(
      ['wire', 'post'],
      [says('wire', 'sends'), null],
      [says('wire', 'Sends'), says('post', null)],
      [says('wire', 'ships'), null],
      [says('wire', 'gives'), null],
    ),
  ).toEqual([
    ['wire', 'sends'],
    ['post', null],
  ]);
});

test('a story that differs with itself has a verdict for each of its words, and for each certainty', () => {
  const [sure, unsure] = [says('wire', 'sends'), says('wire', 'sends', { modality: 'possible' })];
  expect(told(['wire', 'wire'], [sure, unsure])).toEqual([['wire', 'sends', 'sends']]);
  const rest = ['Sends', 'ships', 'gives'].map((verb) => says('wire', verb));
  expect(told(['wire', 'wire'], [sure, unsure], rest)).toEqual([['wire', 'sends', 'sends', 'ships']]);
});
