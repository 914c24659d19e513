import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { savingTexts } from '../../words/texts/saving.ts';
import { Fallback } from '../Trouble.tsx';
import './print.css';

const SaveDialog = lazy(async () => ({ default: (await import('./SaveDialog.tsx')).SaveDialog }));
const PrintView = lazy(async () => ({ default: (await import('./PrintView.tsx')).PrintView }));

/** Opens the dialog in which what is shown can be saved or printed. Nothing of it is loaded before. */
export function SaveButton() {
  const [open, setOpen] = useState<'dialog' | 'print' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    flushSync(() => setOpen(null)); // behind the print view the button could not take the focus
    button.current?.focus();
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="quiet"
        aria-haspopup="dialog"
        onClick={() => setOpen('dialog')}
      >
        {savingTexts.button}
      </button>
      {open && (
        <Fallback key={open} renderError={({ message }) => <p role="alert">{savingTexts.failed(message)}</p>}>
          <Suspense fallback={null}>
            {open === 'dialog' ? (
              <SaveDialog onClose={close} onPrint={() => setOpen('print')} />
            ) : (
              <PrintView onClose={close} />
            )}
          </Suspense>
        </Fallback>
      )}
    </>
  );
}
