import type { Statement } from '../../../src/model/types.ts';
import { select } from '../../state/changes.ts';
import { addressAfter } from '../../state/navigate.ts';
import { useIndex, useIsOnDisk } from '../../state/store.ts';
import { bibtexCitation } from '../../words/bibtex.ts';
import { words } from '../../words/catalogue.ts';
import { citationOf, plainCitation } from '../../words/citation.ts';
import { markdownCitation } from '../../words/citationMarkdown.ts';
import { CopyButton } from './CopyButton.tsx';

/** A citation in each form, to read and to copy. */
export function CiteForms({ statement }: { statement: Statement }) {
  const index = useIndex();
  const onDisk = useIsOnDisk();
  const { cite } = words.sharing;
  const citation = citationOf(
    index,
    statement,
    addressAfter(select({ type: 'statement', id: statement.id })),
  );
  const forms = {
    [cite.plain]: plainCitation(citation),
    [cite.markdown]: markdownCitation(citation).trim(),
    [cite.bibtex]: bibtexCitation(citation).trim(),
  };
  return (
    <>
      {onDisk && <p>{words.exporting.onDisk}</p>}
      {Object.entries(forms).map(([form, text]) => (
        <div key={form} className="cite-form">
          <p>
            {form} <CopyButton text={() => text} label={words.sharing.copy} name={cite.copy(form)} />
          </p>
          <pre aria-label={form}>{text}</pre>
        </div>
      ))}
    </>
  );
}
