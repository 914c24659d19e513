import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Selection } from '../state/view.ts';
import { get } from '../../src/query/graphIndex.ts';
import { select } from '../state/changes.ts';
import { useHover } from '../state/hover.ts';
import { go } from '../state/navigate.ts';
import { useShown } from '../state/shown.ts';
import { useIndex, useView } from '../state/store.ts';
import { ShapeIcon } from '../ui/ShapeIcon.tsx';
import { firmness } from '../words/firmness.ts';
import { capitalise, sentence } from '../words/sentences.ts';
import './MirrorList.css';

interface Item {
  selection: Selection & { type: 'entity' | 'relation' };
  text: string;
  kind: number | null;
  firmness: string;
}

/** The drawing as a list: every visible entity and relation, selected the same way, for keyboard and screen reader. */
export function MirrorList() {
  const items = useItems();
  const [active, setActive] = useState(0);
  const selected = useView((view) => view.selected);
  const box = useRef<HTMLDivElement>(null);
  const place = Math.min(active, items.length - 1);
  useEffect(() => {
    document.getElementById(optionId(place))?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const move = (to: number) => {
    setActive(to);
    useHover.setState({ id: items[to]?.selection.id ?? null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[place];
    if ((event.key === 'Enter' || event.key === ' ') && item) go(select(item.selection));
    else {
      const to = target(event, place, items);
      if (to === null) return;
      move(to);
    }
    event.preventDefault();
  };
  return (
    <div className="mirror">
      <h2 id="mirror-heading">List</h2>
      <div
        ref={box}
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
            aria-selected={item.selection.id === selected?.id}
            data-active={i === place}
            data-type={item.selection.type}
            onClick={() => {
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

/** Where a key leads: arrows, Home, End, a page, or the next item that begins with the letter; null = not a key of ours. */
function target(event: KeyboardEvent, from: number, items: readonly Item[]): number | null {
  const last = items.length - 1;
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
      return event.ctrlKey || event.metaKey || event.altKey
        ? null
        : nextBeginningWith(event.key, from, items);
  }
}

function nextBeginningWith(letter: string, from: number, items: readonly Item[]): number | null {
  if (letter.length !== 1) return null;
  const starts = ({ text }: Item) => text.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase());
  const after = items.findIndex((item, i) => i > from && starts(item));
  const found = after === -1 ? items.findIndex(starts) : after;
  return found === -1 ? null : found;
}

function optionId(place: number): string {
  return `mirror-${place}`;
}
