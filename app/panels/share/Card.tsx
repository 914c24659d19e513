import { useState } from 'react';
import { previewAddress } from '../../../src/view/pages.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { shareWayTexts } from '../../words/texts/shareWays.ts';
import { subjectWords } from '../../words/selection.ts';

/** How the link looks where it is posted: the picture that was drawn for its page when the site was built. */
export function Card({ address }: { address: string }) {
  const index = useIndex();
  const picture = useView((view) => {
    if (view.graph !== null) return null;
    return `${previewAddress(view)?.split('?')[0] ?? ''}preview.png`;
  });
  const subject = useView((view) => subjectWords(index, view));
  const nothing = useVisible().relations.size === 0;
  const [missing, setMissing] = useState(!import.meta.env.PROD);
  return (
    <section>
      <h3>{shareWayTexts.card}</h3>
      {nothing ? (
        <p className="share-note">{shareWayTexts.nothingMatches}</p>
      ) : picture === null || missing ? (
        <p className="share-note">{shareWayTexts.noCard}</p>
      ) : (
        <figure className="share-card">
          <img
            src={picture}
            alt={shareWayTexts.cardOf(subject ?? index.graph.title)}
            onError={() => setMissing(true)}
          />
          <figcaption>
            <small>{new URL(address).host}</small>
          </figcaption>
        </figure>
      )}
    </section>
  );
}
