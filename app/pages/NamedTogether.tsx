import { Fragment } from 'react';
import type { NamedTogether as Named } from '../../src/query/namedTogether.ts';
import { get } from '../../src/query/graphIndex.ts';
import { entityDetailsTexts } from '../words/texts/entityDetails.ts';
import { wholeSentence } from '../words/ties.ts';
import { ShortQuote } from './Quotes.tsx';
import { EntityPageLink, RelationPageLink, useSite } from './Site.tsx';

/** Whom or what no line leads to, but a claim names in the same breath, each with its words. */
export function NamedTogether({ named }: { named: readonly Named[] }) {
  const { index } = useSite();
  if (named.length === 0) return null;
  return (
    <section>
      <h2>{entityDetailsTexts.together}</h2>
      <ul className="relations">
        {named.map(({ statement, others }) => (
          <li key={statement.id}>
            {others.map((other, i) => (
              <Fragment key={other}>
                {i > 0 && ', '}
                <EntityPageLink id={other} />
              </Fragment>
            ))}
            {': '}
            <RelationPageLink id={get(index.relationOf, statement.id).id}>
              {wholeSentence(index, statement)}
            </RelationPageLink>
            <ShortQuote statement={statement} />
          </li>
        ))}
      </ul>
    </section>
  );
}
