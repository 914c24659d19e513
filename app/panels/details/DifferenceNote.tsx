import type { Difference, StatementId } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { compare, select } from '../../state/changes.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { sentence } from '../../words/sentences.ts';
import { publisherName } from '../../words/support.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';

/** What the sources say instead of one another, side by side and never averaged. */
export function DifferenceNote({ difference }: { difference: Difference }) {
  return (
    <details className="difference">
      <summary>
        <span>{words.details.difference[difference.kind]}</span> <bdi>{difference.question}</bdi>
      </summary>
      <ul>
        {difference.statements.map((id) => (
          <Version key={id} id={id} />
        ))}
      </ul>
      {difference.note && <p dir="auto">{difference.note}</p>}
      <p>
        <ViewLink to={compare(difference.id)}>{words.compare.open}</ViewLink>{' '}
        <CopyLink to={compare(difference.id)} what={words.details.quoted(difference.question)} />
      </p>
    </details>
  );
}

function Version({ id }: { id: StatementId }) {
  const index = useIndex();
  const statement = get(index.statements, id);
  const anchor = statement.evidence[0]?.anchors[0];
  return (
    <li>
      <p>
        {publisherName(index, get(index.stories, statement.story))}:{' '}
        <ViewLink to={select({ type: 'statement', id })}>{sentence(index, statement)}</ViewLink>
      </p>
      {anchor && (
        <blockquote dir="auto" data-statement={id} data-article={anchor.article}>
          {anchor.exact}
        </blockquote>
      )}
    </li>
  );
}
