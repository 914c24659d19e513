import { anchorsOf } from '../../../src/model/checkQuotes.ts';
import type { Relation, Statement } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { useIndex } from '../../state/store/store.ts';
import { articleName } from '../../words/articles.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { relationDetailsTexts } from '../../words/texts/relationDetails.ts';

/** What only who checks the files themselves needs: the id, the files that hold the quotes, and what tells each from any other. */
export function Technical({
  relation,
  statements,
}: {
  relation: Relation;
  statements: readonly Statement[];
}) {
  const index = useIndex();
  const articles = new Set(statements.flatMap(anchorsOf).map(({ article }) => article));
  return (
    <details className="outside technical">
      <summary>{detailsTexts.technical}</summary>
      <dl>
        <dt>{relationDetailsTexts.relation}</dt>
        <dd>
          <code>{relation.id}</code>
        </dd>
        <dt>{relationDetailsTexts.files}</dt>
        {[...articles].map((id) => (
          <dd key={id}>
            {articleName(index, get(index.articles, id))}
            <code>{relationDetailsTexts.hash(get(index.articles, id).sha256)}</code>
          </dd>
        ))}
      </dl>
    </details>
  );
}
