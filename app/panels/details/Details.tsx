import { useEffect, useRef, type RefObject } from 'react';
import { get } from '../../../src/query/graphIndex.ts';
import { select } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useIndex, useView } from '../../state/store.ts';
import { ConnectionsOf } from '../connections/ConnectionsOf.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import { GatheredDetails } from './GatheredDetails.tsx';
import { NotInPicture } from './NotInPicture.tsx';
import { RelationDetails } from './RelationDetails.tsx';
import { Summary } from './Summary.tsx';
import './details.css';

/** What is known of the selection, with its proof; of the whole collection when nothing is selected. */
export function Details() {
  const selected = useView((view) => view.selected);
  const reading = useView((view) => view.article !== null);
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel, selected, reading);
  useEffect(() => {
    if (selected?.type !== 'statement') panel.current?.scrollTo({ top: 0 });
  }, [selected]);
  return (
    <aside
      ref={panel}
      className="details"
      aria-label="Details"
      data-sheet={selected && !reading ? 'open' : 'closed'}
      tabIndex={-1}
    >
      {selected && (
        <button type="button" className="close" onClick={() => go(select(null))} title="Close (Esc)">
          Close
        </button>
      )}
      <NotInPicture />
      <Selected />
    </aside>
  );
}

/** What had the focus may be gone with the old content; then the panel takes it, so that the keyboard is not lost. */
function useKeptFocus(panel: RefObject<HTMLElement | null>, ...content: unknown[]): void {
  const shown = useRef(content);
  useEffect(() => {
    const changed = content.some((item, i) => item !== shown.current[i]);
    shown.current = content;
    if (changed && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  });
}

function Selected() {
  const index = useIndex();
  const selected = useView((view) => view.selected);
  switch (selected?.type) {
    case undefined:
      return <Summary />;
    case 'entity':
      return <EntityDetails key={selected.id} entity={get(index.entities, selected.id)} />;
    case 'entities':
      return <ConnectionsOf ids={selected.ids} />;
    case 'relation':
      return <RelationDetails key={selected.id} relation={get(index.relations, selected.id)} />;
    case 'statement': {
      const relation = get(index.relationOf, selected.id);
      return <RelationDetails key={relation.id} relation={relation} statement={selected.id} />;
    }
    case 'gathered':
      return <GatheredDetails key={selected.id} id={selected.id} />;
  }
}
