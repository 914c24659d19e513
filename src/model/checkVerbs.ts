import { shown, type Problem } from './problem.ts';
import type { Anchor, Statement, Verb } from './types.ts';

/** The verb of a statement is an exact slice of one of its own passages. */
export function* checkVerb({ id, verb, evidence }: Statement, path: string): Generator<Problem> {
  if (verb === null) return;
  const anchors = evidence.flatMap((passage) => (passage.context ? [] : passage.anchors));
  const around = anchors.filter(
    ({ article, start, end }) => article === verb.article && start <= verb.start && verb.end <= end,
  );
  const [anchor] = around;
  if (anchor && sliceOf(anchor, verb) === verb.exact) {
    if (!cutsWord(anchor, verb)) return;
    const message = `${id} has the verb ${shown(verb.exact)}, which cuts through a word of ${shown(anchor.exact)}.`;
    yield { path: `${path}.verb`, message, value: verb.exact };
    return;
  }
  const found = anchor
    ? `there stands ${shown(sliceOf(anchor, verb))}`
    : 'no passage of its evidence is there';
  const message = `${id} has the verb ${shown(verb.exact)} from ${verb.start} to ${verb.end} of ${shown(verb.article)}, but ${found}.`;
  yield { path: `${path}.verb`, message, value: verb.exact };
}

/** Whether a letter or digit goes on beyond either end: "display" is not what a text says that has "displayed". */
function cutsWord(anchor: Anchor, { exact, start, end }: Verb): boolean {
  const around = anchor.prefix + anchor.exact + anchor.suffix;
  const from = anchor.prefix.length + start - anchor.start;
  const joins = /[\p{L}\p{M}\p{N}]{2}/u;
  const before = around.slice(0, from).match(/.$/su)?.[0] ?? '';
  const after = around.slice(from + end - start).match(/^./su)?.[0] ?? '';
  return joins.test(before + exact.slice(0, 1)) || joins.test(exact.slice(-1) + after);
}

function sliceOf({ exact, start }: Anchor, verb: Pick<Anchor, 'start' | 'end'>): string {
  return exact.slice(verb.start - start, verb.end - start);
}
