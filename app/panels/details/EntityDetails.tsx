import type { Entity } from '../../../src/model/types.ts';
import { byImportance } from '../../../src/query/importance.ts';
import { entityPage } from '../../../src/query/entityPage.ts';
import { signOf } from '../../../src/query/sign.ts';
import { select } from '../../../src/view/actions.ts';
import { useFiltered } from '../../state/selectors/visible.ts';
import { useIndex } from '../../state/store/store.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { roleWords } from '../../words/kinds.ts';
import { entityDetailsTexts } from '../../words/texts/entityDetails.ts';
import { capitalise, name } from '../../words/sentences.ts';
import { ConnectTo } from '../connections/ConnectTo.tsx';
import { CopyLink } from '../CopyLink.tsx';
import { ByFamily, EntityNews } from './EntityNews.tsx';
import { EntityNotes } from './EntityNotes.tsx';
import { Published } from './Published.tsx';
import { RelationList } from './RelationList.tsx';
import { WhatItSaid } from './WhatItSaid.tsx';

/** An entity: what is news of it, what it said and when, what others say of it; where it belongs and what it is called last. */
export function EntityDetails({ entity }: { entity: Entity }) {
  const index = useIndex();
  const passing = useFiltered();
  const page = entityPage(index, entity.id, passing);
  const isEmpty = page.news.length + page.structure.length + page.others.length + page.outside.length === 0;
  return (
    <>
      <h2 dir="auto">{capitalise(entity.name)}</h2>
      <Facts entity={entity} />
      {entity.generic && <p className="generic">{entityDetailsTexts.generic}</p>}
      {isEmpty && <p>{entityDetailsTexts.noRelations}</p>}
      <EntityNews relations={page.news} />
      <WhatItSaid entity={entity} utterances={page.said} />
      <Published entity={entity} />
      {page.others.length > 0 && (
        <section>
          <h3>{entityDetailsTexts.others(name(index, entity.id))}</h3>
          <ByFamily relations={page.others} />
        </section>
      )}
      {!isEmpty && <ConnectTo from={entity.id} />}
      {page.structure.length > 0 && (
        <details className="outside" open={page.news.length === 0}>
          <summary>{entityDetailsTexts.structure(page.structure.length)}</summary>
          <RelationList relations={page.structure} />
        </details>
      )}
      {page.outside.length > 0 && (
        <details className="outside" open={page.news.length + page.structure.length === 0}>
          <summary>{entityDetailsTexts.relationsOutside(page.outside.length)}</summary>
          <RelationList relations={byImportance(index, page.outside)} />
        </details>
      )}
      <EntityNotes entity={entity} />
    </>
  );
}

function Facts({ entity }: { entity: Entity }) {
  const index = useIndex();
  const to = select({ type: 'entity', id: entity.id });
  return (
    <div className="facts">
      <span className="kind">
        <ShapeIcon look={signOf(index, entity.id)} /> {roleWords(index, entity)}
      </span>
      <CopyLink to={to} what={name(index, entity.id)} />
    </div>
  );
}
