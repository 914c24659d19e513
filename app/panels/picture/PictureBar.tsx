import { lazy } from 'react';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { pictureBarTexts } from '../../words/texts/pictureBar.ts';
import { isFocused } from '../../../src/query/focus.ts';
import { useView } from '../../state/store/store.ts';
import { Fetched } from '../Fetched.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import './picture.css';

const ArrangePanel = lazy(async () => ({ default: (await import('./ArrangePanel.tsx')).ArrangePanel }));
const ShowPanel = lazy(async () => ({ default: (await import('./ShowPanel.tsx')).ShowPanel }));

/** What is shown of the picture and how it is arranged, each in a panel that opens above the bar; and undo and redo. */
export function PictureBar() {
  const focus = useView(isFocused);
  const arranged = useView(
    (view) =>
      view.layout !== 'force' ||
      view.group !== null ||
      view.size !== 'relations' ||
      Object.keys(view.pins).length > 0,
  );
  return (
    <div className="picture-bar" role="group" aria-label={pictureBarTexts.bar}>
      <UndoButtons />
      <Disclosure className="show" label={<Label text={pictureBarTexts.show} changed={focus} />}>
        <Fetched>
          <ShowPanel />
        </Fetched>
      </Disclosure>
      <Disclosure className="arrange" label={<Label text={pictureBarTexts.arrange} changed={arranged} />}>
        <Fetched>
          <ArrangePanel />
        </Fetched>
      </Disclosure>
    </div>
  );
}

/** With a mark where something in the panel is not as it is at first. */
function Label({ text, changed }: { text: string; changed: boolean }) {
  return (
    <>
      {text}
      {changed && (
        <span className="changed">
          <span className="unseen">{pictureBarTexts.changed}</span>
        </span>
      )}
    </>
  );
}
