import type { Account, ArticleAccount } from '../../src/collection/account.ts';
import { ownArticleTexts } from './texts/ownArticles.ts';

/** What became of each file, in the order of their paths: of each article in it, and of each part that could not be read. */
export function resultWords({ list }: Pick<Account, 'list'>): { path: string; results: string[] }[] {
  const pathOf = new Map(list.flatMap(({ path, articles }) => articles.map(({ file }) => [file, path])));
  const words = ({ copyOf, stories }: ArticleAccount) => {
    if (copyOf !== null) return ownArticleTexts.reprint(pathOf.get(copyOf) ?? copyOf);
    return stories.length > 0 ? ownArticleTexts.report(stories.length) : ownArticleTexts.noReport;
  };
  return list.map(({ path, became, articles, refused, notes }) => ({
    path,
    results: [
      ...articles.map(words),
      ...(became === 'read' && articles.length === 0 ? [ownArticleTexts.twice] : []),
      ...refused.map(({ name, why }) => (name === path ? why : `${name}: ${why}`)),
      ...notes,
    ],
  }));
}
