import { block, inARow, largestOnScreen, stacked } from './blocks.ts';
import type { LayoutNode, Place, FirstDate } from './layout.ts';

/** More columns than this cannot be taken in; then days are put together to months, months to years, years to decades. */
const MAX_COLUMNS = 8;
const MAX_ROWS = 11;

/**
 * From left to right by when each first comes up, a column for every time; beneath, told to be so, what has no date.
 * Within a column as in the graph file, from top to bottom.
 */
export const byTime: Place = ({ nodes, aspect }, captionOf) => {
  const dated = nodes.flatMap((node): Dated[] => (node.when ? [{ node, when: node.when }] : []));
  const undated = downwards(nodes.filter((node) => node.when === null));
  const columns = columnsOf(dated).map(({ edtf, nodes: own }) =>
    block(downwards(own), captionOf({ time: edtf }), Math.ceil(own.length / MAX_ROWS)),
  );
  const times = columns.length > 0 ? [inARow(columns)] : [];
  if (undated.length === 0) return stacked(times).result;
  const widths = undated.map((_, i) => undated.length - i);
  const aside = widths.map((wide) => block(undated, captionOf('undated'), wide));
  return largestOnScreen(
    aside.map((one) => stacked([...times, one])),
    aspect,
  ).result;
};

interface Dated {
  node: LayoutNode;
  when: FirstDate;
}

interface Column {
  edtf: string;
  nodes: LayoutNode[];
}

/** How many letters of a day name its day, month, year and decade. */
const precisions = [10, 7, 4, 3];

function columnsOf(dated: readonly Dated[]): Column[] {
  const inOrder = dated.toSorted((a, b) => order(a.when, b.when));
  const columns = precisions.map((letters) => {
    const found = new Map<string, LayoutNode[]>();
    for (const { node, when } of inOrder) {
      const edtf = within(when.edtf, letters);
      found.set(edtf, [...(found.get(edtf) ?? []), node]);
    }
    return [...found].map(([edtf, own]) => ({ edtf, nodes: own }));
  });
  return columns.find((some) => some.length <= MAX_COLUMNS) ?? columns.at(-1) ?? [];
}

/** The month, year or decade that a date lies in; a span that is longer, or open, stays what it is. */
function within(edtf: string, letters: number): string {
  const [from = '', to = from] = edtf.split('/');
  const unit = from.slice(0, letters);
  if (from.startsWith('.') || !to.startsWith(unit) || edtf.length <= letters) return edtf;
  return letters === 3 ? `${unit}X` : unit;
}

function order(a: FirstDate, b: FirstDate): number {
  const [one, other] = [`${a.day} ${a.edtf}`, `${b.day} ${b.edtf}`];
  return one < other ? -1 : Number(one > other);
}

function downwards(nodes: readonly LayoutNode[]): LayoutNode[] {
  return nodes.toSorted((a, b) => a.at[1] - b.at[1]);
}
