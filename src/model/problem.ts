/** One thing that is wrong with a graph. */
export interface Problem {
  /** Where, as in `statements[3].evidence[0].anchors[1].exact`; empty for the whole file. */
  path: string;
  /** A sentence for a person, which names the value. */
  message: string;
  value?: unknown;
}

export type Refusal = 'not-json' | 'not-a-graph' | 'newer' | 'broken';

/** The most problems that a GraphError carries; nobody reads further. */
const SHOWN = 20;

/** Why a file cannot be opened. `problems` are the first twenty of `count`. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly reason: Refusal;
  readonly problems: Problem[];
  readonly count: number;

  constructor(reason: Refusal, problems: Problem[]) {
    super(summary(problems));
    this.reason = reason;
    this.problems = problems.slice(0, SHOWN);
    this.count = problems.length;
  }
}

function summary(problems: Problem[]): string {
  const [first] = problems;
  const sentence = first?.message ?? 'The graph cannot be opened.';
  const where = first?.path ? ` (${first.path})` : '';
  const more = problems.length > 1 ? ` There are ${problems.length} problems in all.` : '';
  return `${sentence}${where}${more}`;
}

/** A value in a sentence: as JSON, cut after 60 units. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
