/** How many of what was found are right, and how many of what is there were found. */
export interface Score {
  found: number;
  right: number;
  there: number;
  reached: number;
}

export const nothing: Score = { found: 0, right: 0, there: 0, reached: 0 };

export function add(a: Score, b: Score): Score {
  return {
    found: a.found + b.found,
    right: a.right + b.right,
    there: a.there + b.there,
    reached: a.reached + b.reached,
  };
}

/** Each found one is right where it matches one that is there, each that is there is reached where one matches it. */
export function scoreOf<F, T>(
  found: readonly F[],
  there: readonly T[],
  matches: (a: F, b: T) => boolean,
): Score {
  return {
    found: found.length,
    right: found.filter((one) => there.some((other) => matches(one, other))).length,
    there: there.length,
    reached: there.filter((other) => found.some((one) => matches(one, other))).length,
  };
}

/** `| what | precision | recall | F1 | counts |` */
export function row(what: string, { found, right, there, reached }: Score): string {
  const precision = found === 0 ? 0 : right / found;
  const recall = there === 0 ? 0 : reached / there;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const cells = [precision, recall, f1].map((share) => share.toFixed(3));
  return `| ${what} | ${cells.join(' | ')} | ${right} of ${found} found, ${reached} of ${there} there |`;
}
