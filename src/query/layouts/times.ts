import { block, inARow } from './blocks.ts';
import type { Body, Layout, When } from './layout.ts';

/** More columns than this cannot be taken in; then days are put together to months, months to years, years to decades. */
const MOST = 12;
const ROWS = 11;

/**
 * From left to right by when each first comes up, a column for every time; at the side, told to be so, what has no
 * date. Within a column as in the graph file, from top to bottom.
 */
export const byTime: Layout = ({ bodies, captionOf }) => {
  const dated = bodies.flatMap((body) => (body.when ? [{ body, when: body.when }] : []));
  const undated = bodies.filter((body) => body.when === null);
  const blocks = columnsOf(dated).map(({ edtf, bodies: own }) =>
    block(downwards(own), captionOf({ time: edtf }), Math.ceil(own.length / ROWS)),
  );
  const aside = block(downwards(undated), captionOf('undated'), Math.ceil(undated.length / ROWS));
  return inARow(undated.length > 0 ? [...blocks, aside] : blocks);
};

interface Column {
  edtf: string;
  bodies: Body[];
}

const coarser: readonly ((when: When) => string)[] = [
  ({ edtf }) => edtf,
  ({ day }) => day.slice(0, 7),
  ({ day }) => day.slice(0, 4),
  ({ day }) => `${day.slice(0, 3)}X`,
];

function columnsOf(dated: readonly { body: Body; when: When }[]): Column[] {
  const inOrder = dated.toSorted((a, b) => order(a.when, b.when));
  const columns = coarser.map((key) => {
    const found = new Map<string, Body[]>();
    for (const { body, when } of inOrder) found.set(key(when), [...(found.get(key(when)) ?? []), body]);
    return [...found].map(([edtf, own]) => ({ edtf, bodies: own }));
  });
  return columns.find((some) => some.length <= MOST) ?? columns.at(-1) ?? [];
}

function order(a: When, b: When): number {
  const [one, other] = [`${a.day} ${a.edtf}`, `${b.day} ${b.edtf}`];
  return one < other ? -1 : Number(one > other);
}

function downwards(bodies: readonly Body[]): Body[] {
  return bodies.toSorted((a, b) => a.at[1] - b.at[1]);
}
