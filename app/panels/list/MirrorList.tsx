import { lazy, useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { select, toggleSelected, type Change } from '../../state/changes.ts';
import { useHover } from '../../state/hover.ts';
import { go } from '../../state/navigate.ts';
import { useShown } from '../../state/shown.ts';
import { useIndex, useView } from '../../state/store.ts';
import type { Selection } from '../../state/view.ts';
import { arrowTarget } from '../../ui/arrowKeys.ts';
import { useTypeAhead } from '../../ui/typeAhead.ts';
import { wholeUpTo } from '../../ui/wholeUpTo.ts';
import { words } from '../../words/catalogue.ts';
import { Fetched } from '../Fetched.tsx';
import { itemsOf, type Item } from './items.ts';
import { linesOf } from './listLines.ts';
import { ListOrderChoice } from './ListOrderChoice.tsx';
import { ListLines, optionId } from './ListLines.tsx';
import { useActive } from './useActive.ts';
import './MirrorList.css';

const LongList = lazy(() => import('./LongList.tsx'));

/** The drawing as a list: every visible entity and relation, selected the same way, for keyboard and screen reader. */
export function MirrorList() {
  const { items, lines } = useLines();
  const selected = useView((view) => view.selected);
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { place, acting, onChoose, onKeyDown, onBlur } = useChoosing(items, selected, box);
  const whole = items.length <= wholeUpTo;
  useEffect(() => {
    if (whole) document.getElementById(optionId(place))?.scrollIntoView({ block: 'nearest' });
  }, [whole, place]);
  const parts = { lines, selected, active: place, count: items.length, onChoose, onKeyDown };
  return (
    <div className="mirror">
      <div className="mirror-head">
        <h2 id="mirror-heading">{words.table.list.heading}</h2>
        <ListOrderChoice />
      </div>
      <div
        ref={setBox}
        role="listbox"
        aria-label={words.table.list.label}
        aria-multiselectable
        tabIndex={0}
        aria-activedescendant={items.length > 0 ? optionId(place) : undefined}
        data-acting={acting}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        {whole ? (
          <ListLines {...parts} pieces={null} />
        ) : (
          <Fetched>
            <LongList {...parts} box={box} />
          </Fetched>
        )}
      </div>
    </div>
  );
}

/** Goes through the list and chooses from it, by key or by hand. */
function useChoosing(items: readonly Item[], selected: Selection | null, box: HTMLElement | null) {
  const [active, setActive] = useActive(items, selected);
  const { typed, acting, setActing, onBlur } = useLetters(items);
  const place = Math.min(active, items.length - 1);
  const onChoose = (to: number, event: Modifiers) => {
    box?.focus();
    setActing(true);
    setActive(to);
    const item = items[to];
    if (item) go(chosen(item, event));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrowTarget(event, place, items.length - 1);
    const to = arrow ?? typed(event, place);
    if (arrow !== null) setActing(false);
    if (to !== null) {
      setActive(to);
      useHover.setState({ id: items[to]?.selection.id ?? null });
    } else if (event.key === 'Enter' || event.key === ' ') onChoose(place, event);
    else return;
    event.preventDefault();
  };
  return { place, acting, onChoose, onKeyDown, onBlur };
}

/** Letters find names while somebody goes through the list; once something is chosen, they act on what is selected. */
function useLetters(items: readonly Item[]) {
  const [acting, setActing] = useState(false);
  const find = useTypeAhead(useMemo(() => items.map(({ text }) => text), [items]));
  const typed = (event: KeyboardEvent, from: number) => (acting ? null : find(event, from));
  const onBlur = () => {
    setActing(false);
    useHover.setState({ id: null });
  };
  return { typed, acting, setActing, onBlur };
}

type Modifiers = Pick<KeyboardEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Alone, or with Shift or Ctrl beside the entities that are selected already; a relation is always alone. */
function chosen({ selection }: Item, { shiftKey, ctrlKey, metaKey }: Modifiers): Change {
  const adding = shiftKey || ctrlKey || metaKey;
  return adding && selection.type === 'entity' ? toggleSelected(selection.id) : select(selection);
}

function useLines() {
  const index = useIndex();
  const shown = useShown();
  const order = useView((view) => view.list);
  const grouped = useView((view) => view.listGrouped);
  return useMemo(() => {
    const items = itemsOf(index, shown, order, grouped);
    return { items, lines: linesOf(items, grouped) };
  }, [index, shown, order, grouped]);
}
