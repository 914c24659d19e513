import type { Relation } from '../../../src/model/types.ts';
import { asItIs, show } from '../../state/changes.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex } from '../../state/store.ts';
import { words } from '../../words/catalogue.ts';
import { collectionCounts } from '../../words/collection.ts';
import { CopyLink } from '../CopyLink.tsx';
import { FirstVisit } from '../FirstVisit.tsx';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { DifferenceNote } from './DifferenceNote.tsx';
import { RelationList } from './RelationList.tsx';
import { StoryNote } from './StoryNote.tsx';

const most = 8;

/** The collection itself: what is in it, what is best supported, and where its sources differ. */
export function Summary() {
  const index = useIndex();
  const shown = useShown();
  const { title, relations, stories, differences } = index.graph;
  const best = bestSupported(relations.filter(({ id }) => shown.relations.has(id)));
  if (relations.length === 0) return <NothingIn title={title} />;
  return (
    <>
      <h2 dir="auto">{title}</h2>
      <FirstVisit />
      <p>{collectionCounts(index)}</p>
      <div className="facts">
        <CopyLink to={asItIs} what={words.sharing.thisView} />
        <ShareMenu to={asItIs} title={title} />
      </div>
      {best.length > 0 && (
        <section>
          <h3>{words.summary.bestSupported}</h3>
          <RelationList relations={best} />
        </section>
      )}
      {differences.length > 0 && (
        <section>
          <h3>{words.summary.differ}</h3>
          {differences.map((difference) => (
            <DifferenceNote key={difference.id} difference={difference} />
          ))}
        </section>
      )}
      <section>
        <h3>{words.summary.stories}</h3>
        {stories.map((story) => (
          <StoryNote key={story.id} story={story} />
        ))}
        <p>
          <ViewLink to={show('sources')}>{words.summary.sources}</ViewLink>
        </p>
      </section>
    </>
  );
}

/** What is in a collection that says nothing yet. */
function NothingIn({ title }: { title: string }) {
  const { entities } = useIndex().graph;
  return (
    <>
      <h2 dir="auto">{title}</h2>
      {entities.length > 0 && <p>{words.empty.named(entities.map(({ name }) => name))}</p>}
    </>
  );
}

function bestSupported(relations: readonly Relation[]): Relation[] {
  return relations.toSorted((a, b) => weight(b) - weight(a)).slice(0, most);
}

function weight({ support, statements }: Relation): number {
  return support.origins[0] * 1e6 + support.stories * 1e4 + support.articles * 100 + statements.length;
}
