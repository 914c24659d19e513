import { lazy } from 'react';
import type { Relation } from '../../../src/model/types.ts';
import { byImportance } from '../../../src/query/importance.ts';
import { asItIs, show } from '../../../src/view/actions.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex } from '../../state/store/store.ts';
import { shareTexts } from '../../words/texts/share.ts';
import { summaryTexts } from '../../words/texts/summary.ts';
import { collectionCounts } from '../../words/collection.ts';
import { CopyLink } from '../CopyLink.tsx';
import { Fetched } from '../Fetched.tsx';
import { FirstVisit } from '../FirstVisit.tsx';
import { QuotesTold } from '../QuotesTold.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { RelationList } from './RelationList.tsx';
import { StoryNote } from './StoryNote.tsx';

const ByKind = lazy(async () => ({ default: (await import('./ByKind.tsx')).ByKind }));

const maxRelations = 5;

/** The collection itself: what is in it, what is best supported, and where its sources differ. */
export function Summary() {
  const index = useIndex();
  const visible = useVisible();
  const { title, relations, stories, differences } = index.graph;
  const shown = relations.filter(({ id }) => visible.relations.has(id));
  const best = byImportance(index, shown).slice(0, maxRelations);
  if (relations.length === 0) return <NothingIn title={title} />;
  return (
    <>
      <h2 dir="auto" className="titled">
        {title}
      </h2>
      <FirstVisit />
      <Best relations={best} />
      {differences.length > 0 && (
        <section>
          <h3>{summaryTexts.differ}</h3>
          <Fetched quiet>
            <ByKind differences={differences} />
          </Fetched>
        </section>
      )}
      <section>
        <h3>{summaryTexts.stories}</h3>
        {stories.map((story) => (
          <StoryNote key={story.id} story={story} />
        ))}
        <p>
          <ViewLink to={show('sources')}>{summaryTexts.sources}</ViewLink>
        </p>
      </section>
      <section className="collection">
        <p>{collectionCounts(index)}</p>
        <QuotesTold />
        <div className="facts">
          <CopyLink to={asItIs} what={shareTexts.thisView} />
        </div>
      </section>
    </>
  );
}

/** What has most behind it; where nobody reviewed any of it, what is suggested. */
function Best({ relations }: { relations: readonly Relation[] }) {
  if (relations.length === 0) return null;
  return (
    <section>
      <h3>{relations.some(isCounted) ? summaryTexts.bestSupported : summaryTexts.suggested}</h3>
      <RelationList relations={relations} />
    </section>
  );
}

function isCounted({ support }: Relation): boolean {
  return support.stories > 0;
}

/** What is in a collection that says nothing yet. */
function NothingIn({ title }: { title: string }) {
  const { entities } = useIndex().graph;
  return (
    <>
      <h2 dir="auto">{title}</h2>
      {entities.length > 0 && <p>{summaryTexts.named(entities.map(({ name }) => name))}</p>}
    </>
  );
}
