import type { Statement } from '../../model/types.ts';
import { firstProof } from '../evidence.ts';
import { get, type GraphIndex } from '../graphIndex.ts';
import { byImportance } from '../importance.ts';
import type { WrittenDays } from '../writtenDate.ts';
import { isWithin, lineOf, overlaps, partiesOf } from './answerLine.ts';
import type { AnswerLine, DatedAnswer } from './answer.ts';
import type { Question } from './question.ts';

/** What is dated in a time, and what was said in it, of all that the question names. */
export function datedAnswers(index: GraphIndex, { mentions }: Question, days: WrittenDays): DatedAnswer[] {
  const of = index.graph.statements.filter((one) =>
    mentions.every(({ ids }) => partiesOf(one).some(({ id }) => id === ids[0])),
  );
  const events = of.filter(({ time }) => time.of === 'event');
  const happened = events.filter(({ time }) => isWithin(days, time.from, time.to));
  const said = of.filter(({ saidWhen }) => saidWhen && isWithin(days, saidWhen.earliest, saidWhen.latest));
  const reaching = events.filter(({ time }) => overlaps(days, time.from, time.to));
  const relations = (statements: readonly Statement[]) =>
    new Set(statements.map(({ id }) => index.relationOf.get(id)?.id));
  const maybe = relations(reaching).size - relations(happened).size;
  const answers: DatedAnswer[] = [
    {
      type: 'happened',
      days,
      lines: byRelation(index, happened, 'event', ({ time }) => time.from ?? time.to),
      maybe,
    },
    {
      type: 'said-then',
      days,
      lines: byQuote(
        index,
        byRelation(index, said, 'said', ({ saidWhen }) => saidWhen?.earliest ?? null),
      ),
      maybe: 0,
    },
  ];
  return answers.filter(({ lines, maybe: more }) => lines.length + more > 0);
}

/** The same words told once, though they say several things. */
function byQuote(index: GraphIndex, lines: readonly AnswerLine[]): AnswerLine[] {
  const told = new Map<string, AnswerLine>();
  for (const line of lines) {
    const words = firstProof(get(index.statements, line.statement))?.exact ?? line.statement;
    if (!told.has(words)) told.set(words, line);
  }
  return [...told.values()];
}

/** A line for each relation, what is most worth telling first. */
function byRelation(
  index: GraphIndex,
  statements: readonly Statement[],
  of: AnswerLine['dayOf'],
  dayOf: (statement: Statement) => string | null,
): AnswerLine[] {
  const relations = new Set(statements.flatMap(({ id }) => index.relationOf.get(id) ?? []));
  return byImportance(index, [...relations]).flatMap((relation) => {
    const own = statements.filter(({ id }) => index.relationOf.get(id) === relation);
    const [first] = own;
    return (first && lineOf(index, own, null, dayOf(first), of)) ?? [];
  });
}
