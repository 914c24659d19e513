import type { Statement } from '../../../src/model/types.ts';
import { bestQuotes } from '../../../src/query/bestQuote.ts';
import { get } from '../../../src/query/graphIndex.ts';
import type { Tie } from '../../../src/query/ties.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex } from '../../state/store/store.ts';
import { Fold } from '../../ui/Fold.tsx';
import { connectionTexts } from '../../words/texts/connections.ts';
import { Quote } from '../details/PassageQuote.tsx';
import { TieLink } from './TieLink.tsx';

interface Props {
  tie: Tie;
  /** The statements among which the best quote is looked for; all of the tie where it is missing. */
  statements?: readonly Statement[];
  folded?: boolean;
}

/** A tie in a line with the words that it is best shown by, folded where there are many beside it. */
export function TieProof({ tie, statements = tie.statements, folded }: Props) {
  return (
    <>
      <p>
        <TieLink tie={tie} />
      </p>
      {folded ? (
        <Fold summary={connectionTexts.quote}>{() => <BestQuotes statements={statements} />}</Fold>
      ) : (
        <BestQuotes statements={statements} />
      )}
    </>
  );
}

/** One quote, or one of each side where some affirm it and some deny it. */
function BestQuotes({ statements }: { statements: readonly Statement[] }) {
  const index = useIndex();
  const visible = useVisible();
  const ids = statements.map(({ id }) => id);
  return bestQuotes(index, visible, { statements: ids }).map(({ statement, anchor }) => (
    <Quote
      key={statement.id}
      anchor={anchor}
      statement={statement}
      story={get(index.stories, statement.story)}
    />
  ));
}
