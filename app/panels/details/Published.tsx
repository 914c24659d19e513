import type { Entity } from '../../../src/model/types.ts';
import { useIndex } from '../../state/store/store.ts';
import { entityDetailsTexts } from '../../words/texts/entityDetails.ts';
import { StoryNote } from './StoryNote.tsx';

/** The reports of a newsroom: the reason why it is in the collection. */
export function Published({ entity }: { entity: Entity }) {
  const stories = useIndex().graph.stories.filter(({ publisher }) => publisher === entity.id);
  if (stories.length === 0) return null;
  return (
    <section>
      <h3>{entityDetailsTexts.published}</h3>
      {stories.map((story) => (
        <StoryNote key={story.id} story={story} />
      ))}
    </section>
  );
}
