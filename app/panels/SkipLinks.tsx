import { flushSync } from 'react-dom';
import { openSheet } from '../state/device/screen.ts';
import { useView } from '../state/store/store.ts';
import { articleTexts, skipTexts, viewTexts } from '../words/texts/workbench.ts';

/** For the keyboard: past the filters, straight to what is shown or to the details. */
export function SkipLinks() {
  const article = useView((view) => view.article !== null);
  const mode = useView((view) => view.view);
  const drawn = !article && (mode === 'graph' || mode === 'timeline');
  const covering = article ? articleTexts.label : viewTexts[mode];
  return (
    <p className="skip">
      <button type="button" onClick={() => (drawn ? focusOnList() : focusOn('main > :not(.status, .graph)'))}>
        {drawn ? skipTexts.toList : skipTexts.toView(covering)}
      </button>
      <button type="button" className="to-details" onClick={() => focusOn('.details')}>
        {skipTexts.toDetails}
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
