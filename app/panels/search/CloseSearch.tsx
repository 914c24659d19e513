import { closeSheet } from '../../state/device/screen.ts';
import { sheetTexts } from '../../words/texts/workbench.ts';

/** On a small screen, where the search comes up over the page. */
export function CloseSearch() {
  return (
    <button type="button" className="narrow" aria-label={sheetTexts.closeSearch} onClick={closeSheet}>
      {sheetTexts.close}
    </button>
  );
}
