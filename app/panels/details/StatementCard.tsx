import { useEffect, useRef } from 'react';
import type { Participant, Statement, Story } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { select } from '../../state/changes.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { spanWords, whenWords } from '../../words/dates.ts';
import { firmness, modalityMeaning } from '../../words/firmness.ts';
import { name } from '../../words/sentences.ts';
import { speakerWords } from '../../words/support.ts';
import { CopyLink } from '../CopyLink.tsx';
import { Cite } from '../share/Cite.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { PassageQuote } from './PassageQuote.tsx';

/** One claim by one story: its quotes, whose word it is, how firmly it is said, and when. */
export function StatementCard({ statement, current }: { statement: Statement; current: boolean }) {
  const index = useIndex();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const story = get(index.stories, statement.story);
  return (
    <article
      ref={card}
      className="statement"
      data-current={current}
      aria-label={words.details.statement(statement.id)}
    >
      {statement.evidence.map((passage) => (
        <PassageQuote key={passage.anchors[0]?.start} passage={passage} statement={statement} story={story} />
      ))}
      <dl>
        <dt>{words.details.saysWho}</dt>
        <dd>{speakerWords(index, statement)}</dd>
        <dt>{words.details.howFirmly}</dt>
        <dd title={modalityMeaning[statement.modality]}>{firmness(statement)}</dd>
        <Dates statement={statement} story={story} />
        {statement.role && (
          <>
            <dt>{words.details.as}</dt>
            <dd dir="auto">{statement.role}</dd>
          </>
        )}
        {statement.also && statement.also.length > 0 && <Also participants={statement.also} />}
      </dl>
      <div className="links">
        <CopyLink
          to={select({ type: 'statement', id: statement.id })}
          what={words.copyLink.statement(statement.id)}
        />
        {statement.review === 'unreviewed' && <strong>{words.details.unreviewed}</strong>}
        <Cite statement={statement} />
      </div>
    </article>
  );
}

function Dates({ statement, story }: { statement: Statement; story: Story }) {
  const reported = spanWords(statement.time.from, statement.time.to);
  return (
    <>
      <dt>{words.details.happened}</dt>
      <dd>
        {statement.when && <WhenNote text={whenWords(statement.when, story)} note={statement.when.note} />}
        {statement.time.of === 'report' && (
          <span className="undated">
            {statement.when ? '' : `${words.details.undated} `}
            {reported ? words.details.sortedBy(reported) : words.details.storyUndated}
          </span>
        )}
      </dd>
      {statement.saidWhen && (
        <>
          <dt>{words.details.said}</dt>
          <dd>
            <WhenNote text={whenWords(statement.saidWhen, story)} note={statement.saidWhen.note} />
          </dd>
        </>
      )}
    </>
  );
}

function WhenNote({ text, note }: { text: string; note: string | undefined }) {
  return (
    <>
      {text}. {note && <small dir="auto">{note}</small>}{' '}
    </>
  );
}

function Also({ participants }: { participants: Participant[] }) {
  const index = useIndex();
  return (
    <>
      <dt>{words.details.also}</dt>
      <dd>
        {participants.map(({ role, entity }, i) => (
          <span key={`${role} ${entity}`}>
            {i > 0 && '; '}
            {words.details.role[role]}:{' '}
            <ViewLink to={select({ type: 'entity', id: entity })}>{name(index, entity)}</ViewLink>
          </span>
        ))}
      </dd>
    </>
  );
}
