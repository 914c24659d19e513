/** What is wrong with the sources, one sentence each; the stages add to it and a build with any is refused. */
export type Problems = string[];

/** A text in quotation marks, cut to what a message can carry. */
export function abridged(text: string, most = 80): string {
  const units = [...text.replace(/\s+/gu, ' ').trim()];
  return units.length <= most ? `“${units.join('')}”` : `“${units.slice(0, most - 1).join('')}…”`;
}

/** Nothing is built from sources with problems. */
export class BuildError extends Error {
  readonly problems: Problems;

  constructor(problems: Problems) {
    super(problems.join('\n'));
    this.name = 'BuildError';
    this.problems = problems;
  }
}
