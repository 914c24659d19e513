import type { Story } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { setFilterList, read, showStory } from '../../../src/view/actions.ts';
import { useIndex } from '../../state/store/store.ts';
import { byline, copyName } from '../../words/bylines.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { name } from '../../words/sentences.ts';
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
          {byline(index, story)}
          {credits.length > 0 && detailsTexts.credits(credits)}
        </small>{' '}
        <ViewLink to={showStory(story.id)}>{detailsTexts.moreOfSource}</ViewLink>{' '}
        <CopyLink to={setFilterList('stories', [story.id])} what={detailsTexts.quoted(story.headline)} />
      </p>
      <ul className="plain">
        {story.copies.map((id) => (
          <li key={id}>
            <ViewLink to={read(id)}>{copyName(index, story, get(index.articles, id))}</ViewLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
