import type { Relation } from '../../../src/model/types.ts';
import { bestQuotes } from '../../../src/query/bestQuote.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex } from '../../state/store.ts';
import { Quote } from '../details/PassageQuote.tsx';
import { RelationLink } from '../details/RelationLink.tsx';

/** A relation in a line with the words that it is best shown by; both sides where it is disputed. */
export function RelationProof({ relation }: { relation: Relation }) {
  const index = useIndex();
  const shown = useShown();
  return (
    <>
      <p>
        <RelationLink relation={relation} />
      </p>
      {bestQuotes(index, shown, relation).map(({ statement, anchor }) => (
        <Quote
          key={statement.id}
          anchor={anchor}
          statement={statement}
          story={get(index.stories, statement.story)}
        />
      ))}
    </>
  );
}
