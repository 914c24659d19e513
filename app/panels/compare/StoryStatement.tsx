import type { Anchor, Statement, Story } from '../../../src/model/types.ts';
import { contextOf, proofOf } from '../../../src/query/evidence.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { claimMarks } from '../../../src/text/claimMarks.ts';
import { read, select } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { compareTexts } from '../../words/texts/compare.ts';
import { statementCardTexts } from '../../words/texts/statementCard.ts';
import { whenWords } from '../../words/dates.ts';
import { firmnessUnder } from '../../words/firmness.ts';
import { sentence } from '../../words/sentences.ts';
import { speakerWords } from '../../words/support.ts';
import { ExactWords, QuoteState } from '../QuoteState.tsx';
import { ViewLink } from '../ViewLink.tsx';

/** What one story says, in its exact words; what its claim says otherwise than the others of the row is marked. */
export function StoryStatement({
  statement,
  others,
}: {
  statement: Statement;
  others: readonly Statement[];
}) {
  const index = useIndex();
  const story = get(index.stories, statement.story);
  return (
    <>
      <h3>
        <ViewLink to={select({ type: 'statement', id: statement.id })}>{sentence(index, statement)}</ViewLink>{' '}
        <Certainty statement={statement} others={others} />
      </h3>
      {[...proofOf(statement), ...contextOf(statement)].map(({ anchors: [anchor], context }) =>
        anchor ? (
          <figure key={`${anchor.article} ${anchor.start}`} className={context && 'context'}>
            {context && <p>{statementCardTexts.context}</p>}
            <ExactWords anchor={anchor} statement={statement}>
              {context ? anchor.exact : <Marked anchor={anchor} statement={statement} others={others} />}
            </ExactWords>
            <figcaption>
              <ViewLink to={read(anchor.article, statement.id)}>{statementCardTexts.showInArticle}</ViewLink>{' '}
              <QuoteState anchor={anchor} />
            </figcaption>
          </figure>
        ) : null,
      )}
      <Facts statement={statement} story={story} others={others} />
    </>
  );
}

interface Claim {
  statement: Statement;
  others: readonly Statement[];
}

/** How certain it is, beside what it says: a plan must not read as a fact. Marked where the others are more or less so. */
function Certainty({ statement, others }: Claim) {
  const index = useIndex();
  const words = <small>{firmnessUnder(index, statement)}</small>;
  const differs = others.some(
    ({ modality, polarity }) => modality !== statement.modality || polarity !== statement.polarity,
  );
  return differs ? <mark className="certainty">{words}</mark> : words;
}

/** The quote as it is, with what its claim says otherwise marked. */
function Marked({ anchor, statement, others }: Claim & { anchor: Anchor }) {
  const { exact } = anchor;
  const marks = claimMarks(statement, anchor, others);
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, i) => [
        exact.slice(ends[i], start),
        <mark key={start}>{exact.slice(start, end)}</mark>,
      ])}
      {exact.slice(ends.at(-1))}
    </>
  );
}

function Facts({ statement, story, others }: Claim & { story: Story }) {
  const index = useIndex();
  const { when, saidWhen } = statement;
  const differs = others.some((other) => other.when?.edtf !== when?.edtf);
  return (
    <dl>
      <dt>{compareTexts.saysWho}</dt>
      <dd>{speakerWords(index, statement)}</dd>
      <dt>{compareTexts.happened}</dt>
      <dd>
        {when ? (
          differs ? (
            <mark>{whenWords(when, story)}</mark>
          ) : (
            whenWords(when, story)
          )
        ) : (
          compareTexts.noDate
        )}
      </dd>
      {saidWhen && (
        <>
          <dt>{compareTexts.said}</dt>
          <dd>{whenWords(saidWhen, story)}</dd>
        </>
      )}
    </dl>
  );
}
