import type { Entity, Statement } from '../../../src/model/types.ts';
import type { Utterance } from '../../../src/query/saidBy.ts';
import { select } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { saidWords } from '../../words/bylines.ts';
import { firmnessLeft } from '../../words/firmness.ts';
import { entityDetailsTexts } from '../../words/texts/entityDetails.ts';
import { statementCardTexts } from '../../words/texts/statementCard.ts';
import { name, sentence } from '../../words/sentences.ts';
import { ViewLink } from '../ViewLink.tsx';
import { BriefQuote } from './BriefQuote.tsx';
import { ShowAll } from './ShowAll.tsx';

/** So many quotes stand there at first, and so many claims under each. */
const [fewQuotes, fewClaims] = [4, 3];

/** The statements of an entity by the day they were made, each with its words in place. */
export function WhatItSaid({ entity, utterances }: { entity: Entity; utterances: readonly Utterance[] }) {
  const index = useIndex();
  if (utterances.length === 0) return null;
  return (
    <section className="said">
      <h3>{entityDetailsTexts.said(name(index, entity.id))}</h3>
      <Utterances speaker={entity} utterances={utterances} />
    </section>
  );
}

export function Utterances({ speaker, utterances }: { speaker: Entity; utterances: readonly Utterance[] }) {
  return (
    <ShowAll items={utterances} few={fewQuotes}>
      {(shown) => (
        <ol>
          {shown.map((utterance) => (
            <Said key={utterance.statements[0]?.id} speaker={speaker} utterance={utterance} />
          ))}
        </ol>
      )}
    </ShowAll>
  );
}

function Said({ speaker, utterance }: { speaker: Entity; utterance: Utterance }) {
  const { statements, anchor, story } = utterance;
  const [first] = statements;
  if (!first) return null;
  return (
    <li>
      <p className="when">{saidWords(first, story)}</p>
      <BriefQuote statement={first} anchor={anchor} speaker={speaker.id} />
      <ShowAll items={statements} few={fewClaims}>
        {(shown) => (
          <ul className="claims">
            {shown.map((statement) => (
              <Claim key={statement.id} statement={statement} />
            ))}
          </ul>
        )}
      </ShowAll>
    </li>
  );
}

function Claim({ statement }: { statement: Statement }) {
  const index = useIndex();
  const waiting = statement.review === 'unreviewed' && statementCardTexts.unreviewed;
  return (
    <li>
      <ViewLink to={select({ type: 'statement', id: statement.id })}>{sentence(index, statement)}</ViewLink>{' '}
      <small>{[firmnessLeft(index, statement), waiting].filter(Boolean).join(' · ')}</small>
    </li>
  );
}
