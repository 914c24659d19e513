import type { Article, Story } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { sharedPairs } from '../../../src/query/independence.ts';
import { storyShares } from '../../../src/query/sources.ts';
import { compareCopies, read, select, showSaid, showStory } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { articleName } from '../../words/articles.ts';
import { copyName } from '../../words/bylines.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { relationDetailsTexts } from '../../words/texts/relationDetails.ts';
import { sourcesTexts } from '../../words/texts/sources.ts';
import { whenWords } from '../../words/dates.ts';
import { capitalise, listWords, name, nameAlone } from '../../words/sentences.ts';
import { publisherName } from '../../words/support.ts';
import { SharedWords } from '../independence/SharedWords.tsx';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';

/** A story: whose it is and when, each with how that is known; what rests on it; and the files that carry it. */
export function StorySource({ story, element }: { story: Story; element: string }) {
  const index = useIndex();
  const credits = story.derivedFrom.map(({ publisher }) => name(index, publisher));
  const { note } = story.published;
  return (
    <article id={element} className="source" aria-label={story.headline}>
      <h4 dir="auto">{story.headline}</h4>
      <dl>
        <dt>{sourcesTexts.publisher}</dt>
        <dd>
          {story.publisher === null ? (
            capitalise(publisherName(index, story))
          ) : (
            <ViewLink to={select({ type: 'entity', id: story.publisher })}>
              {nameAlone(index, story.publisher)}
            </ViewLink>
          )}
          , {sourcesTexts.basis[story.publisherBasis]}
        </dd>
        <dt>{sourcesTexts.date}</dt>
        <dd>
          {capitalise(whenWords(story.published, story))}
          {note && <small dir="auto"> {note}</small>}
        </dd>
        <dt>{sourcesTexts.drawsOn}</dt>
        <dd>{credits.length > 0 ? listWords(credits) : sourcesTexts.nobody}</dd>
        <dt>{sourcesTexts.copies}</dt>
        <dd>
          <Copies story={story} />
        </dd>
      </dl>
      {sharedPairs(index, [story]).map((pair) => (
        <SharedWords key={pair.stories[1].id} pair={pair} />
      ))}
      <Share story={story} />
      <Technical story={story} />
    </article>
  );
}

function Share({ story }: { story: Story }) {
  const index = useIndex();
  const { relations, statements, unreviewed, alone } = get(storyShares(index), story.id);
  return (
    <p className="share">
      {statements > 0 &&
        `${sourcesTexts.told(relations.length, statements)} ${sourcesTexts.alone(alone.length)} `}
      {unreviewed > 0 && `${relationDetailsTexts.statementsWaiting(unreviewed)}. `}
      {statements + unreviewed === 0 && sourcesTexts.tellsNothing}
      <span className="links">
        <ViewLink to={showSaid(story.id, 'any', 'graph')}>{sourcesTexts.showAll}</ViewLink>
        {alone.length > 0 && (
          <ViewLink to={showSaid(story.id, 'only', 'graph')}>{sourcesTexts.showAlone}</ViewLink>
        )}
        <CopyLink to={showStory(story.id)} what={detailsTexts.quoted(story.headline)} />
      </span>
    </p>
  );
}

/** Every copy by publisher and date, with the way to its text, to its published page, and to what differs from the others. */
function Copies({ story }: { story: Story }) {
  const index = useIndex();
  const articles = story.copies.map((id) => get(index.articles, id));
  return (
    <ul>
      {articles.map((article, i) => (
        <li key={article.id}>
          <ViewLink to={read(article.id)}>{copyName(index, story, article)}</ViewLink>
          {article.url !== null && (
            <>
              {' · '}
              <a href={article.url} rel="noreferrer">
                {sourcesTexts.original(new URL(article.url).hostname)} <span aria-hidden="true">↗</span>
              </a>
            </>
          )}
          <Comparisons of={article} others={articles.slice(i + 1)} story={story} />
        </li>
      ))}
    </ul>
  );
}

function Comparisons({ of, others, story }: { of: Article; others: readonly Article[]; story: Story }) {
  if (others.length === 0) return null;
  return (
    <span className="links">
      {sourcesTexts.compare}
      {others.map((other) => (
        <ViewLink key={other.id} to={compareCopies(of.id, other.id)}>
          {sourcesTexts.copy(story.copies.indexOf(other.id) + 1)}
        </ViewLink>
      ))}
    </span>
  );
}

/** What programs and editors need: the files, and the dates that they print, whosesoever they are. */
function Technical({ story }: { story: Story }) {
  const index = useIndex();
  return (
    <details className="technical">
      <summary>{detailsTexts.technical}</summary>
      <ul>
        {story.copies.map((id) => {
          const article = get(index.articles, id);
          return (
            <li key={id}>
              {articleName(index, article)}
              <small> {printedDates(article).join('; ')}</small>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function printedDates({ dates }: Article): string[] {
  if (dates.length === 0) return [sourcesTexts.noDate];
  return dates.map(({ text, role }) => sourcesTexts.printed(text, sourcesTexts.roles[role]));
}
