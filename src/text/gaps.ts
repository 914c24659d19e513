import { printed, type Change, type Place, type Sort } from './change.ts';
import type { Span } from './quote.ts';
import { fold } from './words.ts';

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
  const found = differing.map((material) => changesOf(material, runs, place));
  const changes = found.flatMap((change) => change ?? []);
  const told = found.length > 0 && found.every((change) => change !== null);
  if (told && isAllOf(changes, a, b, place)) return changes.toSorted(byPlace);
  const [single, ...more] = differing;
  const sort = single && more.length === 0 ? sortOf(single, one, other) : 'punctuation';
  return [{ sort, places: [place] }];
}

/** Whether the two are the same without the changes, and not also in another order. */
function isAllOf(changes: readonly Change[], a: string, b: string, place: Place): boolean {
  const places = changes.flatMap((change) => change.places);
  const left = (text: string, side: 'a' | 'b') =>
    Array.from({ length: place[side].end - place[side].start }, (_, i) => place[side].start + i)
      .filter((at) => !places.some(({ [side]: { start, end } }) => start <= at && at < end))
      .map((at) => text.charAt(at))
      .join('');
  return left(a, 'a') === left(b, 'b');
}

/** What differs in one kind of material: each run that one text alone has, or the only run of both; null = unclear. */
function changesOf(material: Material, [a, b]: Runs, place: Place): Change[] | null {
  const own: Runs = [only(a, material), only(b, material)];
  const sort = sortOf(material, textOf(a, material), textOf(b, material));
  const [inA, inB] = own;
  if (inB.length === 0)
    return inA.map((run) => ({ sort, places: [{ a: spanOf(run), b: emptyAt(place.b, before(run, a)) }] }));
  if (inA.length === 0)
    return inB.map((run) => ({ sort, places: [{ a: emptyAt(place.a, before(run, b)), b: spanOf(run) }] }));
  const [first, ...more] = inA;
  const [second, ...others] = inB;
  if (!first || !second || more.length + others.length > 0) return null;
  return [{ sort, places: [{ a: spanOf(first), b: spanOf(second) }] }];
}

/** How many units of other material stand before a run: so far into the other text it would stand. */
function before(run: Run, runs: readonly Run[]): number {
  const earlier = runs.filter(({ start, material }) => start < run.start && material !== run.material);
  return earlier.reduce((sum, { start, end }) => sum + end - start, 0);
}

function emptyAt({ start, end }: Span, offset: number): Span {
  const at = Math.min(start + offset, end);
  return { start: at, end: at };
}

function byPlace({ places: [a] }: Change, { places: [b] }: Change): number {
  if (!a || !b) return 0;
  return a.a.start - b.a.start || a.a.end - b.a.end || a.b.start - b.b.start;
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
