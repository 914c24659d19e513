import { isDifferent } from '../../src/model/quoteCheck.ts';
import type { Participant, Statement } from '../../src/model/types.ts';
import { get } from '../../src/query/graphIndex.ts';
import { spanWords, whenWords } from '../words/dates.ts';
import { firmness } from '../words/firmness.ts';
import { verbBeside } from '../words/sentences.ts';
import { speakerWords } from '../words/support.ts';
import { detailsTexts } from '../words/texts/details.ts';
import { statementCardTexts } from '../words/texts/statementCard.ts';
import { Quotes } from './Quotes.tsx';
import { EntityPageLink, useSite } from './Site.tsx';

/** One claim by one story: its quotes, whose word it is, how firmly it is said, and when. */
export function StatementBlock({ statement }: { statement: Statement }) {
  const { index, checks } = useSite();
  const beside = verbBeside(index, statement, get(index.relationOf, statement.id));
  const verb = isDifferent(checks, statement) ? null : beside;
  return (
    <article className="statement" id={statement.id} aria-label={statementCardTexts.statement(statement.id)}>
      <Quotes statement={statement} />
      <dl>
        <dt>{statementCardTexts.saysWho}</dt>
        <dd>{speakerWords(index, statement)}</dd>
        <dt>{statementCardTexts.howFirmly}</dt>
        <dd>{firmness(index, statement)}</dd>
        <Dates statement={statement} />
        {statement.role && (
          <>
            <dt>{statementCardTexts.as}</dt>
            <dd>{statement.role}</dd>
          </>
        )}
        {statement.also && statement.also.length > 0 && <Also participants={statement.also} />}
        {verb !== null && (
          <>
            <dt>{statementCardTexts.textSays}</dt>
            <dd>{detailsTexts.quoted(verb)}</dd>
          </>
        )}
      </dl>
      {statement.review === 'unreviewed' && <p className="undated">{statementCardTexts.unreviewed}</p>}
    </article>
  );
}

function Dates({ statement }: { statement: Statement }) {
  const { index } = useSite();
  const story = get(index.stories, statement.story);
  const { when, saidWhen, time } = statement;
  const reported = spanWords(time.from, time.to);
  return (
    <>
      <dt>{statementCardTexts.happened}</dt>
      <dd>
        {when && `${whenWords(when, story)}. ${when.note ?? ''} `}
        {time.of === 'report' && (
          <span className="undated">
            {when ? '' : `${statementCardTexts.undated}; `}
            {reported ? statementCardTexts.sortedBy(reported) : statementCardTexts.storyUndated}
          </span>
        )}
      </dd>
      {saidWhen && (
        <>
          <dt>{statementCardTexts.said}</dt>
          <dd>
            {whenWords(saidWhen, story)}. {saidWhen.note}
          </dd>
        </>
      )}
    </>
  );
}

function Also({ participants }: { participants: Participant[] }) {
  return (
    <>
      <dt>{statementCardTexts.also}</dt>
      <dd>
        {participants.map(({ role, entity }, i) => (
          <span key={`${role} ${entity}`}>
            {i > 0 && (role === participants[i - 1]?.role ? ', ' : '; ')}
            {role !== participants[i - 1]?.role && statementCardTexts.role[role]}
            <EntityPageLink id={entity} />
          </span>
        ))}
      </dd>
    </>
  );
}
