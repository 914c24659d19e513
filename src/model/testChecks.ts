import { quotesByArticle } from './checkQuotes.ts';
import type { QuoteCheck, QuoteChecks } from './quoteCheck.ts';
import type { Graph, StatementId } from './types.ts';

/** For tests: every quote checked, but those of some statements, of which something else is known. */
export function testChecks(
  graph: Pick<Graph, 'statements'>,
  others: Record<StatementId, QuoteCheck> = {},
): QuoteChecks {
  const own = new Map(
    graph.statements.flatMap(({ id, evidence }) =>
      evidence.flatMap(({ anchors }) => anchors.map((anchor) => [anchor, others[id]] as const)),
    ),
  );
  return new Map(
    [...quotesByArticle(graph)].map(([article, anchors]) => [
      article,
      new Map(anchors.map((anchor) => [anchor, own.get(anchor) ?? { state: 'checked' as const }])),
    ]),
  );
}
