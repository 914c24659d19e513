import { shown, type Problem } from './problem.ts';
import type { Graph, Statement, VerbForms } from './types.ts';
import { sameWording } from './words.ts';

type Check = Generator<Problem>;

/** A denial reads as one, and the same words do not deny what they affirm. */
export function* checkDenials({ vocabulary, statements }: Graph): Check {
  for (const [index, predicate] of vocabulary.predicates.entries()) {
    const path = `vocabulary.predicates[${index}]`;
    yield* checkNegated(predicate, path);
    if (predicate.plural) yield* checkNegated(predicate.plural, `${path}.plural`);
  }
  yield* checkPolarity(statements);
}

function* checkNegated({ label, inverse, negated, past = label }: VerbForms, path: string): Check {
  if (![label, inverse, past].some((other) => sameWording(seen(negated), seen(other)))) return;
  yield { path: `${path}.negated`, message: `${shown(negated)} reads as what it denies.`, value: negated };
}

/** Without what nobody sees: a soft hyphen makes no other word. */
function seen(text: string): string {
  return text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/** The words of one passage can deny of one time, or by one voice or in one verb, what they affirm of another. */
export function* checkPolarity(statements: readonly Statement[]): Check {
  const first = new Map<string, Statement>();
  for (const [index, statement] of statements.entries()) {
    const claim = claimOf(statement);
    for (const { article, start, end } of statement.evidence.flatMap(({ anchors }) => anchors)) {
      const key = `${claim} ${article} ${start} ${end}`;
      const other = first.get(key) ?? statement;
      first.set(key, other);
      if (other.polarity === statement.polarity) continue;
      const message = `${statement.id} and ${other.id} quote the same words, one affirms and one denies by them.`;
      yield { path: `statements[${index}].polarity`, message, value: statement.polarity };
      break;
    }
  }
}

function claimOf(statement: Statement): string {
  const { subject, predicate, object, modality, said, when, role, also, verb } = statement;
  const claim = [subject, predicate, object, modality, said, when?.text, when?.edtf, role, also];
  return JSON.stringify([...claim, verb?.article, verb?.start, verb?.end]);
}
