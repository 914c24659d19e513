import type { Participant, Statement } from '../../src/model/types.ts';
import { get } from '../../src/query/graphIndex.ts';
import { words } from '../words/catalogue.ts';
import { spanWords, whenWords } from '../words/dates.ts';
import { firmness } from '../words/firmness.ts';
import { speakerWords } from '../words/support.ts';
import { Quotes } from './Quotes.tsx';
import { EntityPageLink, locale, useSite } from './Site.tsx';

const { details } = words;

/** One claim by one story: its quotes, whose word it is, how firmly it is said, and when. */
export function StatementBlock({ statement }: { statement: Statement }) {
  const { index } = useSite();
  return (
    <article className="statement" id={statement.id} aria-label={details.statement(statement.id)}>
      <Quotes statement={statement} />
      <dl>
        <dt>{details.saysWho}</dt>
        <dd>{speakerWords(index, statement)}</dd>
        <dt>{details.howFirmly}</dt>
        <dd>{firmness(statement)}</dd>
        <Dates statement={statement} />
        {statement.role && (
          <>
            <dt>{details.as}</dt>
            <dd>{statement.role}</dd>
          </>
        )}
        {statement.also && <Also participants={statement.also} />}
      </dl>
      {statement.review === 'unreviewed' && <p className="undated">{details.unreviewed}</p>}
    </article>
  );
}

function Dates({ statement }: { statement: Statement }) {
  const { index } = useSite();
  const story = get(index.stories, statement.story);
  const { when, saidWhen, time } = statement;
  const reported = spanWords(time.from, time.to, locale);
  return (
    <>
      <dt>{details.happened}</dt>
      <dd>
        {when && `${whenWords(when, story, locale)}. ${when.note ?? ''} `}
        {time.of === 'report' && (
          <span className="undated">
            {when ? '' : `${details.undated} `}
            {reported ? details.sortedBy(reported) : details.storyUndated}
          </span>
        )}
      </dd>
      {saidWhen && (
        <>
          <dt>{details.said}</dt>
          <dd>
            {whenWords(saidWhen, story, locale)}. {saidWhen.note}
          </dd>
        </>
      )}
    </>
  );
}

function Also({ participants }: { participants: Participant[] }) {
  return (
    <>
      <dt>{details.also}</dt>
      <dd>
        {participants.map(({ role, entity }, i) => (
          <span key={`${role} ${entity}`}>
            {i > 0 && '; '}
            {details.role[role]}: <EntityPageLink id={entity} />
          </span>
        ))}
      </dd>
    </>
  );
}
