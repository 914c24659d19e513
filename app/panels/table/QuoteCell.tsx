import type { Relation } from '../../../src/model/types.ts';
import { bestQuotes, type BestQuote } from '../../../src/query/bestQuote.ts';
import { useCheckOf } from '../../state/loading/quoteChecks.ts';
import { tableTexts } from '../../words/texts/table.ts';
import { firmness } from '../../words/firmness.ts';
import { QuoteState, Struck, Warning } from '../QuoteState.tsx';
import { columns, quoteWords, type Source } from './columns.ts';

interface Props {
  source: Source;
  relation: Relation;
  /** What the cell says: its quotes, and how firmly they are meant where no other cell tells. */
  text: string;
}

/** The words that a relation is best shown by, with what is known of them. */
export function QuoteCell({ source, relation, text }: Props) {
  const quotes = bestQuotes(source.index, source.visible, relation);
  return (
    <>
      {quotes.map((quote) => (
        <CellQuote key={quote.statement.id} relation={relation} quote={quote} />
      ))}
      {text !== columns.quote.text(source, relation) &&
        tableTexts.withFirmness('', firmness(source.index, relation))}
    </>
  );
}

function CellQuote({ relation, quote }: { relation: Relation; quote: BestQuote }) {
  const check = useCheckOf(quote.anchor);
  return (
    <>
      <Warning check={check} />
      <Struck check={check}>{quoteWords(relation, quote)}</Struck> <QuoteState anchor={quote.anchor} />{' '}
    </>
  );
}
