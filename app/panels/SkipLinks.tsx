import { flushSync } from 'react-dom';
import { openSheet } from '../state/screen.ts';
import { useView } from '../state/store.ts';
import { words } from '../words/catalogue.ts';

/** For the keyboard: past the filters, straight to what is shown or to the details. */
export function SkipLinks() {
  const article = useView((view) => view.article !== null);
  const mode = useView((view) => view.view);
  const drawn = !article && (mode === 'graph' || mode === 'timeline');
  const covering = article ? words.article.label : words.views[mode];
  return (
    <p className="skip">
      <button type="button" onClick={() => (drawn ? focusOnList() : focusOn('main > :not(.status, .graph)'))}>
        {drawn ? words.skip.toList : words.skip.toView(covering)}
      </button>
      <button type="button" onClick={() => focusOn('.details')}>
        {words.skip.toDetails}
      </button>
    </p>
  );
}

/** A small screen has the list in a sheet. */
function focusOnList(): void {
  if (list()?.offsetParent == null) flushSync(() => openSheet('list'));
  list()?.focus();
}

function list(): HTMLElement | null {
  return document.querySelector('.mirror [role="listbox"]');
}

function focusOn(selector: string): void {
  const target = document.querySelector<HTMLElement>(selector);
  if (target && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target?.focus();
}
