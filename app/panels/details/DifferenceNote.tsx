import type { Difference, StatementId } from '../../../src/model/types.ts';
import { firstProof } from '../../../src/query/evidence.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { compare, select } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { byline } from '../../words/bylines.ts';
import { differenceWords } from '../../words/difference.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { sentence } from '../../words/sentences.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ExactWords, QuoteState } from '../QuoteState.tsx';
import { ViewLink } from '../ViewLink.tsx';

/** What the sources say instead of one another, side by side and never averaged. */
export function DifferenceNote({ difference }: { difference: Difference }) {
  const index = useIndex();
  return (
    <details className="difference">
      <summary>
        <span>{differenceWords(index, difference)}</span> <bdi>{difference.question}</bdi>
      </summary>
      <ul>
        {difference.statements.map((id) => (
          <Version key={id} id={id} />
        ))}
      </ul>
      {difference.note && <p dir="auto">{difference.note}</p>}
      <p>
        <ViewLink to={compare(difference.id)}>{detailsTexts.compare}</ViewLink>{' '}
        <CopyLink to={compare(difference.id)} what={detailsTexts.quoted(difference.question)} />
      </p>
    </details>
  );
}

function Version({ id }: { id: StatementId }) {
  const index = useIndex();
  const statement = get(index.statements, id);
  const anchor = firstProof(statement);
  return (
    <li>
      <p>
        {byline(index, get(index.stories, statement.story))}:{' '}
        <ViewLink to={select({ type: 'statement', id })}>{sentence(index, statement)}</ViewLink>
      </p>
      {anchor && (
        <figure>
          <ExactWords anchor={anchor} statement={statement} />
          <figcaption>
            <QuoteState anchor={anchor} />
          </figcaption>
        </figure>
      )}
    </li>
  );
}
