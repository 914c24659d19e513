import type { Difference, Relation, Statement, StatementId, StoryId } from '../model/types.ts';
import { get, type GraphIndex } from './graphIndex.ts';

/** Statements set side by side: a story in each column, and in a row what is most alike. */
export interface Comparison {
  /** The story of each cell of a row; where one story differs with itself, it stands here several times. */
  columns: readonly StoryId[];
  /** As long as the columns; null where a story has nothing more to set beside the others. */
  rows: readonly (readonly (Statement | null)[])[];
}

/** How alike two statements are, 0 or more; only the order counts. */
export type Likeness = (a: Statement, b: Statement) => number;

/** So many statements of one story stand beside one another. */
const widest = 4;

/**
 * The statements of a difference, its stories in the order in which the person who wrote it names them. Where a story has
 * none left for a row but tells the same relation elsewhere, that stands there, so that no source seems silent on what
 * it tells.
 */
export function compareDifference(index: GraphIndex, difference: Difference, like: Likeness): Comparison {
  const named = difference.statements.map((id) => get(index.statements, id));
  const { columns, rows } = sideBySide(named, like);
  if (new Set(columns).size < columns.length) return { columns, rows };
  const relationOf = ({ id }: Statement) => index.relationOf.get(id);
  const free = index.graph.statements.filter((one) => one.review === 'accepted' && !named.includes(one));
  const fill = (row: readonly (Statement | null)[], story: StoryId) => {
    const about = new Set(row.flatMap((statement) => (statement ? [relationOf(statement)] : [])));
    const fitting = free.filter((one) => one.story === story && about.has(relationOf(one)));
    return mostLike(fitting, row, like);
  };
  return { columns, rows: rows.map((row) => row.map((cell, i) => cell ?? fill(row, columns[i] ?? ''))) };
}

function mostLike(
  statements: readonly Statement[],
  row: readonly (Statement | null)[],
  like: Likeness,
): Statement | null {
  const likeness = (one: Statement) => Math.max(...row.map((other) => (other ? like(one, other) : -1)));
  return statements.toSorted((a, b) => likeness(b) - likeness(a))[0] ?? null;
}

/** The accepted statements of a relation, the story that was published first in the first column. */
export function compareRelation(index: GraphIndex, relation: Relation, like: Likeness): Comparison {
  const published = (id: StatementId) =>
    get(index.stories, get(index.statements, id).story).published.earliest ?? '9999';
  const byDate = relation.statements.toSorted((a, b) => compareText(published(a), published(b)));
  const statements = byDate.map((id) => get(index.statements, id));
  return sideBySide(
    statements.filter(({ review }) => review === 'accepted'),
    like,
  );
}

function sideBySide(statements: readonly Statement[], like: Likeness): Comparison {
  const stories = [...new Set(statements.map(({ story }) => story))];
  const [only] = stories;
  if (only !== undefined && stories.length === 1) return withinOneStory(only, statements);
  const told = stories.map((story) => statements.filter((statement) => statement.story === story));
  const most = Math.max(0, ...told.map(({ length }) => length));
  const base = told.findIndex(({ length }) => length === most);
  const rows = (told[base] ?? []).map((statement) => stories.map((_, i) => (i === base ? statement : null)));
  for (const [column, own] of told.entries()) if (column !== base) place(own, rows, column, like);
  return { columns: stories, rows: rows.toSorted((a, b) => filled(b) - filled(a)) };
}

function withinOneStory(story: StoryId, statements: readonly Statement[]): Comparison {
  const width = Math.min(statements.length, widest);
  const rows = Array.from({ length: Math.ceil(statements.length / width) }, (_, row) =>
    Array.from({ length: width }, (_cell, i) => statements[row * width + i] ?? null),
  );
  return { columns: Array.from({ length: width }, () => story), rows };
}

/** Puts the statements of one story into its column, each into the free row that it is most like, the likest first. */
function place(
  own: readonly Statement[],
  rows: (Statement | null)[][],
  column: number,
  like: Likeness,
): void {
  const pairs = own
    .flatMap((statement) =>
      rows.map((row) => ({
        statement,
        row,
        likeness: Math.max(...row.map((other) => (other ? like(statement, other) : -1))),
      })),
    )
    .toSorted((a, b) => b.likeness - a.likeness);
  const placed = new Set<Statement>();
  for (const { statement, row } of pairs) {
    if (placed.has(statement) || row[column]) continue;
    row[column] = statement;
    placed.add(statement);
  }
}

function filled(row: readonly (Statement | null)[]): number {
  return row.filter(Boolean).length;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
