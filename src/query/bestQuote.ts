import { firmnessRank, POLARITIES } from '../model/firmness.ts';
import type { Anchor, Relation, Statement } from '../model/types.ts';
import type { Subgraph } from './filter.ts';
import { firmestFirst } from './firmest.ts';
import { get, type GraphIndex } from './graphIndex.ts';
import { attributedNewsroom } from './provenance.ts';

/** A statement with the words that show it. */
export interface BestQuote {
  statement: Statement;
  anchor: Anchor;
}

/**
 * The quotes that a relation is best shown by where there is room for one alone: one, or one of each side where some
 * affirm the relation and some deny it. Only statements that are shown count.
 *
 * The best is the firmest; then one with a date of its own; then one that is a newsroom's own reporting and not taken
 * from another; then the shortest; then the first by its id. Of the copies that print the words, the first stands for
 * all.
 */
export function bestQuotes(
  index: GraphIndex,
  visible: Subgraph,
  relation: Pick<Relation, 'statements'>,
): BestQuote[] {
  const statements = relation.statements
    .filter((id) => visible.statements.has(id))
    .map((id) => get(index.statements, id));
  return POLARITIES.flatMap((side) =>
    bestOf(
      index,
      statements.filter(({ polarity }) => polarity === side),
    ),
  );
}

/** The statements of a relation, the one whose quote shows it best before the others, of which the firmest come first. */
export function bestFirst(index: GraphIndex, relation: Relation): Statement[] {
  const statements = firmestFirst(index, relation);
  const side = statements[0]?.polarity;
  const found = bestOf(
    index,
    statements.filter(({ polarity }) => polarity === side),
  );
  const [lead] = found.map(({ statement }) => statement);
  return lead ? [lead, ...statements.filter((statement) => statement !== lead)] : statements;
}

/** The best of some statements of one polarity; none where there are none. */
export function bestOf(index: GraphIndex, statements: readonly Statement[]): BestQuote[] {
  const quotes = statements.flatMap((statement) => {
    const anchor = statement.evidence.find(({ context }) => !context)?.anchors[0];
    return anchor ? [{ statement, anchor }] : [];
  });
  return quotes.toSorted((a, b) => compare(index, a, b)).slice(0, 1);
}

function compare(index: GraphIndex, a: BestQuote, b: BestQuote): number {
  const [one, other] = [a, b].map(({ statement, anchor }) => [
    -firmnessRank(statement.modality),
    statement.time.of === 'event' ? 0 : 1,
    isOwnReporting(index, statement) ? 0 : 1,
    anchor.exact.length,
  ]);
  const i = one?.findIndex((value, place) => value !== other?.[place]) ?? -1;
  if (i !== -1) return (one?.[i] ?? 0) - (other?.[i] ?? 0);
  return a.statement.id < b.statement.id ? -1 : 1;
}

/** Whether the story reports it itself: it credits no other newsroom, here or elsewhere. */
function isOwnReporting(index: GraphIndex, statement: Statement): boolean {
  return (
    attributedNewsroom(index, statement) === null &&
    get(index.stories, statement.story).derivedFrom.length === 0
  );
}
