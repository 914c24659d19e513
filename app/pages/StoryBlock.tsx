import type { Story } from '../../src/model/types.ts';
import { get } from '../../src/query/graphIndex.ts';
import { articleName } from '../words/articles.ts';
import { words } from '../words/catalogue.ts';
import { dateWords } from '../words/dates.ts';
import { capitalise, listWords, name } from '../words/sentences.ts';
import { publisherName } from '../words/support.ts';
import { articlePath, locale, useSite } from './Site.tsx';

const { pages } = words.sharing;

/** A story with the files that carry it, each a link to its text as received. */
export function StoryBlock({ story }: { story: Story }) {
  const { index, root } = useSite();
  const credits = listWords(story.derivedFrom.map((from) => name(index, from.publisher)));
  const date = story.published.edtf ? dateWords(story.published.edtf, locale) : pages.noDate;
  return (
    <div className="story">
      <p>
        <cite>{story.headline}</cite>
        <br />
        <small>
          {capitalise(publisherName(index, story))}, {date}
          {credits && `; ${pages.credits(credits)}`}
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
