import { Fragment } from 'react';
import type { NamedTogether as Named } from '../../../src/query/namedTogether.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { select } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { nameAlone } from '../../words/sentences.ts';
import { entityDetailsTexts } from '../../words/texts/entityDetails.ts';
import { wholeSentence } from '../../words/ties.ts';
import { ViewLink } from '../ViewLink.tsx';
import { BriefQuote } from './BriefQuote.tsx';
import { ShowAll } from './ShowAll.tsx';

/** So many claims are told at first. */
const FEW = 3;

/** Whom or what no line leads to, but a claim names in the same breath, each with its words. */
export function NamedTogether({ named }: { named: readonly Named[] }) {
  if (named.length === 0) return null;
  return (
    <section className="news">
      <h3>{entityDetailsTexts.together}</h3>
      <ShowAll items={named} few={FEW}>
        {(shown) => (
          <ul>
            {shown.map((one) => (
              <Together key={one.statement.id} {...one} />
            ))}
          </ul>
        )}
      </ShowAll>
    </section>
  );
}

function Together({ statement, anchor, others }: Named) {
  const index = useIndex();
  const { id } = get(index.relationOf, statement.id);
  return (
    <li>
      {others.map((other, i) => (
        <Fragment key={other}>
          {i > 0 && ', '}
          <ViewLink to={select({ type: 'entity', id: other })}>{nameAlone(index, other)}</ViewLink>
        </Fragment>
      ))}
      {': '}
      <ViewLink to={select({ type: 'relation', id })}>{wholeSentence(index, statement)}</ViewLink>
      <BriefQuote statement={statement} anchor={anchor} />
    </li>
  );
}
