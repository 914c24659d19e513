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

/** Why a file cannot be opened. `problems` are the first twenty of `count`, which is Infinity where nobody counts. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly reason: Refusal;
  readonly problems: Problem[];
  readonly count: number;

  /** @param count where `problems` are not all */
  constructor(reason: Refusal, problems: Problem[], count = problems.length) {
    super(summary(problems, count));
    this.reason = reason;
    this.problems = problems.slice(0, SHOWN);
    this.count = count;
  }
}

function summary(problems: Problem[], count: number): string {
  const [first] = problems;
  const sentence = first?.message ?? 'The graph cannot be opened.';
  const where = first?.path ? ` (${first.path})` : '';
  return `${sentence}${where}${more(count)}`;
}

function more(count: number): string {
  if (count === Infinity) return ' There are more problems than can be counted.';
  return count > 1 ? ` There are ${count} problems in all.` : '';
}

/** The most units of a value that a sentence shows. */
const LENGTH = 60;

/** A value in a sentence: as JSON, cut after 60 units. No more of it is read than is shown, however large or deep. */
export function shown(value: unknown): string {
  const text = beginning(value, LENGTH + 1);
  return text.length <= LENGTH ? text : `${text.slice(0, LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The JSON of a value, right for its first units; each level of depth takes one, so that no depth is too much. */
function beginning(value: unknown, room: number): string {
  if (room <= 0) return '';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${members(value, room - 1, beginning)}]`;
  const field = ([key, content]: [string, unknown], left: number) =>
    `${beginning(key, left)}:${beginning(content, left - key.length)}`;
  return `{${members(Object.entries(value), room - 1, field)}}`;
}

function members<T>(list: T[], room: number, write: (member: T, room: number) => string): string {
  let text = '';
  for (const member of list) {
    if (text.length >= room) break;
    text += `${text && ','}${write(member, room - text.length)}`;
  }
  return text;
}
