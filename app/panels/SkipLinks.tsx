import { useView } from '../state/store/store.ts';
import { skipTexts } from '../words/texts/workbench.ts';

/**
 * For the keyboard: past a table, a timeline or an article straight to the details. Beside the drawing alone there is
 * nothing to skip: bar, search, list, drawing and details are five stops of Tab.
 */
export function SkipLinks() {
  const alone = useView(({ article, view }) => article === null && view === 'graph');
  if (alone) return null;
  return (
    <p className="skip to-details">
      <button type="button" onClick={() => document.querySelector<HTMLElement>('.details')?.focus()}>
        {skipTexts.toDetails}
      </button>
    </p>
  );
}
