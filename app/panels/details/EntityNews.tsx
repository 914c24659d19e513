import type { Relation } from '../../../src/model/types.ts';
import { bestQuotes } from '../../../src/query/bestQuote.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { useFiltered } from '../../state/selectors/visible.ts';
import { useIndex } from '../../state/store/store.ts';
import { entityDetailsTexts } from '../../words/texts/entityDetails.ts';
import { BriefQuote } from './BriefQuote.tsx';
import { RelationLink } from './RelationLink.tsx';
import { RelationList } from './RelationList.tsx';
import { ShowAll } from './ShowAll.tsx';

/** What is best supported of an entity, each relation with the quote that shows it best. */
export function EntityNews({ relations }: { relations: readonly Relation[] }) {
  const index = useIndex();
  const passing = useFiltered();
  if (relations.length === 0) return null;
  return (
    <section className="news">
      <h3>{entityDetailsTexts.news}</h3>
      <ul>
        {relations.map((relation) => (
          <li key={relation.id}>
            <RelationLink relation={relation} />
            {bestQuotes(index, passing, relation).map((quote) => (
              <BriefQuote key={quote.statement.id} {...quote} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many lines stand under a heading at first; so few need no headings. */
const [fewLines, fewInAll] = [4, 6];

/** Relations, each in a line; where there are many by their families, the best of each at first. */
export function ByFamily({ relations }: { relations: readonly Relation[] }) {
  const index = useIndex();
  if (relations.length <= fewInAll) return <RelationList relations={relations} />;
  return index.graph.vocabulary.families.map(({ id, label }) => {
    const own = relations.filter(({ predicate }) => get(index.predicates, predicate).family === id);
    if (own.length === 0) return null;
    return (
      <div key={id} className="family">
        <h4>{label}</h4>
        <ShowAll items={own} few={fewLines}>
          {(shown) => <RelationList relations={shown} />}
        </ShowAll>
      </div>
    );
  });
}
