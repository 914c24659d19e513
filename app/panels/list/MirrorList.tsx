import { lazy, useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { select, toggleSelected, type Change } from '../../../src/view/actions.ts';
import { useHover } from '../../state/device/hover.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useVisible } from '../../state/selectors/visible.ts';
import { useIndex, useView } from '../../state/store/store.ts';
import type { Selection } from '../../../src/view/view.ts';
import { arrowTarget } from '../../ui/arrowKeys.ts';
import { useTypeAhead } from '../../ui/typeAhead.ts';
import { wholeUpTo } from '../../ui/wholeUpTo.ts';
import { listTexts } from '../../words/texts/list.ts';
import { Fetched } from '../Fetched.tsx';
import { itemsOf, type Item } from './items.ts';
import { linesOf } from './listLines.ts';
import { ListOrderChoice } from './ListOrderChoice.tsx';
import { ListLines, optionId } from './ListLines.tsx';
import { useHasSheet } from './ListTools.tsx';
import { useActive } from './useActive.ts';
import './MirrorList.css';
import { bringIntoView } from '../../ui/bringIntoView.ts';

const LongList = lazy(() => import('./LongList.tsx'));

/** The drawing as a list: every visible entity and relation, selected the same way, for keyboard and screen reader. */
export function MirrorList() {
  const { items, lines } = useLines();
  const selected = useView((view) => view.selected);
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { place, onChoose, onKeyDown } = useChoosing(items, selected, box);
  const whole = items.length <= wholeUpTo;
  const sheet = useHasSheet();
  useEffect(() => {
    if (whole) bringIntoView(document.getElementById(optionId(place)));
  }, [whole, place]);
  const parts = { lines, selected, active: place, count: items.length, onChoose, onKeyDown };
  return (
    <div className="mirror">
      <div className="mirror-head">
        <h2 id="mirror-heading">{listTexts.heading}</h2>
        {sheet && <ListOrderChoice />}
      </div>
      <div
        ref={setBox}
        role="listbox"
        aria-label={listTexts.label}
        aria-multiselectable
        tabIndex={0}
        aria-activedescendant={items.length > 0 ? optionId(place) : undefined}
        onKeyDown={onKeyDown}
        onBlur={pointAtNothing}
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
  const typed = useTypeAhead(useMemo(() => items.map(({ text }) => text), [items]));
  const place = Math.min(active, items.length - 1);
  const onChoose = (to: number, event: Modifiers) => {
    box?.focus();
    setActive(to);
    const item = items[to];
    if (item) dispatch(chosen(item, event));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrowTarget(event, place, items.length - 1);
    const to = arrow ?? typed(event, place);
    if (to !== null) {
      setActive(to);
      useHover.setState({ id: items[to]?.selection.id ?? null });
    } else if (event.key === 'Enter' || event.key === ' ') onChoose(place, event);
    else return;
    event.preventDefault();
  };
  return { place, onChoose, onKeyDown };
}

/** What the keys were at is pointed at no more. */
function pointAtNothing(): void {
  useHover.setState({ id: null });
}

type Modifiers = Pick<KeyboardEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Alone, or with Shift or Ctrl beside the entities that are selected already; a relation is always alone. */
function chosen({ selection }: Item, { shiftKey, ctrlKey, metaKey }: Modifiers): Change {
  const adding = shiftKey || ctrlKey || metaKey;
  return adding && selection.type === 'entity' ? toggleSelected(selection.id) : select(selection);
}

function useLines() {
  const index = useIndex();
  const visible = useVisible();
  const order = useView((view) => view.list);
  const grouped = useView((view) => view.listGrouped);
  return useMemo(() => {
    const items = itemsOf(index, visible, order, grouped);
    return { items, lines: linesOf(items, grouped) };
  }, [index, visible, order, grouped]);
}
