import { lazy, Suspense } from 'react';
import type { Relation } from '../../../src/model/types.ts';
import { useIndex } from '../../state/store/store.ts';
import { countedWords } from '../../words/counted.ts';
import { relationDetailsTexts } from '../../words/texts/relationDetails.ts';

const Independence = lazy(() => import('../independence/Independence.tsx'));

/** How many newsrooms and sources stand behind a relation, in a line that opens: why they count as they do. */
export function Counted({ relation }: { relation: Relation }) {
  const { line, sentences, stories } = countedWords(useIndex(), relation);
  return (
    <section className="why" aria-label={relationDetailsTexts.why}>
      <details>
        <summary>{line}</summary>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Suspense>
          <Independence relation={relation} />
        </Suspense>
        <ul>
          {stories.map(({ id, told }) => (
            <li key={id}>{told}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
