import { edtfBounds } from './edtf.ts';
import { shown, type Problem } from './problem.ts';
import type { Graph, When } from './types.ts';

/** The bounds that are written down are those of the date, and a date is unresolved exactly where there is none. */
export function* checkDates({ stories, statements }: Graph): Generator<Problem> {
  for (const [index, { published }] of stories.entries())
    yield* checkWhen(published, `stories[${index}].published`);
  for (const [index, { when, saidWhen }] of statements.entries()) {
    if (when) yield* checkWhen(when, `statements[${index}].when`);
    if (saidWhen) yield* checkWhen(saidWhen, `statements[${index}].saidWhen`);
  }
}

function* checkWhen({ edtf, earliest, latest, basis }: When, path: string): Generator<Problem> {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  const written = { earliest, latest };
  for (const side of ['earliest', 'latest'] as const) {
    const right = bounds?.[side] ?? null;
    if (written[side] === right) continue;
    const message = `${shown(written[side])} is not the ${side} day of ${shown(edtf)}, which is ${shown(right)}.`;
    yield { path: `${path}.${side}`, message, value: written[side] };
  }
  if ((edtf === null) !== (basis === 'unresolved')) {
    const message = `The date ${shown(edtf)} cannot have the basis ${shown(basis)}.`;
    yield { path: `${path}.basis`, message, value: basis };
  }
}
