import type { BestQuote } from '../../../src/query/bestQuote.ts';
import { get } from '../../../src/query/graphIndex.ts';
import type { EntityId } from '../../../src/model/types.ts';
import { read } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { statementCardTexts } from '../../words/texts/statementCard.ts';
import { attribution } from '../../words/bylines.ts';
import { ExactWords, QuoteState } from '../QuoteState.tsx';
import { ViewLink } from '../ViewLink.tsx';

interface Props extends BestQuote {
  /** Whose page it stands on: that they said it needs no saying there. */
  speaker?: EntityId;
}

/** A quote in a list: the exact words, on whose word and from which report, in as little room as that takes. */
export function BriefQuote({ statement, anchor, speaker }: Props) {
  const index = useIndex();
  return (
    <figure className="brief">
      <ExactWords anchor={anchor} statement={statement} />
      <figcaption>
        {attribution(index, statement, get(index.articles, anchor.article), speaker)}{' '}
        <span className="further">
          <ViewLink to={read(anchor.article, statement.id)}>{statementCardTexts.showInArticle}</ViewLink>{' '}
          <QuoteState anchor={anchor} />
        </span>
      </figcaption>
    </figure>
  );
}
