import { lazy, useEffect, useRef, type RefObject } from 'react';
import type { EntityId } from '../../../src/model/types.ts';
import { get } from '../../../src/query/graphIndex.ts';
import { closeConnections, select } from '../../../src/view/actions.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import { isFocusLost } from '../../ui/keptFocus.ts';
import { detailsTexts } from '../../words/texts/details.ts';
import { questionWords } from '../../words/selection.ts';
import { Fetched, FetchedAside } from '../Fetched.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { Summary } from './Summary.tsx';
import './details.css';

const Connections = lazy(async () => ({
  default: (await import('../connections/Connections.tsx')).Connections,
}));
const ConnectionsOf = lazy(async () => ({
  default: (await import('../connections/ConnectionsOf.tsx')).ConnectionsOf,
}));

/** All else is told without it. */
const nothingElse = () => undefined;
const NotInPicture = lazy(async () => ({ default: (await import('./NotInPicture.tsx')).NotInPicture }));

const AggregateDetails = lazy(async () => ({
  default: (await import('./AggregateDetails.tsx')).AggregateDetails,
}));
const fetchRelation = async () => import('./RelationDetails.tsx');
const RelationDetails = lazy(async () => ({ default: (await fetchRelation()).RelationDetails }));
const fetchEntity = async () => import('./EntityDetails.tsx');
const EntityDetails = lazy(async () => ({ default: (await fetchEntity()).EntityDetails }));

/** When what is selected most is fetched ahead, in milliseconds; sooner, it would take the line from what draws. */
const ahead = 500;

/** What is known of the selection, with its proof; of the whole collection when nothing is selected. */
export function Details() {
  const selected = useView((view) => view.selected);
  const path = useView((view) => view.path);
  const reading = useView((view) => view.article !== null);
  const subject = selected ?? path;
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel, selected, path, reading);
  useFetchedAhead();
  useBeginning(panel, subject);
  const open = subject !== null;
  return (
    <aside
      ref={panel}
      className="details"
      aria-label={detailsTexts.label}
      data-sheet={open && !reading ? 'open' : 'closed'}
      tabIndex={-1}
    >
      {open && (
        <button
          type="button"
          className="close"
          onClick={() => dispatch(selected ? select(null) : closeConnections)}
          title={detailsTexts.closeKey}
        >
          {detailsTexts.close}
        </button>
      )}
      {selected && path && <BackToConnections path={path} />}
      {selected && (
        <FetchedAside onMissing={nothingElse}>
          <NotInPicture />
        </FetchedAside>
      )}
      <Selected />
    </aside>
  );
}

/** What is chosen is read from its beginning: the words that are asked for stand first. */
function useBeginning(panel: RefObject<HTMLElement | null>, subject: unknown): void {
  const shown = useRef(subject);
  useEffect(() => {
    if (shown.current !== subject) panel.current?.scrollTo({ top: 0 });
    shown.current = subject;
  }, [panel, subject]);
}

/** What is selected most is there when it is selected; what did not come is asked for again then. */
function useFetchedAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => void Promise.allSettled([fetchRelation(), fetchEntity()]), ahead);
    return () => clearTimeout(timer);
  }, []);
}

/** What had the focus may be gone with the old content; then the panel takes it, so that the keyboard is not lost. */
function useKeptFocus(panel: RefObject<HTMLElement | null>, ...content: unknown[]): void {
  const shown = useRef<readonly unknown[] | null>(null);
  useEffect(() => {
    const before = shown.current;
    shown.current = content;
    // A small screen has no panel until something is selected; a page that opens with it leaves the focus alone.
    const changed = before ? content.some((item, i) => item !== before[i]) : isFocusLost();
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
      return (
        <Fetched>
          <EntityDetails key={selected.id} entity={get(index.entities, selected.id)} />
        </Fetched>
      );
    case 'entities':
      return (
        <Fetched>
          <ConnectionsOf ids={selected.ids} />
        </Fetched>
      );
    case 'relation':
      return (
        <Fetched>
          <RelationDetails key={selected.id} relation={get(index.relations, selected.id)} />
        </Fetched>
      );
    case 'statement': {
      const relation = get(index.relationOf, selected.id);
      return (
        <Fetched>
          <RelationDetails key={relation.id} relation={relation} statement={selected.id} />
        </Fetched>
      );
    }
    case 'aggregate':
      return (
        <Fetched>
          <AggregateDetails key={selected.id} id={selected.id} />
        </Fetched>
      );
  }
}
