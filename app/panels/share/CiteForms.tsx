import type { Statement } from '../../../src/model/types.ts';
import { select } from '../../../src/view/actions.ts';
import { addressAfter } from '../../state/store/navigate.ts';
import { useQuoteChecks } from '../../state/loading/quoteChecks.ts';
import { useIndex, useIsOnDisk } from '../../state/store/store.ts';
import { bibtexCitation } from '../../words/bibtex.ts';
import { exportingTexts } from '../../words/texts/exporting.ts';
import { shareTexts } from '../../words/texts/share.ts';
import { citationOf, plainCitation } from '../../words/citation.ts';
import { markdownCitation } from '../../words/citationMarkdown.ts';
import { CopyButton } from './CopyButton.tsx';
import { citeTexts } from '../../words/texts/cite.ts';

/** A citation in each form, to read and to copy. */
export function CiteForms({ statement }: { statement: Statement }) {
  const index = useIndex();
  const onDisk = useIsOnDisk();
  const citation = citationOf(
    index,
    statement,
    addressAfter(select({ type: 'statement', id: statement.id })),
    useQuoteChecks(({ checks }) => checks),
  );
  const forms = {
    [citeTexts.plain]: plainCitation(citation),
    [citeTexts.markdown]: markdownCitation(citation).trim(),
    [citeTexts.bibtex]: bibtexCitation(citation).trim(),
  };
  return (
    <>
      {onDisk && <p>{exportingTexts.onDisk}</p>}
      {Object.entries(forms).map(([form, text]) => (
        <div key={form} className="cite-form">
          <p>
            {form} <CopyButton text={() => text} label={shareTexts.copy} name={citeTexts.copy(form)} />
          </p>
          <pre aria-label={form}>{text}</pre>
        </div>
      ))}
    </>
  );
}
