import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksOf, quotesByArticle, verifyQuotes, type Found } from '../../src/model/checkQuotes.ts';
import { isDifferent, type QuoteChecks } from '../../src/model/quoteCheck.ts';
import type { Anchor, Graph } from '../../src/model/types.ts';
import { decode } from '../../src/text/decode.ts';

/** Checks every quote against the articles in a folder. Throws where one has other words: no page may be built of it. */
export function checkArticles(graph: Graph, folder: string): QuoteChecks {
  const quotes = quotesByArticle(graph);
  const checks: QuoteChecks = new Map(
    graph.articles.map((article) => {
      const own = quotes.get(article.id) ?? [];
      return [article.id, checksOf(article, own, lookAt(join(folder, article.file), own))];
    }),
  );
  const wrong = graph.statements.filter((statement) => isDifferent(checks, statement)).map(({ id }) => id);
  if (wrong.length === 0) return checks;
  throw new Error(
    `No page is written: what these statements quote does not stand in the articles in ${folder}, or they are other ` +
      `files than were quoted from: ${wrong.join(', ')}. Compile the graph again: npm run graph`,
  );
}

function lookAt(file: string, quotes: readonly Anchor[]): Found {
  const bytes = bytesOf(file);
  if (bytes === null) return { why: file };
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    holds: verifyQuotes(quotes, decode(bytes)),
  };
}

/** Null where there is no such file. */
function bytesOf(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
