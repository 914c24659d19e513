import { useEffect } from 'react';
import { useIndex, useView } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { Newsrooms } from './Newsrooms.tsx';
import { StorySource } from './StorySource.tsx';
import { Tree } from './Tree.tsx';
import '../compare/compare.css';
import './sources.css';

/** The stories of the collection and the files that carry them: who draws on whom, and what rests on one alone. */
export function Sources() {
  const { stories, articles } = useIndex().graph;
  const opened = useView((view) => view.story);
  useEffect(() => {
    if (opened !== null) document.getElementById(storyElement(opened))?.scrollIntoView({ block: 'start' });
  }, [opened]);
  return (
    <section className="sources" aria-label={words.sources.label}>
      <h2>{words.sources.label}</h2>
      {stories.length === 0 ? (
        <p>{words.sources.none}</p>
      ) : (
        <>
          <p className="lead">{words.sources.lead(stories.length, articles.length)}</p>
          <Tree />
          <Newsrooms />
          <h3>{words.sources.stories}</h3>
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
