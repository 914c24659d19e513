import { lazy, useEffect, useRef, type RefObject } from 'react';
import type { EntityId } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { closeConnections, select } from '../../state/changes.ts';
import { go } from '../../state/navigate.ts';
import { useIndex, useView } from '../../state/store.ts';
import type { Selection, View } from '../../state/view.ts';
import { words } from '../../words/catalogue.ts';
import { questionWords } from '../../words/selection.ts';
import { Fetched } from '../Fetched.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import { NotInPicture } from './NotInPicture.tsx';
import { RelationDetails } from './RelationDetails.tsx';
import { Summary } from './Summary.tsx';
import './details.css';

const Connections = lazy(async () => ({
  default: (await import('../connections/Connections.tsx')).Connections,
}));
const ConnectionsOf = lazy(async () => ({
  default: (await import('../connections/ConnectionsOf.tsx')).ConnectionsOf,
}));

const GatheredDetails = lazy(async () => ({
  default: (await import('./GatheredDetails.tsx')).GatheredDetails,
}));

/** What is known of the selection, with its proof; of the whole collection when nothing is selected. */
export function Details() {
  const selected = useView((view) => view.selected);
  const path = useView((view) => view.path);
  const reading = useView((view) => view.article !== null);
  const subject = selected ?? path;
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel, selected, path, reading);
  useEffect(() => {
    if (!isStatement(subject)) panel.current?.scrollTo({ top: 0 });
  }, [subject]);
  const open = subject !== null;
  return (
    <aside
      ref={panel}
      className="details"
      aria-label={words.details.label}
      data-sheet={open && !reading ? 'open' : 'closed'}
      tabIndex={-1}
    >
      {open && (
        <button
          type="button"
          className="close"
          onClick={() => go(selected ? select(null) : closeConnections)}
          title={words.details.closeKey}
        >
          {words.details.close}
        </button>
      )}
      {selected && path && <BackToConnections path={path} />}
      <NotInPicture />
      <Selected />
    </aside>
  );
}

/** A statement is brought into view by its own card. */
function isStatement(subject: Selection | View['path']): boolean {
  return subject !== null && 'type' in subject && subject.type === 'statement';
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

/** What is selected lies over the connections that were asked for, until it is closed. */
function BackToConnections({ path }: { path: readonly [EntityId, EntityId] }) {
  const index = useIndex();
  return (
    <p className="back">
      <span aria-hidden="true">← </span>
      <ViewLink to={select(null)}>{questionWords(index, path)}</ViewLink>
    </p>
  );
}

function Selected() {
  const index = useIndex();
  const selected = useView((view) => view.selected);
  const path = useView((view) => view.path);
  switch (selected?.type) {
    case undefined:
      if (!path) return <Summary />;
      return (
        <Fetched>
          <Connections key={path.join('~')} path={path} />
        </Fetched>
      );
    case 'entity':
      return <EntityDetails key={selected.id} entity={get(index.entities, selected.id)} />;
    case 'entities':
      return (
        <Fetched>
          <ConnectionsOf ids={selected.ids} />
        </Fetched>
      );
    case 'relation':
      return <RelationDetails key={selected.id} relation={get(index.relations, selected.id)} />;
    case 'statement': {
      const relation = get(index.relationOf, selected.id);
      return <RelationDetails key={relation.id} relation={relation} statement={selected.id} />;
    }
    case 'gathered':
      return (
        <Fetched>
          <GatheredDetails key={selected.id} id={selected.id} />
        </Fetched>
      );
  }
}
