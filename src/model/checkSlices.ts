import { shown, type Problem } from './problem.ts';
import type { ArticleId, Graph } from './types.ts';

type Check = Generator<Problem>;

/** Words that are said to stand at a place of an article, and where the file says so. */
interface Slice {
  text: string;
  start: number;
  path: string;
}

/**
 * What is said to stand at one place of an article is the same wherever it is said: quotes, the words on either side
 * of them, and printed dates; verbs lie within quotes. Without the article nobody knows which of two is wrong, so both
 * places are told.
 */
export function* checkSlices(graph: Graph): Check {
  for (const [article, slices] of slicesByArticle(graph)) yield* checkArticle(article, slices);
}

/**
 * In the order of their beginnings, each slice is held against the one before it that reaches farthest: whatever else
 * lies over it has been found to agree with that one. So each unit of a slice is compared once.
 */
function* checkArticle(article: ArticleId, slices: Slice[]): Check {
  let farthest: Slice | undefined;
  for (const slice of slices.toSorted((a, b) => a.start - b.start)) {
    if (farthest) yield* checkTwo(article, farthest, slice);
    if (!farthest || endOf(slice) > endOf(farthest)) farthest = slice;
  }
}

function* checkTwo(article: ArticleId, earlier: Slice, later: Slice): Check {
  const shared = Math.min(endOf(earlier), endOf(later)) - later.start;
  if (shared <= 0) return;
  const from = later.start - earlier.start;
  const [first, second] = [earlier.text.slice(from, from + shared), later.text.slice(0, shared)];
  if (first === second) return;
  const message = `The article ${shown(article)} cannot have ${shown(second)} at ${later.start}: ${earlier.path} says that ${shown(first)} stands there.`;
  yield { path: later.path, message, value: later.text };
}

function endOf({ start, text }: Slice): number {
  return start + text.length;
}

function slicesByArticle({ articles, statements }: Graph): Map<ArticleId, Slice[]> {
  const found = new Map<ArticleId, Slice[]>(articles.map(({ id }) => [id, []]));
  for (const [index, { id, dates }] of articles.entries()) {
    for (const [at, { text, start }] of dates.entries()) {
      found.get(id)?.push({ text, start, path: `articles[${index}].dates[${at}].text` });
    }
  }
  for (const [index, { evidence }] of statements.entries()) {
    for (const [at, { anchors }] of evidence.entries()) {
      for (const [copy, { article, exact, start, end, prefix, suffix }] of anchors.entries()) {
        const path = `statements[${index}].evidence[${at}].anchors[${copy}]`;
        found
          .get(article)
          ?.push(
            { text: prefix, start: start - prefix.length, path: `${path}.prefix` },
            { text: exact, start, path: `${path}.exact` },
            { text: suffix, start: end, path: `${path}.suffix` },
          );
      }
    }
  }
  return found;
}
