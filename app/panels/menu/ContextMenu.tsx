import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { closeMenu, useMenu, type MenuSubject } from '../../state/device/menu.ts';
import { addressAfter, dispatch } from '../../state/store/navigate.ts';
import { useIndex, useIsOnDisk, useStore } from '../../state/store/store.ts';
import { openShare } from '../../state/device/screen.ts';
import { copyText } from '../../ui/copyText.ts';
import { copyLinkTexts } from '../../words/texts/copyLink.ts';
import { menuTexts } from '../../words/texts/menu.ts';
import { selectionWords } from '../../words/selection.ts';
import { menuItems, type MenuItem } from './items.ts';
import './menu.css';

/** What can be done with something that is drawn or listed, where it was asked for; a sheet on small screens. Ours, since cytoscape-context-menus knows neither roles nor keys. */
export function ContextMenu({ subject }: { subject: MenuSubject }) {
  const index = useIndex();
  const menu = useRef<HTMLDivElement>(null);
  const at = useMenu((state) => state.at);
  const [groups] = useState(() => menuItems(useStore.getState(), subject, useMenu.getState().place));
  const heading = subject.type === 'picture' ? menuTexts.picture : selectionWords(index, subject);
  useFocusInside(menu);
  useClosing(menu);
  useLayoutEffect(() => {
    if (menu.current) place(menu.current, at);
  }, [at]);
  return (
    <div
      ref={menu}
      role="menu"
      className="context-menu"
      aria-label={menuTexts.title(heading)}
      tabIndex={-1}
      onKeyDown={(event) => onKeyDown(event, menu.current)}
    >
      <p role="presentation">{heading}</p>
      {groups.map((items) => (
        <div key={items[0]?.label} role="group">
          {items.map((item) => (
            <Item key={item.label} item={item} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Item({ item }: { item: MenuItem }) {
  const [copied, setCopied] = useState<string | null>(null);
  const onDisk = useIsOnDisk();
  const act = () => {
    if (!item.copies) {
      closeMenu();
      dispatch(item.change);
      return;
    }
    const url = addressAfter(item.change);
    void copyText(url).then((done) => {
      if (done) return setCopied(onDisk ? copyLinkTexts.copiedOnDisk : menuTexts.copied);
      closeMenu();
      openShare({ address: url, copied: false });
    });
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} aria-keyshortcuts={shortcut(item)} onClick={act}>
      <span aria-live="polite">{copied ?? item.label}</span>
      {item.key && <kbd aria-hidden="true">{item.key}</kbd>}
    </button>
  );
}

function shortcut({ key }: MenuItem): string | undefined {
  return key?.replace(' ', '+');
}

/** The focus goes back to where it was, unless something else has taken it. */
function useFocusInside(menu: { current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    itemsIn(menu.current)[0]?.focus();
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [menu]);
}

/** A press elsewhere, a scroll or another size of the window closes it. */
function useClosing(menu: { current: HTMLElement | null }): void {
  useEffect(() => {
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) closeMenu();
    };
    document.addEventListener('pointerdown', onPress, true);
    addEventListener('resize', closeMenu);
    addEventListener('wheel', onPress, { passive: true });
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      removeEventListener('resize', closeMenu);
      removeEventListener('wheel', onPress);
    };
  }, [menu]);
}

function onKeyDown(event: KeyboardEvent, menu: HTMLElement | null): void {
  const items = itemsIn(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const to = target(event.key, at, items);
  event.stopPropagation(); // The keys of the page would act behind it.
  if (event.key === 'Enter' || event.key === ' ') return;
  if (event.key === 'Escape' || event.key === 'Tab') closeMenu();
  else if (to !== null) items[to]?.focus();
  else return;
  event.preventDefault();
}

/** Round from the last to the first; a letter goes to the next item that begins with it. */
function target(key: string, at: number, items: readonly HTMLElement[]): number | null {
  const last = items.length - 1;
  switch (key) {
    case 'ArrowDown':
      return at === last ? 0 : at + 1;
    case 'ArrowUp':
      return at <= 0 ? last : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default: {
      const begins = (i: number) => items[i]?.textContent?.toLowerCase().startsWith(key.toLowerCase());
      const found = items.map((_, i) => (at + 1 + i) % items.length).find(begins);
      return key.length === 1 && key !== ' ' ? (found ?? null) : null;
    }
  }
}

function itemsIn(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

/** Beside the pointer, and all of it in the window. */
function place(menu: HTMLElement, { x, y }: { x: number; y: number }): void {
  const { width, height } = menu.getBoundingClientRect();
  const margin = 6;
  menu.style.left = `${Math.max(margin, Math.min(x, innerWidth - width - margin))}px`;
  menu.style.top = `${Math.max(margin, Math.min(y, innerHeight - height - margin))}px`;
}
