import type { Entity } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { RelationLink } from './RelationLink.tsx';
import { StoryNote } from './StoryNote.tsx';

/** What an entity says and publishes: for a newsroom or a speaker, the reason why it is in the collection. */
export function OnItsWord({ entity }: { entity: Entity }) {
  const index = useIndex();
  const stories = index.graph.stories.filter((story) => story.publisher === entity.id);
  const relations = index.graph.relations.filter((relation) =>
    relation.statements.some((id) => get(index.statements, id).said.includes(entity.id)),
  );
  return (
    <>
      {stories.length > 0 && (
        <section className="family">
          <h3>{words.details.published}</h3>
          {stories.map((story) => (
            <StoryNote key={story.id} story={story} />
          ))}
        </section>
      )}
      {relations.length > 0 && (
        <section className="family">
          <h3>{words.details.onItsWord}</h3>
          <ul>
            {relations.map((relation) => (
              <li key={relation.id}>
                <RelationLink relation={relation} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
