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
import { DifferencesOf } from './DifferencesOf.tsx';
import { ByFamily, EntityNews } from './EntityNews.tsx';
import { EntityNotes } from './EntityNotes.tsx';
import { NamedTogether } from './NamedTogether.tsx';
import { Published } from './Published.tsx';
import { RelationList } from './RelationList.tsx';
import { WhatItSaid } from './WhatItSaid.tsx';

/** An entity: what is news of it, what it said and when, what others say of it; where it belongs and what it is called last. */
export function EntityDetails({ entity }: { entity: Entity }) {
  const index = useIndex();
  const passing = useFiltered();
  const { news, said, others, together, structure, outside } = entityPage(index, entity.id, passing);
  const isEmpty = [news, others, together, structure, outside].every((list) => list.length === 0);
  return (
    <>
      <h2 dir="auto">{capitalise(entity.name)}</h2>
      <Facts entity={entity} />
      {entity.generic && <p className="generic">{entityDetailsTexts.generic}</p>}
      {isEmpty && <p>{entityDetailsTexts.noRelations}</p>}
      <EntityNews relations={news} />
      <WhatItSaid entity={entity} utterances={said} />
      <Published entity={entity} />
      {others.length > 0 && (
        <section>
          <h3>{entityDetailsTexts.others(name(index, entity.id))}</h3>
          <ByFamily relations={others} />
        </section>
      )}
      <DifferencesOf entity={entity} />
      <NamedTogether named={together} />
      {!isEmpty && <ConnectTo from={entity.id} />}
      {structure.length > 0 && (
        <details className="outside" open={news.length === 0}>
          <summary>{entityDetailsTexts.structure(structure.length)}</summary>
          <RelationList relations={structure} />
        </details>
      )}
      {outside.length > 0 && (
        <details className="outside" open={news.length + structure.length === 0}>
          <summary>{entityDetailsTexts.relationsOutside(outside.length)}</summary>
          <RelationList relations={byImportance(index, outside)} />
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
