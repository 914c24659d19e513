import type { PrintedWord, Run } from './capitals.ts';

/** The runs of “in Aldham, Borley and Colne” and “towns including Aldham and Borley” from the second on: places too. */
export function placesListed(all: readonly Run[], words: readonly PrintedWord[]): Set<Run> {
  if (!all.some(({ before: word }) => word === 'in' || word === 'including' || word === 'of'))
    return new Set();
  const places = new Map(words.map((word, at) => [word, at]));
  const before = (run: Run, by: number) => words[(places.get(run.words[0] ?? NONE) ?? 0) - by];
  const found = new Set<Run>();
  let list: Run[] = [];
  for (const run of all) {
    const isNext = list.length > 0 && follows(run, list.at(-1), before);
    if (!isNext) list = isPlaceLed(run, before) ? [run] : [];
    else list = [...list, run];
    if (isNext && run.before === 'and') list.forEach((one) => found.add(one));
  }
  return found;
}

type Before = (run: Run, by: number) => PrintedWord | undefined;

const NONE: PrintedWord = { text: '', start: 0, end: 0, isCapital: false, gap: '', isFirst: false };
const SETTLED = /^(?:towns|cities|villages|districts|provinces|suburbs|regions)$/u;

/** Whether “and” or a comma alone joins a run to the one before. */
function follows(run: Run, last: Run | undefined, before: Before): boolean {
  const end = last?.words.at(-1);
  if (!end) return false;
  if (run.before === 'and') return before(run, 2) === end;
  return before(run, 1) === end && /^,\s$/u.test(run.words[0]?.gap ?? '');
}

function isPlaceLed(run: Run, before: Before): boolean {
  if (run.before === 'of') return SETTLED.test(before(run, 2)?.text ?? '');
  if (run.before !== 'including') return run.before === 'in';
  return [2, 3, 4, 5, 6, 7, 8].some((by) => SETTLED.test(before(run, by)?.text ?? ''));
}
