import { lazy, Suspense } from 'react';
import type { Relation } from '../../../src/model/types.ts';
import { provenance } from '../../../src/query/provenance.ts';
import { useIndex } from '../../state/store/store.ts';
import { relationDetailsTexts } from '../../words/texts/relationDetails.ts';
import { supportLine } from '../../words/support.ts';

const Why = lazy(() => import('./Why.tsx'));

/** How many newsrooms and sources stand behind a relation, in a line that opens: why they count as they do. */
export function Counted({ relation }: { relation: Relation }) {
  const index = useIndex();
  return (
    <section className="why" aria-label={relationDetailsTexts.why}>
      <details>
        <summary>{supportLine(index, provenance(index, relation), relation)}</summary>
        <Suspense>
          <Why relation={relation} />
        </Suspense>
      </details>
    </section>
  );
}
