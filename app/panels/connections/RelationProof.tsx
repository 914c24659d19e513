import type { Relation } from '../../../src/model/types.ts';
import { bestQuotes } from '../../../src/query/bestQuote.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex } from '../../state/store.ts';
import { Fold } from '../../ui/Fold.tsx';
import { words } from '../../words/catalogue.ts';
import { Quote } from '../details/PassageQuote.tsx';
import { RelationLink } from '../details/RelationLink.tsx';

/** A relation in a line with the words that it is best shown by, folded where there are many beside it. */
export function RelationProof({ relation, folded }: { relation: Relation; folded?: boolean }) {
  return (
    <>
      <p>
        <RelationLink relation={relation} />
      </p>
      {folded ? (
        <Fold summary={words.connections.quote}>{() => <BestQuotes relation={relation} />}</Fold>
      ) : (
        <BestQuotes relation={relation} />
      )}
    </>
  );
}

/** One quote, or one of each side where some affirm the relation and some deny it. */
function BestQuotes({ relation }: { relation: Relation }) {
  const index = useIndex();
  const shown = useShown();
  return bestQuotes(index, shown, relation).map(({ statement, anchor }) => (
    <Quote
      key={statement.id}
      anchor={anchor}
      statement={statement}
      story={get(index.stories, statement.story)}
    />
  ));
}
