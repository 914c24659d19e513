import { printed, type Change, type Place, type Sort } from './change.ts';
import type { Span } from './quote.ts';
import { fold } from '../model/words.ts';

/** What can stand between two words. */
const materials = ['link', 'mark', 'space', 'other'] as const;
type Material = (typeof materials)[number];

interface Run extends Span {
  material: Material;
  text: string;
}

type Runs = [a: Run[], b: Run[]];

const RUNS: readonly [Material, RegExp][] = [
  ['link', /^(?:\]\([^()\s]*\)|\[(?=[^\]]*$))/u],
  ['mark', /^['’ʼ‘`´"“”„«»]+/u],
  ['space', /^\s+/u],
];

/**
 * How two stretches without words differ, each kind of material by itself, in order. Where it cannot be told apart,
 * because a kind stands in several places of both or the kinds in another order, the whole stretch is one change.
 */
export function gapChanges(a: string, b: string, place: Place): Change[] {
  const [one, other] = printed(a, b, place);
  if (one === other) return [];
  const runs: Runs = [runsOf(one, place.a.start), runsOf(other, place.b.start)];
  const differing = materials.filter((material) => textOf(runs[0], material) !== textOf(runs[1], material));
  const changes = differing.every((material) => isClear(material, runs)) && changesIn(runs, differing, place);
  if (changes) return changes;
  const [single, ...more] = differing;
  const sort = single && more.length === 0 ? sortOf(single, one, other) : 'punctuation';
  return [{ sort, places: [place] }];
}

/** Whether one text alone has this material, or each has it in one place. */
function isClear(material: Material, [a, b]: Runs): boolean {
  const [inA, inB] = [only(a, material).length, only(b, material).length];
  return inA === 0 || inB === 0 || (inA === 1 && inB === 1);
}

/** Reads both side by side: what only one has stands where the other has been read to; null = in another order. */
function changesIn(runs: Runs, differing: readonly Material[], place: Place): Change[] | null {
  const [a, b] = [partsOf(runs[0], differing), partsOf(runs[1], differing)];
  const [inA, inB] = [materialsOf(a), materialsOf(b)];
  const changes: Change[] = [];
  const add = (material: Material, at: Place) => {
    changes.push({
      sort: sortOf(material, textOf(runs[0], material), textOf(runs[1], material)),
      places: [at],
    });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one && !inB.has(one.material)) {
      add(one.material, { a: spanOf(one), b: emptyAt(other?.start ?? place.b.end) });
      i++;
    } else if (other && !inA.has(other.material)) {
      add(other.material, { a: emptyAt(one?.start ?? place.a.end), b: spanOf(other) });
      j++;
    } else if (one && one.material === other?.material) {
      if (differing.includes(one.material)) add(one.material, { a: spanOf(one), b: spanOf(other) });
      else if (one.text !== other.text) return null;
      i++;
      j++;
    } else return null;
  }
  return changes;
}

/** What differs as whole runs, what both have as single characters: a change may stand within a run of the other text. */
function partsOf(runs: readonly Run[], differing: readonly Material[]): Run[] {
  return runs.flatMap((run) => (differing.includes(run.material) ? [run] : charactersOf(run)));
}

function charactersOf({ material, text, start }: Run): Run[] {
  let at = start;
  return Array.from(text, (character) => {
    const from = at;
    at += character.length;
    return { material, text: character, start: from, end: at };
  });
}

function materialsOf(runs: readonly Run[]): ReadonlySet<Material> {
  return new Set(runs.map(({ material }) => material));
}

function emptyAt(at: number): Span {
  return { start: at, end: at };
}

function sortOf(material: Material, a: string, b: string): Sort {
  switch (material) {
    case 'link':
      return 'links';
    case 'mark':
      return fold(a) === fold(b) ? 'apostrophes' : 'punctuation';
    case 'space':
      return lineCount(a) === lineCount(b) ? 'spaces' : 'lines';
    case 'other':
      return 'punctuation';
  }
}

function runsOf(text: string, offset: number): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const [material, match] = matchAt(rest);
    const last = runs.at(-1);
    if (last?.material === material) {
      last.text += match;
      last.end += match.length;
    } else {
      runs.push({ material, text: match, start: offset + at, end: offset + at + match.length });
    }
    at += match.length;
  }
  return runs;
}

function matchAt(rest: string): [Material, string] {
  for (const [material, pattern] of RUNS) {
    const match = pattern.exec(rest)?.[0];
    if (match) return [material, match];
  }
  return ['other', rest.charAt(0)];
}

function only(runs: readonly Run[], material: Material): Run[] {
  return runs.filter((run) => run.material === material);
}

function textOf(runs: readonly Run[], material: Material): string {
  return only(runs, material)
    .map(({ text }) => text)
    .join('');
}

function spanOf({ start, end }: Run): Span {
  return { start, end };
}

function lineCount(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}
