import { show } from '../../../src/view/actions.ts';
import { closeLegend, openSave, openSheet, showHelp, toggleLegend } from '../../state/device/screen.ts';
import { dispatch } from '../../state/store/navigate.ts';
import { useStore } from '../../state/store/store.ts';
import type { PagePart } from '../../words/texts/pageParts.ts';
import { hasNoDrawing } from '../covering.ts';
import { shareNow } from '../share/ShareButton.tsx';

/** Opens what somebody looked for by name, beside the drawing where it belongs there. */
export function openPagePart(part: PagePart): void {
  switch (part) {
    case 'legend':
      closeLegend();
      besideDrawing(toggleLegend);
      break;
    case 'help':
      showHelp(true);
      break;
    case 'filters':
      besideDrawing(openFilters);
      break;
    case 'share':
      // When the words of the search are out of the address.
      setTimeout(() => void shareNow());
      break;
    case 'save':
      openSave('dialog');
      break;
    case 'timeline':
    case 'table':
    case 'compare':
    case 'sources':
      dispatch(show(part));
  }
}

function besideDrawing(open: () => void): void {
  const { view, article } = useStore.getState().view;
  if (article !== null || hasNoDrawing(view)) dispatch(show('graph'));
  open();
}

/** A small screen brings them up; where they stand beside the drawing they take the focus. */
function openFilters(): void {
  openSheet('filters');
  requestAnimationFrame(() => {
    const filters = document.querySelector<HTMLElement>('.narrowing');
    if (!filters) return;
    filters.tabIndex = -1;
    filters.focus();
  });
}
