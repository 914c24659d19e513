import { lazy, Suspense, useCallback, useRef } from 'react';
import { flushSync } from 'react-dom';
import { openSave, useScreen } from '../../state/device/screen.ts';
import { savingTexts } from '../../words/texts/saving.ts';
import { Fallback } from '../Trouble.tsx';
import './print.css';

const SaveDialog = lazy(async () => ({ default: (await import('./SaveDialog.tsx')).SaveDialog }));
const PrintView = lazy(async () => ({ default: (await import('./PrintView.tsx')).PrintView }));

/** Opens the dialog in which what is shown can be saved or printed. Nothing of it is loaded before. */
export function SaveButton() {
  const open = useScreen((state) => state.save);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    flushSync(() => openSave(null)); // behind the print view the button could not take the focus
    button.current?.focus();
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="quiet"
        aria-haspopup="dialog"
        onClick={() => openSave('dialog')}
      >
        {savingTexts.button}
      </button>
      {open && (
        <Fallback key={open} renderError={({ message }) => <p role="alert">{savingTexts.failed(message)}</p>}>
          <Suspense fallback={null}>
            {open === 'dialog' ? (
              <SaveDialog onClose={close} onPrint={() => openSave('print')} />
            ) : (
              <PrintView onClose={close} />
            )}
          </Suspense>
        </Fallback>
      )}
    </>
  );
}
