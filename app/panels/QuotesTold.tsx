import { useQuoteChecks } from '../state/loading/quoteChecks.ts';
import { quoteTexts } from '../words/texts/quotes.ts';

/** What became of the quotes when they were looked for in their articles. */
export function QuotesTold() {
  const { told, wrong, again } = useQuoteChecks();
  return (
    told && (
      <p data-wrong={wrong} className="quotes-told">
        {told}{' '}
        {again && (
          <button type="button" className="quiet" onClick={again}>
            {quoteTexts.again}
          </button>
        )}
      </p>
    )
  );
}
