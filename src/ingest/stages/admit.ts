import { check } from '../../model/check.ts';
import type { Problem } from '../../model/problem.ts';
import type { Graph, StatementId } from '../../model/types.ts';
import type { Dated, Diagnostic, Result } from '../contracts.ts';
import { diagnostic } from '../diagnostics.ts';
import { isSuggested } from '../isSuggested.ts';
import { compiled, type Parts } from './compile.ts';

/** The graph that statements would make, and what its checks say. */
type Trial = (statements: Dated[]) => { graph: Graph; problems: Problem[] };

/**
 * The statements that one graph can hold: a suggestion that its checks refuse is dropped, so that it is never the reason
 * why there is no graph. Where what persons wrote is refused by itself, no suggestion is judged, and none is kept.
 */
export function admit(dated: Dated[], parts: Omit<Parts, 'statements'>): Result<Dated[]> {
  const persons = dated.filter((one) => !isSuggested(one));
  const suggested = dated.filter(isSuggested);
  const trial: Trial = (statements) => {
    const graph = compiled({ ...parts, statements: statements.map(({ statement }) => statement) });
    return { graph, problems: check(graph) };
  };
  if (suggested.length === 0) return { value: persons, diagnostics: [] };
  if (trial(persons).problems.length > 0) return { value: persons, diagnostics: [] };
  const { value, diagnostics } = admitted(persons, suggested, trial);
  return { value: [...persons, ...value], diagnostics };
}

/** Which suggestions fit beside what is there: without those that a problem names, or else half by half. */
function admitted(base: Dated[], suggested: Dated[], trial: Trial): Result<Dated[]> {
  const { graph, problems } = trial([...base, ...suggested]);
  const [problem] = problems;
  if (!problem) return { value: suggested, diagnostics: [] };
  const blamed = blamedFor(problems, graph);
  const named = suggested.filter(({ statement }) => blamed.has(statement.id));
  if (named.length > 0) {
    const rest = suggested.filter((one) => !named.includes(one));
    return without(
      named.map((one) => doubt(one, blamed.get(one.statement.id) ?? problem)),
      admitted(base, rest, trial),
    );
  }
  if (suggested.length === 1) return { value: [], diagnostics: suggested.map((one) => doubt(one, problem)) };
  const half = Math.ceil(suggested.length / 2);
  const first = admitted(base, suggested.slice(0, half), trial);
  const second = admitted([...base, ...first.value], suggested.slice(half), trial);
  return {
    value: [...first.value, ...second.value],
    diagnostics: [...first.diagnostics, ...second.diagnostics],
  };
}

function without(dropped: Diagnostic[], { value, diagnostics }: Result<Dated[]>): Result<Dated[]> {
  return { value, diagnostics: [...dropped, ...diagnostics] };
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
