import type { Anchor, ArticleId, Graph, Passage, Statement } from './types.ts';

/** What is known of a quote, here and now. */
export type QuoteCheck =
  /** The bytes of its article have the hash that the graph gives, and its words stand in them between their context. */
  | { state: 'checked' }
  /** Nobody has looked yet. */
  | { state: 'waiting' }
  /** Its article could not be read. */
  | { state: 'absent'; why: string }
  /** The article is there and has other words at this place, or is another file than the one quoted from. */
  | { state: 'different'; what: 'words' | 'file' };

export type QuoteState = QuoteCheck['state'];

/** By article and quote. A quote that is not in it waits, so that nothing counts as checked by mistake. */
export type QuoteChecks = ReadonlyMap<ArticleId, ReadonlyMap<Anchor, QuoteCheck>>;

/** From the worst to the best: what is made of several quotes is as good as the worst of them. */
export const quoteStates: readonly QuoteState[] = ['different', 'waiting', 'absent', 'checked'];

export const noChecks: QuoteChecks = new Map();
const waiting: QuoteCheck = { state: 'waiting' };

export function checkOf(checks: QuoteChecks, anchor: Anchor): QuoteCheck {
  return checks.get(anchor.article)?.get(anchor) ?? waiting;
}

/** The words of a passage stand for all its copies: one that is different makes it so, else its first copy counts. */
export function passageCheck(checks: QuoteChecks, { anchors }: Passage): QuoteCheck {
  const found = anchors.map((anchor) => checkOf(checks, anchor));
  return found.find(({ state }) => state === 'different') ?? found[0] ?? waiting;
}

/** The worst among the passages of some statements. */
export function worstState(checks: QuoteChecks, statements: readonly Statement[]): QuoteState {
  const states = new Set(
    statements.flatMap(({ evidence }) => evidence.map((passage) => passageCheck(checks, passage).state)),
  );
  return quoteStates.find((state) => states.has(state)) ?? 'waiting';
}

/** Whether an article that is here does not have a quote of the statement: then its words must not be shown as the text's. */
export function isDifferent(checks: QuoteChecks, statement: Statement): boolean {
  return worstState(checks, [statement]) === 'different';
}

/**
 * The graph without the verbs of statements whose quotes an article does not have: headings and lines would say false words
 * where no mark can stand. The same graph where there are none; anchors stay the objects that the checks know.
 */
export function withoutFalseVerbs(graph: Graph, checks: QuoteChecks): Graph {
  const isFalse = (statement: Statement) => statement.verb !== null && isDifferent(checks, statement);
  if (!graph.statements.some(isFalse)) return graph;
  const statements = graph.statements.map((one) => (isFalse(one) ? { ...one, verb: null } : one));
  return { ...graph, statements };
}
