/** Between two cells of a row in plain text: a tab, a bar, or three spaces and more. */
const BETWEEN_CELLS = /\t+|\s*\|\s*| {3,}/u;

const MAY_HAVE_CELLS = /[\t|]| {3}/u;

/** How many cells a line has; 1 for a line of running text. */
export function cellCount(line: string): number {
  if (!MAY_HAVE_CELLS.test(line)) return line.trim() === '' ? 0 : 1;
  return line.split(BETWEEN_CELLS).filter((cell) => cell.trim() !== '').length;
}

/** For each line whether it is a row of a table: two cells or more, and a neighbour with as many. */
export function rowsAmong(lines: readonly string[]): boolean[] {
  const counts = lines.map(cellCount);
  return counts.map((count, i) => count > 1 && (counts[i - 1] === count || counts[i + 1] === count));
}
