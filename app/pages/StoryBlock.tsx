import type { Story } from '../../src/model/types.ts';
import { get } from '../../src/query/graphIndex.ts';
import { sharedPairs } from '../../src/query/independence.ts';
import { sharedSentence } from '../words/independence.ts';
import { byline, copyName } from '../words/bylines.ts';
import { detailsTexts } from '../words/texts/details.ts';
import { name } from '../words/sentences.ts';
import { articlePath, useSite } from './Site.tsx';

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
          {byline(index, story)}
          {credits.length > 0 && detailsTexts.credits(credits)}
        </small>
      </p>
      {sharedPairs(index, [story]).map((pair) => (
        <p key={pair.stories[1].id}>{sharedSentence(index, pair)}</p>
      ))}
      <ul>
        {story.copies.map((id) => (
          <li key={id}>
            <a href={root + articlePath(index, id)}>{copyName(index, story, get(index.articles, id))}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
