import type { Anchor, Statement, StatementId } from '../model/types.ts';
import type { GraphIndex } from './graphIndex.ts';
import { perIndex } from './perIndex.ts';

/** A number for each stretch of text that statements quote: those that quote the same one share its number. */
export type PassageGroups = ReadonlyMap<StatementId, readonly number[]>;

/** A stretch of an article with the passages that were found in it so far. */
interface Stretch extends Pick<Anchor, 'article' | 'exact' | 'end' | 'suffix'> {
  group: number;
}

/**
 * Which statements are proved by the same stretch of text: their quotes overlap in some copy, or lie in one sentence, as
 * far as the few words kept around a quote can tell. Context proves nothing and is not counted.
 */
export const passageGroups: (index: GraphIndex) => PassageGroups = perIndex((index) => {
  const passages = index.graph.statements.flatMap((statement) =>
    statement.evidence
      .filter(({ context }) => !context)
      .map(({ anchors }) => ({ statement: statement.id, anchors })),
  );
  const root = passages.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== undefined && root[at] !== at) at = root[at] ?? at;
    return at;
  };
  const anchors = passages.flatMap((passage, group) => passage.anchors.map((anchor) => ({ anchor, group })));
  let last: Stretch | null = null;
  for (const { anchor, group } of anchors.toSorted(inTextOrder)) {
    if (last && isTogether(last, anchor)) root[find(group)] = find(last.group);
    if (last?.article !== anchor.article || anchor.end > last.end) last = { ...anchor, group };
  }
  const groups = new Map<StatementId, number[]>();
  passages.forEach(({ statement }, i) => {
    groups.set(statement, [...new Set([...(groups.get(statement) ?? []), find(i)])]);
  });
  return groups;
});

interface Found {
  anchor: Anchor;
}

function inTextOrder({ anchor: a }: Found, { anchor: b }: Found): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start;
}

/** Whether a quote begins inside of a stretch, or so soon after it that no sentence ends between. */
function isTogether({ article, exact, end, suffix }: Stretch, anchor: Anchor): boolean {
  const gap = anchor.start - end;
  if (article !== anchor.article || gap > suffix.length) return false;
  return gap < 0 || !/[.!?\n]/u.test(`${exact.trimEnd().slice(-2)}${suffix.slice(0, gap)}`);
}

/** Whether what a statement quotes is one sentence, by its marks. */
export function isOneSentence({ evidence }: Statement): boolean {
  const quotes = evidence.filter(({ context }) => !context).map(({ anchors }) => anchors[0]?.exact ?? '');
  return quotes.length === 1 && !quotes.some((quote) => /\p{Ll}[.!?]["”’)]*\s+\S/u.test(quote));
}
