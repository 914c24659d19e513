import { expect, test } from 'vitest';
import { testGraph } from '../model/testGraph.ts';
import type { Statement } from '../model/types.ts';
import { KeptStatement } from './keptStatement.ts';
import { serializeMember } from './serialize.ts';

const { graph } = testGraph();

function kept(
  { evidence, verb, story, proposedBy, when, saidWhen, time, reason, ...own }: Statement,
  asked: string[] = [],
): KeptStatement {
  const bodies = () => {
    asked.push(own.id);
    return [
      { evidence: [], verb: null },
      { evidence, verb },
    ];
  };
  const whens = [when, saidWhen].flatMap((one) => one ?? []);
  const common = { whens, times: [time], reasons: reason ? [reason] : [] };
  const head = {
    ...own,
    when: when && 0,
    ...(saidWhen && { saidWhen: whens.length - 1 }),
    time: 0,
    ...(reason && { reason: 0 }),
  };
  return new KeptStatement(head, common, story, proposedBy, bodies, 1);
}

test('what is kept of a statement is the statement, with no field more or less', () => {
  for (const statement of graph.statements) {
    expect(kept(statement).toJSON()).toStrictEqual(statement);
    expect(JSON.parse(serializeMember(kept(statement).toJSON()))).toStrictEqual(statement);
  }
});

test('its quotes are asked for only by who looks at them', () => {
  const asked: string[] = [];
  const all = graph.statements.map((statement) => kept(statement, asked));
  expect(all.map(({ id, said, when, reason }) => [id, said, when, reason])).toEqual(
    graph.statements.map(({ id, said, when, reason }) => [id, said, when, reason]),
  );
  expect(asked).toEqual([]);
  expect(all.map(({ evidence, verb }) => [evidence, verb])).toEqual(
    graph.statements.map(({ evidence, verb }) => [evidence, verb]),
  );
  expect(asked).not.toEqual([]);
});
