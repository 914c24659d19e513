import { lazy, useEffect } from 'react';
import { closeMenu, openMenu, useMenu, type MenuSubject } from '../../state/device/menu.ts';
import { isMenuKey } from '../../ui/keyboard.ts';
import { FetchedAside } from '../Fetched.tsx';

const ContextMenu = lazy(async () => ({ default: (await import('./ContextMenu.tsx')).ContextMenu }));

/** Opens the menu of what is listed; its script comes when a menu is first asked for. */
export function MenuHost() {
  const subject = useMenu((state) => state.subject);
  useEffect(() => {
    document.addEventListener('contextmenu', onContextMenu);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('contextmenu', onContextMenu);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return (
    subject && (
      <FetchedAside onMissing={closeMenu}>
        <ContextMenu subject={subject} />
      </FetchedAside>
    )
  );
}

function onContextMenu(event: MouseEvent): void {
  const listed = listedAt(event.target);
  if (!listed) return;
  event.preventDefault();
  openMenu(listed.subject, { x: event.clientX, y: event.clientY });
}

function onKeyDown(event: KeyboardEvent): void {
  const listed = isMenuKey(event) ? listedAt(event.target) : null;
  if (!listed) return;
  event.preventDefault();
  const { left, bottom } = listed.element.getBoundingClientRect();
  openMenu(listed.subject, { x: left + 24, y: bottom });
}

/** What an option of a list, or the one that its keys are at, stands for. */
function listedAt(target: EventTarget | null): { element: Element; subject: MenuSubject } | null {
  if (!(target instanceof Element)) return null;
  const active = target.getAttribute('aria-activedescendant');
  const element = active ? document.getElementById(active) : target.closest('[data-id][data-type]');
  const [id, type] = [element?.getAttribute('data-id'), element?.getAttribute('data-type')];
  if (!element || !id || (type !== 'entity' && type !== 'relation')) return null;
  return { element, subject: { type, id } };
}
