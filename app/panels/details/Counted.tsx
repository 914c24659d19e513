import type { Relation } from '../../../src/model/types.ts';
import { provenance } from '../../../src/query/provenance.ts';
import { useIndex } from '../../state/store/store.ts';
import { relationDetailsTexts } from '../../words/texts/relationDetails.ts';
import { spreadWords } from '../../words/firmness.ts';
import { storySentence, supportLine, supportSentence } from '../../words/support.ts';

/** How many newsrooms and sources stand behind a relation, in a line that opens: why they count as they do. */
export function Counted({ relation }: { relation: Relation }) {
  const index = useIndex();
  const parts = provenance(index, relation);
  const spread = spreadWords(relation);
  const { articles, stories } = relation.support;
  return (
    <section className="why" aria-label={relationDetailsTexts.why}>
      <details>
        <summary>{supportLine(index, parts, relation)}</summary>
        {relation.support.speakers.length > 0 && <p>{supportSentence(index, parts, relation)}</p>}
        {spread && <p className="spread">{spread}.</p>}
        <p className="counts">{relationDetailsTexts.counts(articles, stories)}</p>
        <ul>
          {parts.map((part) => (
            <li key={part.story.id}>{storySentence(index, part)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
