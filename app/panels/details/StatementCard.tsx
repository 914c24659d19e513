import type { Participant, Statement, Story } from '../../../src/model/types.ts';
import { contextOf, proofOf } from '../../../src/query/evidence.ts';
import { get } from '../../../src/query/graphIndex.ts';
import type { Claim } from '../../../src/query/verbs.ts';
import { select } from '../../../src/view/actions.ts';
import { useIsDifferent } from '../../state/loading/quoteChecks.ts';
import { useIndex } from '../../state/store/store.ts';
import { copyLinkTexts } from '../../words/texts/copyLink.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { modalityMeanings, statementCardTexts } from '../../words/texts/statementCard.ts';
import { spanWords, whenWords } from '../../words/dates.ts';
import { firmness } from '../../words/firmness.ts';
import { name, verbBeside } from '../../words/sentences.ts';
import { speakerWords } from '../../words/support.ts';
import { CopyLink } from '../CopyLink.tsx';
import { Cite } from '../share/Cite.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { PassageQuote } from './PassageQuote.tsx';

/** One claim by one story: its quotes, whose word it is, how firmly it is said, and when. */
export function StatementCard({ statement, current }: { statement: Statement; current: boolean }) {
  const index = useIndex();
  const story = get(index.stories, statement.story);
  return (
    <article
      className="statement"
      data-current={current}
      aria-label={statementCardTexts.statement(statement.id)}
    >
      {[...proofOf(statement), ...contextOf(statement)].map((passage) => (
        <PassageQuote key={passage.anchors[0]?.start} passage={passage} statement={statement} story={story} />
      ))}
      <dl>
        <dt>{statementCardTexts.saysWho}</dt>
        <dd>{speakerWords(index, statement)}</dd>
        <dt>{statementCardTexts.howFirmly}</dt>
        <dd title={modalityMeanings[statement.modality]}>{firmness(index, statement)}</dd>
        <Dates statement={statement} story={story} />
        {statement.role && (
          <>
            <dt>{statementCardTexts.as}</dt>
            <dd dir="auto">{statement.role}</dd>
          </>
        )}
        {statement.also && statement.also.length > 0 && <Also participants={statement.also} />}
        <TextVerb statement={statement} heading={get(index.relationOf, statement.id)} />
      </dl>
      <div className="links">
        <CopyLink
          to={select({ type: 'statement', id: statement.id })}
          what={copyLinkTexts.statement(statement.id)}
        />
        {statement.review === 'unreviewed' && <strong>{statementCardTexts.unreviewed}</strong>}
        <Cite statement={statement} />
      </div>
    </article>
  );
}

/** The text's own verb, where the heading does not have it. Nothing of what its article does not say is quoted. */
export function TextVerb({ statement, heading }: { statement: Statement; heading: Claim }) {
  const index = useIndex();
  const exact = verbBeside(index, statement, heading);
  const different = useIsDifferent(statement);
  if (exact === null || different) return null;
  return (
    <>
      <dt>{statementCardTexts.textSays}</dt>
      <dd dir="auto">{detailsTexts.quoted(exact)}</dd>
    </>
  );
}

function Dates({ statement, story }: { statement: Statement; story: Story }) {
  const reported = spanWords(statement.time.from, statement.time.to);
  return (
    <>
      <dt>{statementCardTexts.happened}</dt>
      <dd>
        {statement.when && <WhenNote text={whenWords(statement.when, story)} note={statement.when.note} />}
        {statement.time.of === 'report' && (
          <span className="undated">
            {statement.when ? '' : `${statementCardTexts.undated}; `}
            {reported ? statementCardTexts.sortedBy(reported) : statementCardTexts.storyUndated}
          </span>
        )}
      </dd>
      {statement.saidWhen && (
        <>
          <dt>{statementCardTexts.said}</dt>
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
      <dt>{statementCardTexts.also}</dt>
      <dd>
        {participants.map(({ role, entity }, i) => (
          <span key={`${role} ${entity}`}>
            {i > 0 && (role === participants[i - 1]?.role ? ', ' : '; ')}
            {role !== participants[i - 1]?.role && statementCardTexts.role[role]}
            <ViewLink to={select({ type: 'entity', id: entity })}>{name(index, entity)}</ViewLink>
          </span>
        ))}
      </dd>
    </>
  );
}
