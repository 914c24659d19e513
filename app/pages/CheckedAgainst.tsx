import { anchorsOf } from '../../src/model/checkQuotes.ts';
import { checkOf } from '../../src/model/quoteCheck.ts';
import type { Statement } from '../../src/model/types.ts';
import { get } from '../../src/query/graphIndex.ts';
import { articleName } from '../words/articles.ts';
import { detailsTexts } from '../words/texts/details.ts';
import { pageTexts } from '../words/texts/pages.ts';
import { articlePath, useSite } from './Site.tsx';

/** The articles that the quotes of a page were checked against, each with the hash that tells it from any other. */
export function CheckedAgainst({ statements }: { statements: readonly Statement[] }) {
  const { index, root, checks } = useSite();
  const checked = statements
    .flatMap(anchorsOf)
    .filter((anchor) => checkOf(checks, anchor).state === 'checked');
  const articles = [...new Set(checked.map(({ article }) => article))];
  if (articles.length === 0) return null;
  return (
    <details className="checked-against">
      <summary>{detailsTexts.technical}</summary>
      <p>{pageTexts.checkedAgainst}</p>
      <ul>
        {articles.map((id) => (
          <li key={id}>
            <a href={root + articlePath(index, id)}>{articleName(index, get(index.articles, id))}</a>{' '}
            <code>{pageTexts.hash(get(index.articles, id).sha256)}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
