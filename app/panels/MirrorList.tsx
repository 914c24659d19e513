import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { isSelected, type Selection } from '../state/view.ts';
import { get } from '../../src/query/graphIndex.ts';
import { select } from '../state/changes.ts';
import { useHover } from '../state/hover.ts';
import { go } from '../state/navigate.ts';
import { useShown } from '../state/shown.ts';
import { useIndex, useView } from '../state/store.ts';
import { ShapeIcon } from '../ui/ShapeIcon.tsx';
import { useTypeAhead } from '../ui/typeAhead.ts';
import { firmness } from '../words/firmness.ts';
import { capitalise, sentence } from '../words/sentences.ts';
import './MirrorList.css';

interface Item {
  selection: Extract<Selection, { type: 'entity' | 'relation' }>;
  text: string;
  kind: number | null;
  firmness: string;
}

/** The drawing as a list: every visible entity and relation, selected the same way, for keyboard and screen reader. */
export function MirrorList() {
  const items = useItems();
  const selected = useView((view) => view.selected);
  const [active, setActive] = useActive(items, selected);
  const place = Math.min(active, items.length - 1);
  useEffect(() => {
    document.getElementById(optionId(place))?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const typed = useTypeAhead(useMemo(() => items.map(({ text }) => text), [items]));
  const move = (to: number) => {
    setActive(to);
    useHover.setState({ id: items[to]?.selection.id ?? null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[place];
    if ((event.key === 'Enter' || event.key === ' ') && item) go(select(item.selection));
    else {
      const to = target(event, place, items.length - 1) ?? typed(event, place);
      if (to === null) return;
      move(to);
    }
    event.preventDefault();
  };
  return (
    <div className="mirror">
      <h2 id="mirror-heading">List</h2>
      <div
        role="listbox"
        aria-label="Entities and relations"
        tabIndex={0}
        aria-activedescendant={items.length > 0 ? optionId(place) : undefined}
        onKeyDown={onKeyDown}
        onBlur={() => useHover.setState({ id: null })}
      >
        {items.map((item, i) => (
          <div
            key={item.selection.id}
            id={optionId(i)}
            role="option"
            tabIndex={-1}
            aria-selected={isSelected(selected, item.selection.id)}
            data-active={i === place}
            data-type={item.selection.type}
            data-id={item.selection.id}
            onClick={(event) => {
              event.currentTarget.parentElement?.focus();
              setActive(i);
              go(select(item.selection));
            }}
            onKeyDown={onKeyDown}
          >
            {item.kind !== null && <ShapeIcon position={item.kind} />}
            {item.text}
            {item.firmness && <small> {item.firmness}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The place of the option that the keys start from: that of what is selected, wherever it was selected. */
function useActive(items: readonly Item[], selected: Selection | null): [number, (place: number) => void] {
  const [state, setState] = useState({ place: 0, selected });
  if (state.selected !== selected) {
    const found = items.findIndex((item) => isSelected(selected, item.selection.id));
    setState({ place: found === -1 ? state.place : found, selected });
  }
  return [state.place, (place) => setState({ place, selected })];
}

function useItems(): Item[] {
  const index = useIndex();
  const shown = useShown();
  return useMemo(() => {
    const kinds = index.graph.vocabulary.kinds.map((kind) => kind.id);
    const entities = [...shown.entities].map((id): Item => {
      const { name, kind } = get(index.entities, id);
      return {
        selection: { type: 'entity', id },
        text: capitalise(name),
        kind: kinds.indexOf(kind),
        firmness: '',
      };
    });
    const relations = [...shown.relations].map((id): Item => {
      const relation = get(index.relations, id);
      const plain = relation.polarity === 'affirmed' && relation.modality === 'actual';
      const text = sentence(index, relation);
      return {
        selection: { type: 'relation', id },
        text,
        kind: null,
        firmness: plain ? '' : firmness(relation),
      };
    });
    const byText = (a: Item, b: Item) => a.text.localeCompare(b.text);
    return [...entities.toSorted(byText), ...relations.toSorted(byText)];
  }, [index, shown]);
}

/** Where a key leads: arrows, Home, End or a page; null = not a key of ours. */
function target(event: KeyboardEvent, from: number, last: number): number | null {
  const clamp = (to: number) => Math.max(0, Math.min(last, to));
  switch (event.key) {
    case 'ArrowDown':
      return clamp(from + 1);
    case 'ArrowUp':
      return clamp(from - 1);
    case 'PageDown':
      return clamp(from + 10);
    case 'PageUp':
      return clamp(from - 10);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function optionId(place: number): string {
  return `mirror-${place}`;
}
