import type { Problem } from '../../model/problem.ts';
import type { Graph, Statement, StatementId } from '../../model/types.ts';
import type { Dated, Result } from '../contracts.ts';
import type { Diagnostic } from '../diagnosticTypes.ts';
import { diagnostic } from '../diagnostics.ts';
import { isSuggested } from '../isSuggested.ts';
import { tried, type Parts, type Trial } from './compile.ts';

/** The graph that statements would make, and what its checks say. */
type Try = (statements: Dated[]) => Trial;

/** What a graph is made of, with these statements. */
export type PartsWith = (statements: Statement[]) => Parts;

const NONE: ReadonlySet<Statement> = new Set();

/** What one graph can hold. */
export interface Admitted extends Result<Dated[]> {
  /** Of the statements, where it was made and every check of a graph holds. */
  sound: Graph | null;
}

/**
 * The statements that one graph can hold: a suggestion that its checks refuse is dropped, so that it is never the reason
 * why there is no graph. Where what persons wrote is refused by itself, no suggestion is judged, and none is kept.
 *
 * @param sound statements of which `isSound` says so
 */
export function admit(dated: Dated[], parts: PartsWith, sound: ReadonlySet<Statement> = NONE): Admitted {
  const persons = dated.filter((one) => !isSuggested(one));
  const suggested = dated.filter(isSuggested);
  const trial: Try = (statements) => tried(parts(statements.map(({ statement }) => statement)), sound);
  const all = trial([...persons, ...suggested]);
  if (all.problems.length === 0)
    return { value: [...persons, ...suggested], diagnostics: [], sound: all.graph };
  if (suggested.length === 0 || trial(persons).problems.length > 0)
    return { value: persons, diagnostics: [], sound: null };
  const { value, ...rest } = admitted(persons, suggested, trial, all);
  return { ...rest, value: [...persons, ...value] };
}

/** Which suggestions fit beside what is there: without those that a problem names, or else half by half. */
function admitted(
  base: Dated[],
  suggested: Dated[],
  trial: Try,
  { graph, problems } = trial([...base, ...suggested]),
): Admitted {
  const [problem] = problems;
  if (!problem) return { value: suggested, diagnostics: [], sound: graph };
  const blamed = blamedFor(problems, graph);
  const named = suggested.filter(({ statement }) => blamed.has(statement.id));
  if (named.length > 0) {
    const rest = suggested.filter(({ statement }) => !blamed.has(statement.id));
    const doubts = named.map((one) => doubt(one, blamed.get(one.statement.id) ?? problem));
    const { diagnostics, ...others } = admitted(base, rest, trial);
    return { ...others, diagnostics: [...doubts, ...diagnostics] };
  }
  if (suggested.length === 1)
    return { value: [], diagnostics: suggested.map((one) => doubt(one, problem)), sound: null };
  const half = Math.ceil(suggested.length / 2);
  const first = admitted(base, suggested.slice(0, half), trial);
  const second = admitted([...base, ...first.value], suggested.slice(half), trial);
  return {
    value: [...first.value, ...second.value],
    diagnostics: [...first.diagnostics, ...second.diagnostics],
    sound: second.sound,
  };
}

/** The first problem that names each statement. */
function blamedFor(problems: Problem[], { statements }: Graph): Map<StatementId, Problem> {
  const blamed = new Map<StatementId, Problem>();
  for (const problem of problems) {
    const index = /^statements\[(\d+)\]/u.exec(problem.path)?.[1];
    const id = index === undefined ? undefined : statements[Number(index)]?.id;
    if (id !== undefined && !blamed.has(id)) blamed.set(id, problem);
  }
  return blamed;
}

function doubt({ statement, extractor }: Dated, { message }: Problem): Diagnostic {
  const where = { extractor: extractor.id, story: statement.story, statement: statement.id };
  return diagnostic('warning', 'does-not-fit', where, { message });
}
