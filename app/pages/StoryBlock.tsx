import type { Story } from '../../src/model/types.ts';
import { get } from '../../src/query/graphIndex.ts';
import { articleName } from '../words/articles.ts';
import { words } from '../words/catalogue.ts';
import { capitalise, name } from '../words/sentences.ts';
import { publishedWords, publisherName } from '../words/support.ts';
import { articlePath, locale, useSite } from './Site.tsx';

/** A story with the files that carry it, each a link to its text as received. */
export function StoryBlock({ story }: { story: Story }) {
  const { index, root } = useSite();
  const credits = story.derivedFrom.map((from) => name(index, from.publisher));
  return (
    <div className="story">
      <p>
        <cite dir="auto">{story.headline}</cite>
        <br />
        <small>
          {capitalise(publisherName(index, story))}, {publishedWords(story, locale)}
          {credits.length > 0 && words.details.credits(credits)}
        </small>
      </p>
      <ul>
        {story.copies.map((id) => (
          <li key={id}>
            <a href={root + articlePath(index, id)}>{articleName(index, get(index.articles, id))}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
