import { useEffect } from 'react';
import { useIndex, useView } from '../../state/store/store.ts';
import { sourcesTexts } from '../../words/texts/sources.ts';
import { Newsrooms } from './Newsrooms.tsx';
import { StorySource } from './StorySource.tsx';
import { Tree } from './Tree.tsx';
import '../compare/compare.css';
import './sources.css';
import { bringIntoView } from '../../ui/bringIntoView.ts';

/** The stories of the collection and the files that carry them: who draws on whom, and what rests on one alone. */
export function Sources() {
  const { stories, articles } = useIndex().graph;
  const opened = useView((view) => view.story);
  useEffect(() => {
    if (opened !== null) bringIntoView(document.getElementById(storyElement(opened)), 'start');
  }, [opened]);
  return (
    <section className="sources" aria-label={sourcesTexts.label}>
      <h2>{sourcesTexts.label}</h2>
      {stories.length === 0 ? (
        <p>{sourcesTexts.none}</p>
      ) : (
        <>
          <p className="lead">{sourcesTexts.lead(stories.length, articles.length)}</p>
          <Tree />
          <Newsrooms />
          <h3>{sourcesTexts.stories}</h3>
          {stories.map((story) => (
            <StorySource key={story.id} story={story} element={storyElement(story.id)} />
          ))}
        </>
      )}
    </section>
  );
}

function storyElement(id: string): string {
  return `story-${id}`;
}
