import type { Anchor, Statement, Story } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { ownWords } from '../../../src/text/ownWords.ts';
import { read, select } from '../../state/changes.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { whenWords } from '../../words/dates.ts';
import { firmness } from '../../words/firmness.ts';
import { sentence } from '../../words/sentences.ts';
import { speakerWords } from '../../words/support.ts';
import { ViewLink } from '../ViewLink.tsx';

/** What one story says, in its exact words; those that no other quote of the row has are marked. */
export function Told({ statement, others }: { statement: Statement; others: readonly Statement[] }) {
  const index = useIndex();
  const story = get(index.stories, statement.story);
  const quotes = others.flatMap(({ evidence }) =>
    evidence.map(({ anchors: [anchor] }) => anchor?.exact ?? ''),
  );
  return (
    <>
      <h3>
        <ViewLink to={select({ type: 'statement', id: statement.id })}>{sentence(index, statement)}</ViewLink>
      </h3>
      {statement.evidence.map(({ anchors: [anchor] }) =>
        anchor ? (
          <figure key={`${anchor.article} ${anchor.start}`}>
            <blockquote dir="auto" data-statement={statement.id} data-article={anchor.article}>
              <Marked anchor={anchor} others={quotes} />
            </blockquote>
            <figcaption>
              <ViewLink to={read(anchor.article, statement.id)}>{words.details.showInArticle}</ViewLink>
            </figcaption>
          </figure>
        ) : null,
      )}
      <Facts statement={statement} story={story} />
    </>
  );
}

/** The quote as it is; with nothing to compare it with, nothing is marked. */
function Marked({ anchor: { exact }, others }: { anchor: Anchor; others: readonly string[] }) {
  const own = others.length > 0 ? ownWords(exact, others) : [];
  const ends = [0, ...own.map(({ end }) => end)];
  return (
    <>
      {own.map(({ start, end }, i) => [
        exact.slice(ends[i], start),
        <mark key={start}>{exact.slice(start, end)}</mark>,
      ])}
      {exact.slice(ends.at(-1))}
    </>
  );
}

function Facts({ statement, story }: { statement: Statement; story: Story }) {
  const index = useIndex();
  const { when, saidWhen } = statement;
  return (
    <dl>
      <dt>{words.compare.saysWho}</dt>
      <dd>{speakerWords(index, statement)}</dd>
      <dt>{words.compare.howFirmly}</dt>
      <dd>{firmness(statement)}</dd>
      <dt>{words.compare.happened}</dt>
      <dd>{when ? whenWords(when, story) : words.compare.noDate}</dd>
      {saidWhen && (
        <>
          <dt>{words.compare.said}</dt>
          <dd>{whenWords(saidWhen, story)}</dd>
        </>
      )}
    </dl>
  );
}
