import type { Kind } from '../../src/model/types.ts';
import { get } from '../../src/query/graphIndex.ts';
import { ShapeIcon } from '../ui/ShapeIcon.tsx';
import { pageTexts } from '../words/texts/pages.ts';
import { summaryTexts } from '../words/texts/summary.ts';
import { collectionCounts } from '../words/collection.ts';
import { RelationLine } from './RelationLine.tsx';
import { EntityPageLink, useSite } from './Site.tsx';
import { StoryBlock } from './StoryBlock.tsx';

/** The collection: what it is, every entity and relation with a link to its page, and its stories. */
export function IndexPage() {
  const { index } = useSite();
  const { graph } = index;
  return (
    <>
      <h1 dir="auto">{graph.title}</h1>
      <p className="lead">
        {pageTexts.lead} {collectionCounts(index)}
      </p>
      <section>
        <h2>{pageTexts.entities}</h2>
        <dl className="kinds">
          {graph.vocabulary.kinds.map((kind) => (
            <KindRow key={kind.id} kind={kind} />
          ))}
        </dl>
      </section>
      <section>
        <h2>{pageTexts.relations}</h2>
        {graph.vocabulary.families.map((family) => (
          <Family key={family.id} id={family.id} label={family.label} />
        ))}
      </section>
      <section>
        <h2>{summaryTexts.stories}</h2>
        {graph.stories.map((story) => (
          <StoryBlock key={story.id} story={story} />
        ))}
      </section>
    </>
  );
}

function KindRow({ kind }: { kind: Kind }) {
  const { index } = useSite();
  const entities = index.graph.entities.filter((entity) => entity.kind === kind.id);
  if (entities.length === 0) return null;
  return (
    <>
      <dt>
        <ShapeIcon look={kind.look} /> {kind.plural}
      </dt>
      <dd>
        <ul>
          {entities.map(({ id }) => (
            <li key={id}>
              <EntityPageLink id={id} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Family({ id, label }: { id: string; label: string }) {
  const { index } = useSite();
  const own = index.graph.relations.filter(({ predicate }) => get(index.predicates, predicate).family === id);
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{label}</h3>
      <ul className="relations">
        {own.map((relation) => (
          <li key={relation.id}>
            <RelationLine relation={relation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
