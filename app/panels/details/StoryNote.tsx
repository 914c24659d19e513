import type { Story } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { narrowList, read, showStory } from '../../state/changes.ts';
import { useIndex } from '../../state/store.ts';
import { articleName } from '../../words/articles.ts';
import { words } from '../../words/catalogue.ts';
import { capitalise, name } from '../../words/sentences.ts';
import { publishedWords, publisherName } from '../../words/support.ts';
import { CopyLink } from '../CopyLink.tsx';
import { ViewLink } from '../ViewLink.tsx';

/** A story with the files that carry it, each a link to its text. */
export function StoryNote({ story }: { story: Story }) {
  const index = useIndex();
  const credits = story.derivedFrom.map((from) => name(index, from.publisher));
  return (
    <div className="story">
      <p>
        <cite dir="auto">{story.headline}</cite>
        <br />
        <small>
          {capitalise(publisherName(index, story))}, {publishedWords(story)}
          {credits.length > 0 && words.details.credits(credits)}
        </small>{' '}
        <ViewLink to={showStory(story.id)}>{words.sources.more}</ViewLink>{' '}
        <CopyLink to={narrowList('stories', [story.id])} what={words.details.quoted(story.headline)} />
      </p>
      <ul className="plain">
        {story.copies.map((id) => (
          <li key={id}>
            <ViewLink to={read(id)}>{articleName(index, get(index.articles, id))}</ViewLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
