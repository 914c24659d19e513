import { useMemo } from 'react';
import type { Article, Story } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { storyShares } from '../../../src/query/sources.ts';
import { compareCopies, read, select, showSaid, showStory } from '../../state/changes.ts';
import { useIndex } from '../../state/store.ts';
import { articleName } from '../../words/articles.ts';
import { words } from '../../words/catalogue.ts';
import { whenWords } from '../../words/dates.ts';
import { capitalise, listWords, name } from '../../words/sentences.ts';
import { publisherName } from '../../words/support.ts';
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
        <dt>{words.sources.publisher}</dt>
        <dd>
          {story.publisher === null ? (
            capitalise(publisherName(index, story))
          ) : (
            <ViewLink to={select({ type: 'entity', id: story.publisher })}>
              {capitalise(name(index, story.publisher))}
            </ViewLink>
          )}
          , {words.sources.basis[story.publisherBasis]}
        </dd>
        <dt>{words.sources.date}</dt>
        <dd>
          {capitalise(whenWords(story.published, story))}
          {note && <small dir="auto"> {note}</small>}
        </dd>
        <dt>{words.sources.drawsOn}</dt>
        <dd>{credits.length > 0 ? listWords(credits) : words.sources.nobody}</dd>
        <dt>{words.sources.copies}</dt>
        <dd>
          <Files story={story} />
        </dd>
      </dl>
      <Share story={story} />
    </article>
  );
}

function Share({ story }: { story: Story }) {
  const index = useIndex();
  const shares = useMemo(() => storyShares(index), [index]);
  const { relations, statements, alone } = get(shares, story.id);
  return (
    <p className="share">
      {words.sources.told(relations.length, statements)} {words.sources.alone(alone.length)}
      <span className="links">
        <ViewLink to={showSaid(story.id, 'any', 'graph')}>{words.sources.showAll}</ViewLink>
        {alone.length > 0 && (
          <ViewLink to={showSaid(story.id, 'only', 'graph')}>{words.sources.showAlone}</ViewLink>
        )}
        <CopyLink to={showStory(story.id)} what={words.details.quoted(story.headline)} />
      </span>
    </p>
  );
}

function Files({ story }: { story: Story }) {
  const index = useIndex();
  const articles = story.copies.map((id) => get(index.articles, id));
  return (
    <ul>
      {articles.map((article, i) => (
        <li key={article.id}>
          <ViewLink to={read(article.id)}>{articleName(index, article)}</ViewLink>
          <small> {printedDates(article).join('; ')}</small>
          <Comparisons of={article} others={articles.slice(i + 1)} />
        </li>
      ))}
    </ul>
  );
}

function Comparisons({ of, others }: { of: Article; others: readonly Article[] }) {
  if (others.length === 0) return null;
  return (
    <span className="links">
      {words.sources.compare}
      {others.map((other) => (
        <ViewLink key={other.id} to={compareCopies(of.id, other.id)}>
          {other.file}
        </ViewLink>
      ))}
    </span>
  );
}

function printedDates({ dates }: Article): string[] {
  if (dates.length === 0) return [words.sources.noDate];
  return dates.map(({ text, role }) => words.sources.printed(text, words.sources.roles[role]));
}
